using Copin.Model;

namespace Copin.Provisioning.Engine;

/// <summary>A declared property beside what the system has.</summary>
/// <param name="Name">Its name, as plans show it.</param>
/// <param name="Desired">What is declared.</param>
/// <param name="Actual">What the system has; null where it has nothing, or does not show it.</param>
internal sealed record ComparedProperty(string Name, Value Desired, string? Actual)
{
    /// <summary>The secret, for a property that the system takes and never shows.</summary>
    public SecretValue? Secret { get; init; }

    /// <summary>The check value that the system keeps of a secret; null where it keeps none, and the journal may.</summary>
    public string? SecretCheck { get; init; }

    /// <summary>Whether the system cannot change it.</summary>
    public bool IsImmutable { get; init; }

    /// <summary>Whether the journal, not the system, knows what was applied last.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Why what the journal knows counts no longer; empty where it counts.</summary>
    public string Outdated { get; init; } = "";

    /// <summary>What a plan shows for the desired value; null for the value itself.</summary>
    public string? Shown { get; init; }

    /// <summary>What a plan shows for the actual value; null for the value itself.</summary>
    public string? ShownActual { get; init; }
}

/// <summary>Puts what is declared of a resource beside what its system has. What is not declared is not compared.</summary>
internal sealed class PropertyComparison(ResourceScope scope, string owner)
{
    private const string OwnerName = "Owner";
    private readonly List<ComparedProperty> _properties = [];

    /// <summary>Where texts are filled in.</summary>
    public ResourceScope Scope { get; } = scope;

    /// <summary>The properties, in the order in which they were added.</summary>
    public IReadOnlyList<ComparedProperty> Properties => _properties;

    /// <summary>A text of the declaration; nothing where it is not declared.</summary>
    public void Text(string name, Text text, string? actual, bool immutable = false)
    {
        if (text.HasValue)
            Value(name, Scope.Fill(text), actual, immutable);
    }

    /// <summary>A setting of the declaration; nothing where it is not declared.</summary>
    public void Setting<T>(string name, Setting<T> setting, string value, string? actual)
    {
        if (setting.IsDeclared)
            Value(name, Engine.Value.Of(value), actual);
    }

    /// <summary>A value.</summary>
    public void Value(string name, Value desired, string? actual, bool immutable = false, string? shown = null, string? shownActual = null) =>
        _properties.Add(new ComparedProperty(name, desired, actual) { IsImmutable = immutable, Shown = shown, ShownActual = shownActual });

    /// <summary>A password, client secret or token; nothing where it is not declared.</summary>
    public void Secret(string name, Text text)
    {
        if (text.HasValue)
            _properties.Add(new ComparedProperty(name, Engine.Value.Of(""), null) { Secret = Scope.Secret(text) });
    }

    /// <summary>A password, client secret or token that a resource has.</summary>
    public void Secret(string name, SecretValue secret) => _properties.Add(new ComparedProperty(name, Engine.Value.Of(""), null) { Secret = secret });

    /// <summary>A secret that the system takes once and cannot change.</summary>
    /// <param name="name">Its name, as plans show it.</param>
    /// <param name="text">The secret.</param>
    /// <param name="check">The check value that the system keeps of the one it took; null where it keeps none.</param>
    public void FixedSecret(string name, Text text, string? check) =>
        _properties.Add(new ComparedProperty(name, Engine.Value.Of(""), null) { Secret = Scope.Secret(text), IsImmutable = true, SecretCheck = check });

    /// <summary>A digest of what no system shows: it differs when the journal holds another one, or none.</summary>
    /// <param name="name">Its name, as plans show it.</param>
    /// <param name="digest">The digest.</param>
    /// <param name="shown">What a plan shows for what is declared.</param>
    /// <param name="outdated">Why what the journal knows counts no longer; empty where it counts.</param>
    public void Tracked(string name, Value digest, string shown, string outdated = "") =>
        _properties.Add(new ComparedProperty(name, digest, null) { IsTracked = true, Shown = shown, Outdated = outdated });

    /// <summary>A description that bears the ownership mark where it fits.</summary>
    public void Description(string name, Text text, string? actual, int limit)
    {
        var (description, mark) = OwnershipMark.Read(actual);
        Text(name, text, actual is null ? null : description);
        if ((text.HasValue ? Scope.Fill(text).Known : description) is not { } known || OwnershipMark.Fits(known, owner, limit))
            Owner(mark);
    }

    /// <summary>The system can change none of the properties so far: where one differs, the resource is made anew.</summary>
    public void NothingCanChange()
    {
        for (var i = 0; i < _properties.Count; i++)
            _properties[i] = _properties[i] with { IsImmutable = true };
    }

    /// <summary>The ownership mark.</summary>
    public void Owner(string? actual) => Value(OwnerName, Engine.Value.Of(owner), actual);
}
