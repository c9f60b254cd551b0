namespace Copin;

/// <summary>A subscription of the subaccount to a multitenant application. BTP cockpit, <em>Services → Instances and Subscriptions</em>.</summary>
/// <param name="application">The application's technical name, as the SaaS registry knows it.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionAttribute(string application) : ResourceAttribute
{
    /// <summary>The application's technical name.</summary>
    public string Application { get; } = application;

    /// <summary>The plan's technical name.</summary>
    public string? Plan { get; set; }
}
