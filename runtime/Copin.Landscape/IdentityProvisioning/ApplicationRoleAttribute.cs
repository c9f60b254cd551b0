namespace Copin;

/// <summary>
/// Gives the user that stands for an OAuth client a role of the subscribed application <c>ipsproxy</c>, on SAP BTP, Neo environment. BTP cockpit,
/// <em>Subscriptions → Java Applications → ipsproxy → Roles</em>.
/// </summary>
/// <typeparam name="TClient">The OAuth client.</typeparam>
/// <param name="role">The role's name: <c>IPS_PROXY_USER</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ApplicationRoleAttribute<TClient>(string role) : ResourceAttribute
{
    /// <summary>The role's name.</summary>
    public string Role { get; } = role;

    /// <summary>The user: <c>oauth_client_</c> and the client's ID. Best left out: then it is that of <typeparamref name="TClient"/>.</summary>
    public string? User { get; set; }
}
