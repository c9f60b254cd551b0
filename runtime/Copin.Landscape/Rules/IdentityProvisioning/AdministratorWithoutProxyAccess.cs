using Copin.Model;

namespace Copin.Rules;

/// <summary>A system administrator that calls proxy systems is authorised for their API.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): <em>Access Proxy System API</em>.</remarks>
internal sealed class AdministratorWithoutProxyAccess() : Rule(
    "COPIN4021", Severity.Error, "System administrator lacks the authorization for proxy systems",
    "'{0}' calls proxy systems without 'Access Proxy System API' and gets HTTP 403; set Authorizations = {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var accused = new HashSet<SystemAdministrator>();
        foreach (var repository in landscape.All<IdmRepository>())
        {
            if (landscape.Find<SystemAdministrator>(repository.Client) is not { } administrator
                || (administrator.Authorizations.Value & SystemAuthorizations.AccessProxySystemApi) != 0 || !accused.Add(administrator))
                continue;
            var needed = "SystemAuthorizations.AccessProxySystemApi";
            if ((administrator.Authorizations.Value & SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi) != 0)
                needed += " | SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi";
            yield return At(administrator.Authorizations.Place, administrator.Id, needed).WithAddition($"Authorizations = {needed}");
        }
    }
}
