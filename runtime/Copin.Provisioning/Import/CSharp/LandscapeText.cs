using System.Text;

namespace Copin.Provisioning.Import.CSharp;

/// <summary>A landscape's C# file in the making.</summary>
internal sealed class LandscapeText
{
    private readonly Dictionary<string, string> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _systems = new(StringComparer.Ordinal);

    /// <summary>The names that are taken: of parameters and records.</summary>
    public Identifiers Names { get; } = new();

    /// <summary>Comments at the head of the file, a line each.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The records, in order.</summary>
    public List<RecordText> Records { get; } = [];

    /// <summary>Adds a record of a free name.</summary>
    public RecordText Add(string name, string otherwise)
    {
        var record = new RecordText(Names.Take(name, otherwise));
        Records.Add(record);
        return record;
    }

    /// <summary>The landscape's parameter for a tenant, added when it is first needed.</summary>
    public string Tenant(string type, string name)
    {
        foreach (var (known, itsType) in _parameters)
            if (itsType == type)
                return known;
        return AddParameter(type, name);
    }

    /// <summary>Adds a parameter that names a secret; returns the reference to it.</summary>
    public string Secret(string name) => AddParameter("Secret", name);

    /// <summary>The record of a registered system, added when its name is first met.</summary>
    public string RegisteredSystem(string name, Func<AttributeText> declare)
    {
        if (_systems.TryGetValue(name, out var known))
            return known;
        var record = Add(name, "System");
        record.Attributes.Add(declare());
        return _systems[name] = record.Name;
    }

    /// <summary>Writes the file.</summary>
    /// <param name="type">The landscape's type.</param>
    /// <param name="name">The landscape's name.</param>
    /// <param name="inNamespace">Its namespace.</param>
    public string Write(string type, string name, string inNamespace)
    {
        var file = new StringBuilder();
        foreach (var comment in Comments)
            file.Append(Comment("", comment));
        file.Append("using Copin;\nusing static Copin.CommunicationScenarios;\n\n");
        file.Append($"namespace {inNamespace};\n\n");
        file.Append($"[Landscape({CSharpLiteral.Of(name)})]\npublic sealed partial record {type}");
        if (_parameters.Count > 0)
            file.Append("(\n    ").AppendJoin(",\n    ", _parameters.Select(parameter => $"{parameter.Value} {parameter.Key}")).Append(')');
        file.Append("\n{\n").AppendJoin("\n", Records.Select(Record)).Append("}\n");
        return file.ToString();
    }

    private static string Record(RecordText record)
    {
        var text = new StringBuilder();
        foreach (var comment in record.Comments)
            text.Append(Comment("    ", comment));
        foreach (var attribute in record.Attributes)
            text.Append(attribute.Write("    ")).Append('\n');
        return text.Append($"    public sealed partial record {record.Name};\n").ToString();
    }

    private static string Comment(string indent, string text) => $"{indent}// {CSharpLiteral.InComment(text)}".TrimEnd() + "\n";

    private string AddParameter(string type, string name)
    {
        var free = Names.Take(name, "Parameter");
        _parameters.Add(free, type);
        return free;
    }
}
