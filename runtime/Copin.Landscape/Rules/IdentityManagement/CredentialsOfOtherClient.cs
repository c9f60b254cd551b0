using Copin.Model;

namespace Copin.Rules;

/// <summary>A repository logs on as the client that it names.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems": <c>AUTH_USER</c> and <c>AUTH_PASSWORD</c> are the client's ID and secret.</remarks>
internal sealed class CredentialsOfOtherClient() : Rule<IdmRepository>(
    "COPIN5001", Severity.Error, "Repository logs on as another client than it names",
    "'{0}' is the {1} of '{2}', which '{3}' names; remove this constant, which '{2}' sets")
{
    protected override IEnumerable<Finding> Check(IdmRepository repository, Landscape landscape)
    {
        if (repository.CallerIn(landscape) is not { } caller || repository.Client.LocalName is not { } client)
            yield break;
        foreach (var constant in repository.Constants)
        {
            var (own, output, what) = constant.Name.Known switch
            {
                RepositoryConstants.AuthUser => (caller.ClientId, "ClientId", "client ID"),
                RepositoryConstants.AuthPassword => (caller.Secret, "ClientSecret", "secret"),
                _ => (null, "", ""),
            };
            if (own is not null && constant.Value.HasValue && !IsSame(constant.Value, own, client, output))
                yield return At(constant.Value.Place, constant.Name.Known, what, client, repository.Id).With(FixKeys.Removal, $"constant {constant.Name.Known}");
        }
    }

    private static bool IsSame(Text value, Text own, string client, string output) =>
        value.SoleReference is { } part && part.Name == client ? part.Member == output || (part.Member is null && output == "ClientId")
        : value.Known is { } known && own.Known is { } expected ? known == expected
        : value.Raw == own.Raw;
}
