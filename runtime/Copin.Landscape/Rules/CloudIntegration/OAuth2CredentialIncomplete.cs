using Copin.Model;

namespace Copin.Rules;

/// <summary>An OAuth2 client credential that refers to no service key has a token service, a client and the client's secret of its own.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Deploying an OAuth2 Client Credentials Artifact".</remarks>
internal sealed class OAuth2CredentialIncomplete() : Rule<OAuth2ClientCredential>(
    "COPIN2012", Severity.Error, "OAuth2 client credential is incomplete",
    "'{0}' has no {1}; add {2}, or refer to a service key as in [OAuth2ClientCredential<{3}>(\"…\")]")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        if (credential.Key is not null || !credential.Name.HasValue)
            yield break;
        var key = landscape.All<ServiceKey>().FirstOrDefault()?.Id ?? "…";
        if (credential.ClientId.Known is { } client && string.IsNullOrWhiteSpace(client))
            yield return At(credential.ClientId.Place, credential.Name, "client ID", "it", key);
        var declared = landscape.Parameters.FirstOrDefault(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true })?.Name;
        var missing = new List<(string What, string Shown, string[] Added)>();
        if (!credential.TokenServiceUrl.IsDeclared)
            missing.Add(("token service", "TokenServiceUrl = \"https://…\"", ["TokenServiceUrl = \"https://TODO\""]));
        if (!credential.ClientId.IsDeclared)
            missing.Add(("client ID", "ClientId = \"…\"", ["ClientId = \"TODO\""]));
        if (!credential.ClientSecret.IsDeclared)
            missing.Add(("client secret", $"ClientSecret = \"{{{declared ?? "…"}}}\"",
                declared is null ? [$"ClientSecret = \"{{{credential.Id}Secret}}\"", $"Secret {credential.Id}Secret"] : [$"ClientSecret = \"{{{declared}}}\""]));
        if (missing.Count > 0)
            yield return At(credential.Place, credential.Name, Listing.And(missing.Select(part => part.What)), Listing.And(missing.Select(part => part.Shown)), key)
                .WithAddition(missing.SelectMany(part => part.Added).ToArray());
    }
}
