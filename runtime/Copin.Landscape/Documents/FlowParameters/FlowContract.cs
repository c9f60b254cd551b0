using Copin.Model;

namespace Copin.Documents;

/// <summary>Which externalised parameters a flow has, as the files beside the landscape tell.</summary>
internal sealed class FlowContract
{
    private readonly Dictionary<string, FlowParameterDefinition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private FlowContract(IEnumerable<FlowDefinitionsDocument> definitions, IEnumerable<FlowParametersDocument> values)
    {
        foreach (var document in definitions)
        {
            IsDefined = true;
            IsReadable &= document.Fault is null;
            foreach (var definition in document.Definitions)
                _definitions[definition.Name] = definition;
        }

        foreach (var document in values)
        {
            HasValues = true;
            foreach (var property in document.File.Properties)
                _values[property.Key] = property.Value;
        }
    }

    /// <summary>Whether there is a file with definitions.</summary>
    public bool IsDefined { get; }

    /// <summary>Whether there is a file with values.</summary>
    public bool HasValues { get; }

    /// <summary>Whether every file of definitions can be read; else anything may be defined.</summary>
    public bool IsReadable { get; } = true;

    /// <summary>The names of all parameters: those that are defined, or else, those that have a value.</summary>
    public IEnumerable<string> Names => IsDefined ? _definitions.Keys : _values.Keys;

    /// <summary>The definitions.</summary>
    public IEnumerable<FlowParameterDefinition> Definitions => _definitions.Values;

    /// <summary>The definition of a parameter; null where there is none.</summary>
    public FlowParameterDefinition? Find(string name) => _definitions.TryGetValue(name, out var definition) ? definition : null;

    /// <summary>The value of a parameter in the file; null where there is none.</summary>
    public string? ValueOf(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>What the flows of a landscape have, by flow; those without a file are left out.</summary>
    public static IReadOnlyDictionary<IntegrationFlow, FlowContract> All(Landscape landscape)
    {
        var files = landscape.Documents.Of<FlowDocument>().ToLookup(document => document.FlowIn(landscape));
        return files.Where(group => group.Key is not null).ToDictionary(group => group.Key!, group => new FlowContract(group.OfType<FlowDefinitionsDocument>(), group.OfType<FlowParametersDocument>()));
    }
}
