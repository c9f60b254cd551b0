namespace Copin;

/// <summary>Security material of type user credential, with a communication user's name and password. <em>Monitor → Security Material</em>.</summary>
/// <typeparam name="TUser">The communication user whose name and password are deployed.</typeparam>
/// <param name="name">The credential's name, by which integration flows refer to it; unique among all security material of the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UserCredentialAttribute<TUser>(string name) : ResourceAttribute
{
    /// <summary>The credential's name.</summary>
    public string Name { get; } = name;

    /// <summary>What the credential is for.</summary>
    public string? Description { get; set; }
}

/// <summary>Security material of type user credential, for a user outside this landscape. <em>Monitor → Security Material</em>.</summary>
/// <param name="name">The credential's name, by which integration flows refer to it; unique among all security material of the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class UserCredentialAttribute(string name) : ResourceAttribute
{
    /// <summary>The credential's name.</summary>
    public string Name { get; } = name;

    /// <summary>The user's name.</summary>
    public string? User { get; set; }

    /// <summary>A reference to a <see cref="Secret"/>: at most 255 characters.</summary>
    public string? Password { get; set; }

    /// <summary>What the credential is for.</summary>
    public string? Description { get; set; }
}
