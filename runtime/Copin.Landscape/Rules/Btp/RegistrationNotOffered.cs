using Copin.Model;

namespace Copin.Rules;

/// <summary>S/4HANA Cloud systems cannot be registered for every region.</summary>
/// <remarks>Source: <see cref="AccountLimits.LacksRegistration"/>. A parameter's region is known at run time.</remarks>
internal sealed class RegistrationNotOffered() : Rule(
    "COPIN3045", Severity.Error, "Region in which S/4HANA Cloud systems cannot be registered",
    "'{0}' needs a registered S/4HANA Cloud system, and region '{1}' does not offer that; use a subaccount in another region, or make the arrangement in S/4HANA Cloud")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            var (region, place) = resource switch
            {
                Entitlement { Name.Known: ApiAccessParameters.Offering, Subaccount: { SoleReference: { } part } text } when landscape.Find(part.Name) is Subaccount subaccount =>
                    (subaccount.Region.Known, text.PlaceOf(part)),
                ApiAccess or Messaging or CommunicationArrangement { IsMadeFromBtp: true } => (RegionOf(resource, landscape), resource.Place),
                _ => (null, default),
            };
            if (region is not null && AccountLimits.LacksRegistration(region))
                yield return At(place, resource.Id, region);
        }
    }

    private static string? RegionOf(Resource resource, Landscape landscape) =>
        landscape.TenantOf(resource) is { } tenant && landscape.Values is { } values && values.TryGetValue(tenant.Name, out var subaccount)
            ? subaccount.GetMember(nameof(BtpSubaccount.Region))
            : null;
}
