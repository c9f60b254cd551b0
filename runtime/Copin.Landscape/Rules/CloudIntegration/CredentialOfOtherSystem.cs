using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow calls an S/4HANA Cloud tenant with a credential of that very tenant.</summary>
/// <remarks>A communication user exists in its own tenant only; any other answers 401, after three times for everybody who uses the name there (SAP-docs/btp-cloud-platform, "How to Create Communication Users").</remarks>
internal sealed class CredentialOfOtherSystem() : Rule(
    "COPIN2011", Severity.Error, "Credential belongs to another S/4HANA Cloud tenant",
    "'{0}' calls {{{1}}} with '{2}', whose communication user '{3}' is one of {{{4}}}; take a credential of {{{1}}}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        if (landscape.TenantsOf(SapSystem.S4HanaCloud).Count < 2)
            return [];
        var materials = new SecurityMaterials(landscape);
        return from flow in landscape.All<IntegrationFlow>()
               let called = CalledBy(flow, landscape)
               where called is not null
               from parameter in flow.Parameters
               let credential = materials.NamedBy(parameter.Value) as UserCredential
               where credential?.CommunicationUser is not null
               let user = landscape.Find<CommunicationUser>(credential.CommunicationUser!)
               where user is not null
               let home = landscape.TenantOf(user)
               where home is not null && home.Name != called
               select At(parameter.Value.Place, flow.Name, called, credential.Name, user.Name, home.Name);
    }

    // Only where all addresses of the flow's parameters name one tenant is it clear whom the credential is for.
    private static string? CalledBy(IntegrationFlow flow, Landscape landscape)
    {
        var tenants = (
            from parameter in flow.Parameters
            from part in parameter.Value.References
            where part.Member is "ApiHost" or "ApiUrl" && landscape.FindParameter(part.Name) is { } tenant && ParameterTypes.Find(tenant.Type)?.System == SapSystem.S4HanaCloud
            select part.Name).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return tenants.Length == 1 ? tenants[0] : null;
    }
}
