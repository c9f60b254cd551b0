namespace Copin;

/// <summary>A service instance in the subaccount, made through SAP Service Manager.</summary>
/// <param name="name">The instance's name: 1 to 100 characters, unique in the subaccount.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ServiceInstanceAttribute(string name) : ResourceAttribute
{
    /// <summary>The instance's name.</summary>
    public string Name { get; } = name;

    /// <summary>The service offering's technical name, such as <c>it-rt</c>; left out where <see cref="PlanId"/> says the plan.</summary>
    public string? Offering { get; set; }

    /// <summary>The plan's technical name.</summary>
    public string? Plan { get; set; }

    /// <summary>The plan's ID in SAP Service Manager, instead of <see cref="Offering"/> and <see cref="Plan"/>.</summary>
    public string? PlanId { get; set; }

    /// <summary>The parameters that the service's broker takes: a JSON object, its braces doubled (<c>"{{ … }}"</c>). It must not hold a secret.</summary>
    public string? Parameters { get; set; }
}
