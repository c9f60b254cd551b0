namespace Copin;

/// <summary>Gives a user a role collection of a subscribed application. BTP cockpit, <em>Security → Users</em>.</summary>
/// <typeparam name="TSubscription">The subscription that brings the role collection.</typeparam>
/// <param name="roleCollection">The role collection's name.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RoleAssignmentAttribute<TSubscription>(string roleCollection) : ResourceAttribute
{
    /// <summary>The role collection's name.</summary>
    public string RoleCollection { get; } = roleCollection;

    /// <summary>The user's name at the identity provider, mostly the e-mail address: 1 to 256 characters.</summary>
    public string? User { get; set; }

    /// <summary>The identity provider's origin key; SAP ID service where it is left out.</summary>
    public string Origin { get; set; } = "sap.default";
}
