using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow calls an S/4HANA Cloud tenant with a credential of that very tenant.</summary>
/// <remarks>A communication user exists in its own tenant only; any other answers 401, after three times for everybody who uses the name there (SAP-docs/btp-cloud-platform, "How to Create Communication Users").</remarks>
internal sealed class CredentialOfOtherSystem() : Rule(
    "COPIN2011", Severity.Error, "Credential belongs to another S/4HANA Cloud tenant",
    "'{0}' calls {1} with '{2}', whose communication user '{3}' is one of {4}; take a credential of {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var materials = new SecurityMaterials(landscape);
        var users = CommunicationUserLogon.In(landscape).Where(logon => logon.Resource is UserCredential).ToDictionary(logon => logon.Resource, logon => logon.User);
        return from flow in landscape.All<IntegrationFlow>()
               let called = CalledBy(flow, landscape)
               where called is not null
               from parameter in flow.Parameters
               let credential = materials.NamedBy(parameter.Value) as UserCredential
               where credential is not null && users.ContainsKey(credential)
               let user = users[credential]
               let home = CalledTenant.HomeOf(user, landscape)
               where home is not null && home.Differs(called)
               select At(parameter.Value.Place, flow.Name, called, credential.Name, user.Name, home) with { Related = new[] { user.RecordPlace } };
    }

    // Only where all addresses of the flow's parameters lead to one tenant is it clear whom the credential is for.
    private static CalledTenant? CalledBy(IntegrationFlow flow, Landscape landscape)
    {
        var tenants = flow.Parameters.Select(parameter => CalledTenant.ByApi(parameter.Value, landscape)).OfType<CalledTenant>().Distinct().Take(2).ToArray();
        return tenants.Length == 1 ? tenants[0] : null;
    }
}
