using Copin.Model;

namespace Copin.Rules;

/// <summary>The IDs of SAP BTP are GUIDs.</summary>
/// <remarks>Source: SAP/terraform-provider-btp, <c>uuidvalidator</c>.</remarks>
internal sealed class GuidMalformed() : Rule(
    "COPIN3055", Severity.Error, "ID is no GUID",
    "'{0}' is no ID of {1}: a GUID has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12 with hyphens between them; copy it from the cockpit{2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        let id = resource switch
        {
            Entitlement entitlement => (Text: entitlement.Subaccount, What: "a subaccount", Instead: ", or refer to one as in '{Subaccount.Id}'"),
            Subaccount subaccount => (Text: subaccount.Directory, What: "a directory", Instead: ""),
            ServiceInstance instance => (Text: instance.PlanId, What: "a plan", Instead: ", or write Offering and Plan"),
            _ => default,
        }
        where id.Text?.Known is { } written && !AccountLimits.IsGuid(written)
        select At(id.Text.Place, id.Text.Known, id.What, id.Instead);
}
