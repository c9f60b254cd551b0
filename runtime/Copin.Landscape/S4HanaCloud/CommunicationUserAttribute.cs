namespace Copin;

/// <summary>A communication user of S/4HANA Cloud: the technical user that calls inbound services. App <em>Maintain Communication Users</em>.</summary>
/// <param name="name">The user name for logon and as OAuth client ID: 1 to 40 characters, no comma.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CommunicationUserAttribute(string name) : ResourceAttribute
{
    /// <summary>The user name.</summary>
    public string Name { get; } = name;

    /// <summary>What the user is for: 1 to 80 characters; S/4HANA Cloud refuses a user without it.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// A reference to a <see cref="Secret"/>, such as <c>"{CopinPassword}"</c>. The password has at least 20 characters with digits, upper and lower case letters and a
    /// special character. Left out for users that log on with a certificate only.
    /// </summary>
    public string? Password { get; set; }
}
