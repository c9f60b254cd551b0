using Copin.Model;

namespace Copin.Rules;

/// <summary>A system that is called with user and password, or with a client and its secret, is told both.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>outboundCommunicationUser</c>. It calls the password required, but SAP's sample
/// for <c>OAuth2mTLS</c> has none, so it is asked for with basic authentication and client credentials only.
/// </remarks>
internal sealed class CalledUserMissing() : Rule<ApiAccess>(
    "COPIN3035", Severity.Error, "Called system lacks user or password",
    "'{0}' calls with {1}, which needs {2}; add {3} to [CalledSystem]")
{
    protected override IEnumerable<Finding> Check(ApiAccess access, Landscape landscape)
    {
        if (access.CalledSystem is not { } called || access.HasUnknownArguments)
            yield break;
        var method = access.OutboundAuthentication.Value;
        var needed = method switch
        {
            ApiAccessOutboundAuthentication.Basic => "a user and a password",
            ApiAccessOutboundAuthentication.OAuth2ClientCredentials => "a client and its secret",
            _ => null,
        };
        if (needed is null)
        {
            if (called.Password is { IsDeclared: true } password && called.User is { IsDeclared: false })
                yield return At(password.Place, access.Id, "a password", "its user", "User = \"…\"").WithAddition("User = \"…\"");
            yield break;
        }

        var lacking = new List<string>();
        if (IsLacking(called.User))
            lacking.Add("User = \"…\"");
        if (IsLacking(called.Password))
            lacking.Add($"Password = \"{{{landscape.Parameters.FirstOrDefault(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true })?.Name ?? "…"}}}\"");
        if (lacking.Count > 0)
            yield return At(called.Place, access.Id, ApiAccessSpelling.Of(method), needed, Listing.And(lacking));
    }

    private static bool IsLacking(Text? text) => text is not { IsDeclared: true } || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
