using Copin.Model;

namespace Copin.Documents;

/// <summary>An environment file, <c>environments/&lt;name&gt;.json</c>: the values of a landscape's parameters in one environment.</summary>
/// <remarks>
/// It belongs to the landscapes that its member <see cref="LandscapeKey"/> names (by landscape name, record name or full record name; a text or an array of them). Without that
/// member it belongs to a project's only landscape, or, of several, to each of which it holds a parameter.
/// </remarks>
public sealed class EnvironmentDocument : Document
{
    /// <summary>The member that names the landscapes.</summary>
    public const string LandscapeKey = "$landscape";

    /// <summary>The member that names the schema for editors.</summary>
    public const string SchemaKey = "$schema";

    /// <summary>The member that names the resources which the environment leaves out.</summary>
    public const string SkipKey = "$skip";

    /// <summary>The members that are the file's own, and no parameter's value.</summary>
    public static IReadOnlyList<string> OwnKeys { get; } = [LandscapeKey, SchemaKey, SkipKey];

    private JsonFile? _file;

    private EnvironmentDocument(string path, string text) : base(path, text) => Environment = DocumentPath.FileOf(path) is { Length: > 5 } file ? file.Substring(0, file.Length - 5) : "";

    /// <summary>The kind: JSON files in a folder <c>environments</c>.</summary>
    public static DocumentKind Kind { get; } = new(
        path => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && string.Equals(DocumentPath.FolderOf(path), "environments", StringComparison.OrdinalIgnoreCase),
        (path, text) => new EnvironmentDocument(path, text));

    /// <summary>The environment's name, such as <c>prod</c>.</summary>
    public string Environment { get; }

    /// <summary>What stands in it.</summary>
    public JsonFile File => _file ??= JsonFile.Read(Text);

    /// <summary>The object with the parameters' values; null where the file holds none.</summary>
    public JsonValue? Values => File.Root is { Kind: JsonKind.Object } root ? root : null;

    /// <summary>The names of landscapes that it says it belongs to.</summary>
    public IEnumerable<JsonValue> LandscapeNames => Values?[LandscapeKey] switch
    {
        { Kind: JsonKind.Text } name => [name],
        { Kind: JsonKind.Array } names => names.Items.Where(name => name.Kind == JsonKind.Text),
        _ => [],
    };

    /// <summary>The values that stand in it twice, with where each stands first. Case does not tell keys apart, and objects of one name are one.</summary>
    public IEnumerable<(string Path, JsonMember Member, Stretch First)> Repeated =>
        Values is { } values ? RepeatedIn(values, "", new Dictionary<string, Stretch>(StringComparer.OrdinalIgnoreCase)) : [];

    /// <summary>Where the value at a path such as <c>S4:Host</c> stands; where it is not there, the bracket of the object that lacks it.</summary>
    public Stretch StretchOf(string path)
    {
        if (Values is not { } owner)
            return default;
        for (var rest = path; ;)
        {
            var member = owner.Members.LastOrDefault(member => IsOrContains(member.Name, rest));
            if (member is null)
                return owner.Opening;
            if (member.Name.Length == rest.Length || member.Value.Kind != JsonKind.Object)
                return member.Value.Kind is JsonKind.Object ? member.Value.Opening : member.Value.Content;
            rest = rest.Substring(member.Name.Length + 1);
            owner = member.Value;
        }
    }

    /// <summary>Reads one; never fails.</summary>
    public static EnvironmentDocument Read(string path, string text) => new(path, text);

    /// <inheritdoc/>
    public override bool BelongsTo(Landscape landscape, LandscapeProject project)
    {
        if (Values?.Find(LandscapeKey) is not null)
            return LandscapeNames.Any(name => IsName(name.Text, landscape));
        return project.Landscapes.Count == 1 || (Values is { } values && landscape.Parameters.Any(parameter => values.Find(parameter.Name, StringComparison.OrdinalIgnoreCase) is not null));
    }

    private static bool IsOrContains(string name, string path) =>
        path.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (path.Length == name.Length || path[name.Length] == ':');

    private static IEnumerable<(string, JsonMember, Stretch)> RepeatedIn(JsonValue owner, string prefix, Dictionary<string, Stretch> seen)
    {
        foreach (var member in owner.Members)
        {
            var path = prefix + member.Name;
            if (member.Value.Kind == JsonKind.Object)
            {
                foreach (var repeated in RepeatedIn(member.Value, path + ":", seen))
                    yield return repeated;
            }
            else if (seen.TryGetValue(path, out var first))
            {
                yield return (path, member, first);
            }
            else
            {
                seen.Add(path, member.NameContent);
            }
        }
    }

    /// <summary>Whether a text names a landscape.</summary>
    internal static bool IsName(string name, Landscape landscape) =>
        name == landscape.Name.Known || name == landscape.Declaration.Type.Name || name == landscape.Declaration.Type.FullName;
}
