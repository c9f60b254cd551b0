using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Export;

/// <summary>
/// Fills in texts for a document, which no system is asked for: parameters where they have values, what resources have whatever the systems say, and what a person told
/// of them. All else stays as declared.
/// </summary>
/// <param name="landscape">The landscape, with or without its parameters' values.</param>
/// <param name="told">What a person told of a resource; null where nobody has told anything.</param>
internal sealed class DocumentTexts(Landscape landscape, Func<Resource, IReadOnlyDictionary<string, string>>? told = null) : IResourceTexts
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    // Resources that depend on each other in a circle are an error elsewhere.
    private readonly HashSet<Resource> _open = new(ReferenceEqualityComparer.Instance);

    public Landscape Landscape => landscape;

    public Value Fill(Text text)
    {
        var parts = text.Parts.Select(part => part.IsReference ? Fill(part) : Value.Of(part.Literal)).ToArray();
        var unknown = parts.Where(part => !part.IsKnown).Select(part => part.Unknown).Distinct().ToArray();
        return unknown.Length > 0 ? Value.After(string.Join(", ", unknown)) : Value.Of(string.Concat(parts.Select(part => part.Known)));
    }

    public string Show(Value value) => value.Known ?? value.Unknown;

    public string Show(Text text) => string.Concat(text.Parts.Select(part => part.IsReference ? Fill(part).Known ?? part.ToString() : part.Literal));

    public string ShowSecret(Text text) => LandscapeExport.ShowSecret(text, landscape);

    public Value Output(Resource resource, string output)
    {
        if (_open.Add(resource))
        {
            try
            {
                var outputs = new OutputSet();
                ResourceProviders.Find(resource.Kind.Attribute)?.WriteKnownOutputs(resource, told?.Invoke(resource) ?? Nothing, outputs, this);
                if (outputs.Values.GetValueOrDefault(output) is { } known)
                    return Value.Of(known);
            }
            finally
            {
                _open.Remove(resource);
            }
        }

        return Value.After($"{{{resource.Id}.{output}}}");
    }

    public T Get<T>(Reference reference) where T : Resource =>
        landscape.Find<T>(reference) ?? throw new ResourceException($"{reference.Target?.FullName ?? "nothing"} is declared elsewhere");

    private Value Fill(TemplatePart part)
    {
        if (landscape.Values?.GetValueOrDefault(part.Name!)?.GetMember(part.Member) is { } value)
            return Value.Of(value);
        return landscape.Find(part.Name) is { } resource && resource.Kind.FindOutput(part.Member) is { Type: not OutputType.Secret } output && Output(resource, output.Name) is { IsKnown: true } known
            ? known
            : Value.After(part.ToString());
    }
}
