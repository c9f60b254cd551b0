using Copin.Model;

namespace Copin.Documents;

/// <summary>An environment file held against what a landscape wants of it.</summary>
/// <remarks>Keys count without regard to case, and <c>"S4:Host"</c> is the same as <c>"S4": { "Host": … }</c>, as the configuration of .NET reads them.</remarks>
internal sealed class EnvironmentReading
{
    private readonly Dictionary<string, EnvironmentEntry> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _objects = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<EnvironmentEntry> _unknown = [];
    private readonly List<MissingValue> _missing = [];
    private Landscape? _filled;

    public EnvironmentReading(EnvironmentDocument document, Landscape landscape)
    {
        Document = document;
        Landscape = landscape;
        Shape = EnvironmentShape.Of(landscape.Declaration);
        if (document.Values is not { } values)
            return;
        Match(values, Shape, "");
        // Behind a fault, anything may stand.
        if (document.File.Fault is null)
            Require(Shape, "", "", values.Opening);
        Parameters = EnvironmentParameters.Of(this);
    }

    public EnvironmentDocument Document { get; }

    public Landscape Landscape { get; }

    /// <summary>What the landscape wants.</summary>
    public EnvironmentMember Shape { get; }

    /// <summary>The values that are there and that the landscape knows.</summary>
    public IReadOnlyCollection<EnvironmentEntry> Known => _byPath.Values;

    /// <summary>The values that the landscape does not know, with the object they stand in.</summary>
    public IReadOnlyList<EnvironmentEntry> Unknown => _unknown;

    /// <summary>The values that the landscape wants and that are not there.</summary>
    public IReadOnlyList<MissingValue> Missing => _missing;

    /// <summary>The parameters' values, but for those that are missing, malformed or written-out secrets.</summary>
    public IReadOnlyDictionary<string, ILandscapeParameter> Parameters { get; } = new Dictionary<string, ILandscapeParameter>();

    /// <summary>The landscape with these values.</summary>
    public Landscape Filled => _filled ??= Landscape.Read(Landscape.Declaration, Parameters, Landscape.Documents);

    /// <summary>The value at a path such as <c>S4:Host</c>; null where it is not there.</summary>
    public EnvironmentEntry? Find(string path) => _byPath.TryGetValue(path, out var entry) ? entry : null;

    /// <summary>The text at a path; null where there is none that has the form.</summary>
    public string? TextOf(string path) => Find(path) is { Text: { Length: > 0 } text, Shape: { } shape } && shape.Fault(text) is null ? text : null;

    private void Match(JsonValue owner, EnvironmentMember shape, string prefix)
    {
        foreach (var member in owner.Members)
        {
            if (prefix.Length == 0 && EnvironmentDocument.OwnKeys.Contains(member.Name))
                continue;
            EnvironmentMember? wanted = shape;
            foreach (var name in member.Name.Split(':'))
                wanted = wanted?.Find(name);
            var path = Join(prefix, member.Name);
            var entry = new EnvironmentEntry(path, member, wanted, shape);
            if (wanted is null)
                _unknown.Add(entry);
            else
                Remember(path, entry);
            if (wanted is { Kind: EnvironmentValueKind.Object })
                Match(member.Value, wanted, path);
        }
    }

    /// <summary>The path as the landscape spells it.</summary>
    public string Canonical(string path)
    {
        EnvironmentMember? shape = Shape;
        return string.Join(":", path.Split(':').Select(name => (shape = shape?.Find(name))?.Name ?? name));
    }

    // The owner is the object that the bracket opens: of S4:Host it may be S4, or the file's own where keys hold colons.
    private void Require(EnvironmentMember shape, string prefix, string owner, Stretch opening)
    {
        foreach (var member in shape.Members)
        {
            var path = Join(prefix, member.Name);
            var entry = Find(path);
            var isThere = IsThere(path);
            var isWanted = (!member.IsOptional && !(member.Alternative is { } alternative && IsThere(Join(prefix, alternative)))) || (member.Companion is { } companion && IsThere(Join(prefix, companion)));
            if (!isThere && isWanted)
                _missing.Add(entry?.Member.Value.Stretch is { Length: > 0 } empty
                    ? new MissingValue(path, null, member, empty)
                    : new MissingValue(path, owner.Length == 0 ? path : path.Substring(owner.Length + 1), member, opening));
            else if (isThere && member.Kind == EnvironmentValueKind.Object && entry is null)
                Require(member, path, owner, opening);
            else if (isThere && member.Kind == EnvironmentValueKind.Object && entry!.Member.Value.Kind == JsonKind.Object)
                Require(member, path, path, entry.Member.Value.Opening);
        }
    }

    private bool IsThere(string path) => Find(path) is { } entry ? entry.IsThere : _objects.Contains(path);

    private void Remember(string path, EnvironmentEntry entry)
    {
        _byPath[path] = entry;
        for (var colon = path.LastIndexOf(':'); colon > 0 && _objects.Add(path.Substring(0, colon)); colon = path.LastIndexOf(':', colon - 1))
        {
        }
    }

    private static string Join(string prefix, string name) => prefix.Length == 0 ? name : prefix + ":" + name;
}

/// <summary>A value of an environment file.</summary>
/// <param name="Path">Its key, as <c>S4:Host</c>.</param>
/// <param name="Member">Where it stands.</param>
/// <param name="Shape">What it must be; null where the landscape does not know it.</param>
/// <param name="Owner">What the object must be in which it stands.</param>
internal sealed record EnvironmentEntry(string Path, JsonMember Member, EnvironmentMember? Shape, EnvironmentMember Owner)
{
    /// <summary>The value's text, trimmed; null where it is no single value.</summary>
    public string? Text => Member.Value.Kind is JsonKind.Text or JsonKind.Number or JsonKind.Flag ? Member.Value.Text.Trim() : null;

    /// <summary>Whether there is a value at all: an empty text and null are none.</summary>
    public bool IsThere => Member.Value.Kind is not (JsonKind.Null or JsonKind.Malformed) && Text is not { Length: 0 };
}

/// <summary>A value that is not there.</summary>
/// <param name="Path">Its key, as <c>S4:Host</c>.</param>
/// <param name="Name">The name that it gets in the object that lacks it; null where it is there and empty.</param>
/// <param name="Shape">What it must be.</param>
/// <param name="Stretch">The bracket of the object that lacks it, or the empty value.</param>
internal sealed record MissingValue(string Path, string? Name, EnvironmentMember Shape, Stretch Stretch);
