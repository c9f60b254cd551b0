namespace Copin;

/// <summary>A subaccount of the global account, made through the Accounts API. BTP cockpit, <em>Account Explorer → Create → Subaccount</em>.</summary>
/// <param name="displayName">The name that the cockpit shows: 1 to 255 characters without a slash.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubaccountAttribute(string displayName) : ResourceAttribute
{
    /// <summary>The name that the cockpit shows.</summary>
    public string DisplayName { get; } = displayName;

    /// <summary>The region's technical name, such as <c>eu10</c>. It cannot be changed later.</summary>
    public string? Region { get; set; }

    /// <summary>The subdomain: 1 to 63 small letters, digits and inner hyphens, unique in the region. It cannot be changed later.</summary>
    public string? Subdomain { get; set; }

    /// <summary>What the subaccount is for: at most 255 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The ID of the directory that it is in, a GUID; the global account where it is left out.</summary>
    public string? Directory { get; set; }

    /// <summary>Whether it is used for production.</summary>
    public bool Production { get; set; }

    /// <summary>Whether beta features are enabled. It cannot be undone.</summary>
    public bool Beta { get; set; }
}

/// <summary>A label of a subaccount. Several of one key are several values of it: at most 10 keys, 10 values for each, and 63 characters.</summary>
/// <param name="key">The label.</param>
/// <param name="value">A value of it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SubaccountLabelAttribute(string key, string value) : ResourceDetailAttribute
{
    /// <summary>The label.</summary>
    public string Key { get; } = key;

    /// <summary>A value of it.</summary>
    public string Value { get; } = value;
}
