using Copin.Documents;
using Copin.Provisioning.Import.CSharp;

namespace Copin.Provisioning.Import.Json;

/// <summary>Takes the members of a JSON object one by one; what nobody takes becomes a comment, so that nothing is dropped.</summary>
internal sealed class ObjectImport
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly FileImport _file;
    private readonly JsonValue _value;
    private readonly string _path;

    /// <param name="file">The file.</param>
    /// <param name="value">The object.</param>
    /// <param name="path">Its path in the file, with a dot at the end; empty for the root.</param>
    public ObjectImport(FileImport file, JsonValue value, string path = "")
    {
        _file = file;
        _value = value;
        _path = path;
        foreach (var repeated in value.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(members => members.Count() > 1))
            foreach (var member in repeated.SkipLast(1))
                file.Warn(member.NameStretch, $"'{member.Name}' is there twice; the last one counts, and this one is kept as a comment");
    }

    /// <summary>Whether it has a member of that name.</summary>
    public bool Has(string name) => _value.Find(name) is not null;

    /// <summary>The members that nobody has taken, the last of each name.</summary>
    public IEnumerable<JsonMember> Untaken => _value.Members.Where(member => !_taken.Contains(member.Name) && ReferenceEquals(_value.Find(member.Name), member)).ToArray();

    /// <summary>Takes a member; null where there is none.</summary>
    public JsonMember? Take(string name)
    {
        if (_value.Find(name) is not { } member)
            return null;
        _taken.Add(name);
        return member;
    }

    /// <summary>Takes a text; a number or flag is taken as text, with a word about it. Null where there is none of these.</summary>
    public (string Text, Stretch Stretch)? Text(string name)
    {
        if (_value[name] is not { Kind: JsonKind.Text or JsonKind.Number or JsonKind.Flag } value)
            return null;
        if (value.Kind != JsonKind.Text)
            _file.Warn(value.Stretch, $"'{name}' is a {(value.Kind == JsonKind.Flag ? "truth value" : "number")}, and the service takes a text; it is taken as \"{value.Text}\", as an export writes it");
        _taken.Add(name);
        return (value.Text, value.Content);
    }

    /// <summary>Takes a truth value, also one that is written as text; null where there is none.</summary>
    public bool? Flag(string name)
    {
        if (_value[name] is not { Kind: JsonKind.Text or JsonKind.Flag } value || !bool.TryParse(value.Text, out var flag))
            return null;
        if (value.Kind == JsonKind.Text)
            _file.Warn(value.Stretch, $"'{name}' is a text, and the service takes true or false; it is taken as {value.Text}, as an export writes it");
        _taken.Add(name);
        return flag;
    }

    /// <summary>Takes an object; null where there is none.</summary>
    public ObjectImport? Object(string name)
    {
        if (_value[name] is not { Kind: JsonKind.Object } value)
            return null;
        _taken.Add(name);
        return new ObjectImport(_file, value, $"{_path}{name}.");
    }

    /// <summary>Takes an array of objects; nothing where there is none.</summary>
    public IReadOnlyList<ObjectImport> Objects(string name)
    {
        if (_value[name] is not { Kind: JsonKind.Array } value || value.Items.Any(item => item.Kind != JsonKind.Object))
            return [];
        _taken.Add(name);
        return [.. value.Items.Select((item, index) => new ObjectImport(_file, item, $"{_path}{name}[{index}]."))];
    }

    /// <summary>Takes an array of texts; nothing where there is none.</summary>
    public IReadOnlyList<(string Text, Stretch Stretch)> Texts(string name)
    {
        if (_value[name] is not { Kind: JsonKind.Array } value || value.Items.Any(item => item.Kind != JsonKind.Text))
            return [];
        _taken.Add(name);
        return [.. value.Items.Select(item => (item.Text, item.Content))];
    }

    /// <summary>The object's place.</summary>
    public Stretch Stretch => _value.Opening;

    /// <summary>Writes what nobody took as comments above a record.</summary>
    public void Rest(RecordText record)
    {
        foreach (var member in _value.Members)
        {
            if (_taken.Contains(member.Name) && ReferenceEquals(_value.Find(member.Name), member))
                continue;
            record.Comments.Add($"Not understood: {_path}{member.Name} = {JsonLine.Write(member)}");
            if (ReferenceEquals(_value.Find(member.Name), member))
                _file.Warn(member.NameStretch, $"'{_path}{member.Name}' is not known here; it is kept as a comment");
        }
    }
}
