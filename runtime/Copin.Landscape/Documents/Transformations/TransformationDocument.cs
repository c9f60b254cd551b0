using Copin.Model;

namespace Copin.Documents;

/// <summary>A transformation of a proxy system, <c>transformations/*.json</c>: how entities are read from, or written to, S/4HANA Cloud.</summary>
/// <remarks>
/// It belongs to the landscapes whose <c>[ProxySystem]</c> names it as <c>ReadTransformation</c> or <c>WriteTransformation</c>. Source: SAP-docs/btp-cloud-identity-services,
/// "Transformation Expressions", "Manage Transformations".
/// </remarks>
public sealed class TransformationDocument : Document
{
    private JsonFile? _file;

    private TransformationDocument(string path, string text) : base(path, text)
    {
    }

    /// <summary>The kind: JSON files in a folder <c>transformations</c>.</summary>
    public static DocumentKind Kind { get; } = new(
        path => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && string.Equals(DocumentPath.FolderOf(path), "transformations", StringComparison.OrdinalIgnoreCase),
        (path, text) => new TransformationDocument(path, text));

    /// <summary>What stands in it.</summary>
    public JsonFile File => _file ??= JsonFile.Read(Text);

    /// <summary>The types of entity that it transforms: <c>user</c>, <c>group</c>, ….</summary>
    public IEnumerable<JsonMember> Entities => File.Root is { Kind: JsonKind.Object } root ? root.Members.Where(member => member.Value.Kind == JsonKind.Object) : [];

    /// <summary>The mappings of all types of entity.</summary>
    public IEnumerable<JsonValue> Mappings => from entity in Entities from mapping in MappingsOf(entity) select mapping;

    /// <summary>The mappings of one type of entity, in the order in which they are carried out.</summary>
    public static IEnumerable<JsonValue> MappingsOf(JsonMember entity) =>
        entity.Value["mappings"] is { Kind: JsonKind.Array } mappings ? mappings.Items.Where(mapping => mapping.Kind == JsonKind.Object) : [];

    /// <summary>Reads one; never fails.</summary>
    public static TransformationDocument Read(string path, string text) => new(path, text);

    /// <summary>Whether a text of a declaration names this file.</summary>
    public bool IsNamedBy(Text text) => text.Known is { Length: > 0 } name && DocumentPath.EndsWith(Path, name);

    /// <summary>Where it is used.</summary>
    public IEnumerable<TransformationUse> UsesIn(LandscapeProject project) =>
        from landscape in project.OwnersOf(this)
        from use in UsesIn(landscape)
        select use;

    /// <inheritdoc/>
    public override bool BelongsTo(Landscape landscape, LandscapeProject project) => UsesIn(landscape).Any();

    private IEnumerable<TransformationUse> UsesIn(Landscape landscape)
    {
        foreach (var system in landscape.All<ProxySystem>())
        {
            if (IsNamedBy(system.ReadTransformation))
                yield return new TransformationUse(system, landscape, IsWrite: false);
            if (IsNamedBy(system.WriteTransformation))
                yield return new TransformationUse(system, landscape, IsWrite: true);
        }
    }
}

/// <summary>A proxy system's use of a transformation.</summary>
/// <param name="System">The system.</param>
/// <param name="Landscape">Its landscape.</param>
/// <param name="IsWrite">Whether it is the write transformation; else the read transformation.</param>
public sealed record TransformationUse(ProxySystem System, Landscape Landscape, bool IsWrite);
