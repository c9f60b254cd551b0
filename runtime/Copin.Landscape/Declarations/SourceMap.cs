namespace Copin.Model;

/// <summary>Where a part of a declaration stands in the source.</summary>
/// <param name="File">The file, relative to the project where it lies below it.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record SourceLine(string File, int Line)
{
    /// <summary>The form that terminals and editors make a link of: <c>CoPin.cs(17)</c>.</summary>
    public override string ToString() => $"{File}({Line})";
}

/// <summary>The lines of one record, of its name and of each attribute; or the line of a parameter.</summary>
/// <param name="Record">The resource's record name or the parameter's name; empty for the landscape.</param>
/// <param name="File">The file of the record's name.</param>
/// <param name="Line">The line of the record's name.</param>
/// <param name="Attributes">The line of each attribute, in the order of <see cref="ResourceDeclaration.Attributes"/>.</param>
public sealed record RecordLines(string Record, string File, int Line, EquatableArray<int> Attributes)
{
    /// <summary>The files of the attributes that stand in another file than the record's name; empty where all stand in the same.</summary>
    public EquatableArray<string> AttributeFiles { get; init; }
}

/// <summary>From the places of a declaration to lines of source.</summary>
/// <remarks>Kept apart from <see cref="LandscapeDeclaration"/>: lines change with every edit above them, the declaration does not.</remarks>
public sealed class SourceMap(EquatableArray<RecordLines> records) : IEquatable<SourceMap>
{
    private readonly EquatableArray<RecordLines> _records = records;
    private Dictionary<string, RecordLines>? _byRecord;

    /// <summary>A map that knows no line.</summary>
    public static SourceMap Empty { get; } = new(EquatableArray<RecordLines>.Empty);

    /// <summary>The records it knows.</summary>
    public EquatableArray<RecordLines> Records => _records;

    /// <summary>The line of the attribute or record that <paramref name="place"/> points into; null where the map does not know it, as it knows no document.</summary>
    public SourceLine? Find(Place place)
    {
        if (place.Kind == PlaceKind.Document)
            return null;
        // A parameter and a nested record cannot have the same name, so both stand under theirs.
        var key = place.Kind switch
        {
            PlaceKind.Parameter => place.Name,
            PlaceKind.ParameterArgument => place.Parameter,
            _ => place.Record,
        };
        if (!ByRecord.TryGetValue(key ?? "", out var record) && !(place.Kind is PlaceKind.Parameter or PlaceKind.ParameterArgument && ByRecord.TryGetValue("", out record)))
            return null;
        if (place.Kind == PlaceKind.ParameterArgument || place.Attribute < 0 || place.Attribute >= record.Attributes.Count)
            return new SourceLine(record.File, record.Line);
        var file = place.Attribute < record.AttributeFiles.Count ? record.AttributeFiles[place.Attribute] : record.File;
        return new SourceLine(file, record.Attributes[place.Attribute]);
    }

    // Made when it is first asked for: the generator compares maps at every keystroke and never asks.
    private Dictionary<string, RecordLines> ByRecord
    {
        get
        {
            if (_byRecord is { } known)
                return known;
            var index = new Dictionary<string, RecordLines>(StringComparer.Ordinal);
            foreach (var record in _records)
                if (!index.ContainsKey(record.Record))
                    index.Add(record.Record, record);
            return _byRecord = index;
        }
    }

    /// <inheritdoc/>
    public bool Equals(SourceMap? other) => other is not null && _records.Equals(other._records);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceMap);

    /// <inheritdoc/>
    public override int GetHashCode() => _records.GetHashCode();
}
