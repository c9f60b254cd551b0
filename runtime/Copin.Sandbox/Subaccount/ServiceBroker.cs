using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Subaccount;

/// <summary>What provisions the instances of a service and binds them; by default as the plain services of <see cref="ServiceCatalog"/>.</summary>
internal class ServiceBroker(SubaccountState subaccount)
{
    /// <summary>What the broker says to any change of an instance's parameters; null when it changes them.</summary>
    public virtual string? UpdateRefusal => null;

    /// <summary>What the broker has against the parameters, or null; found at once.</summary>
    public virtual string? Violation(ServicePlan plan, JsonObject parameters) => ServiceCatalog.Violation(plan, parameters);

    /// <summary>Does the work, at its end; why it failed, or null.</summary>
    public virtual string? Provision(ServiceInstance instance) => null;

    /// <summary>Takes away what was made for an instance.</summary>
    public virtual void Deprovision(ServiceInstance instance)
    {
    }

    /// <summary>Makes the credentials of a binding, and its client where it has one of its own.</summary>
    public virtual (OAuthClient? Client, JsonObject Credentials) Bind(ServiceInstance instance) => ServiceCatalog.Bind(subaccount, instance);
}
