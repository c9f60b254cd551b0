using Copin.Sandbox.Http;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>
/// Who may call the proxy API: a technical user with the tenant's authorization for it, by token; on the infrastructure of SAP Cloud Identity Services also by
/// client ID and secret as Basic.
/// </summary>
/// <remarks>SAP-docs/btp-cloud-identity-services, "Proxy Systems" and "Handle Rate Limits".</remarks>
internal sealed class ProxyAdmission(IdentityProvisioningTenant tenant) : Admission
{
    public override Reply? Refuse(Call call, Route? route)
    {
        if (tenant.Landscape.Options.EnforceRateLimits)
        {
            call.RequestsThisMinute = tenant.Rate.Arrive();
            if (call.RequestsThisMinute > RequestRate.Maximum)
            {
                return call.Errors.TooManyRequests(call);
            }
        }

        OAuthTokens tokens = tenant.Landscape.Tokens;
        OAuthClient? client = tenant is CloudIdentityTenant && call.Basic() is { } basic
            ? tokens.Authenticate(basic.User, basic.Password)
            : tokens.Resolve(call.Bearer());
        if (client is null || client.Issuer != tenant.TokenHost)
        {
            return call.Errors.Render(call, 401, "401", "Unauthorized: the credentials or the access token are missing, invalid or expired")
                .With("WWW-Authenticate", tenant is CloudIdentityTenant ? "Basic realm=\"Identity Provisioning\"" : "Bearer error=\"invalid_token\"");
        }

        if (!tenant.MayCall(client))
        {
            return call.Errors.Render(call, 403, "403", "Forbidden: " + tenant.Missing(client));
        }

        call.Caller = client;
        return null;
    }
}
