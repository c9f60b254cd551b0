namespace Copin;

/// <summary>The entitlement of a subaccount to a service plan. BTP cockpit, <em>Entitlements → Entity Assignments</em>.</summary>
/// <param name="service">The service's technical name, such as <c>s4-hana-cloud</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public class EntitlementAttribute(string service) : ResourceAttribute
{
    /// <summary>The service's technical name.</summary>
    public string Service { get; } = service;

    /// <summary>The plan's technical name.</summary>
    public string? Plan { get; set; }

    /// <summary>How many units of the plan the subaccount gets, for plans that are counted; else <see cref="Enable"/>.</summary>
    public int Amount { get; set; }

    /// <summary>Whether the subaccount gets the plan, for plans that are not counted; else <see cref="Amount"/>.</summary>
    public bool Enable { get; set; }

    /// <summary>The subaccount's ID, as <c>"{Subaccount.Id}"</c>.</summary>
    public string? Subaccount { get; set; }
}

/// <summary>
/// The entitlement of a subaccount to a plan of service <c>s4-hana-cloud</c> for one registered system: the service is offered for each system by itself.
/// </summary>
/// <typeparam name="TRegisteredSystem">The registered system.</typeparam>
/// <param name="service">The service's technical name, <c>s4-hana-cloud</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EntitlementAttribute<TRegisteredSystem>(string service) : EntitlementAttribute(service);
