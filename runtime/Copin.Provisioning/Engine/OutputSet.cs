using Copin.Model;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Engine;

/// <summary>What a resource has, as far as it is known: values, and readers of those that are secrets.</summary>
internal sealed class OutputSet
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SecretReader> _secrets = new(StringComparer.Ordinal);

    /// <summary>The values that are no secrets.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>An output; nothing where the value is not known.</summary>
    public void Add(string output, string? value)
    {
        if (value is not null)
            _values[output] = value;
    }

    /// <summary>An output; nothing where the value is not known.</summary>
    public void Add(string output, Value value) => Add(output, value.Known);

    /// <summary>A secret output; nothing where it is not known.</summary>
    public void AddSecret(string output, SecretReader? reader)
    {
        if (reader is not null)
            _secrets[output] = reader;
    }

    /// <summary>The reader of a secret output; null where it is not known.</summary>
    public SecretReader? Secret(string output) => _secrets.GetValueOrDefault(output);

    /// <summary>The outputs as landscapes get them.</summary>
    public ResourceOutputs ToOutputs(Resource resource) => new(resource.Id, _values);
}
