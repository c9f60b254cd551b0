using Copin.Model;

namespace Copin.Rules;

/// <summary>The user that stands for an OAuth client is named after it.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): <em>Assign</em>, <c>oauth_client_&lt;client_ID&gt;</c>.</remarks>
internal sealed class ApplicationRoleUserWrong() : Rule<ApplicationRole>(
    "COPIN4019", Severity.Error, "Role is given to a user that does not stand for its client",
    "'{0}' is not the user that stands for '{1}'; leave User out, or write '{2}'")
{
    protected override IEnumerable<Finding> Check(ApplicationRole role, Landscape landscape)
    {
        if (role.HasOwnUser && role.User.HasValue && landscape.Find<OAuthClient>(role.Client) is { } client && !StandsFor(role.User, client, landscape))
            yield return At(role.User.Place, role.User, client.Id, client.Name.IsLiteral ? OAuthClient.UserPrefix + client.Name.Known : $"{{{client.Id}.User}}")
                .With(FixKeys.Removal, "'User'");
    }

    private static bool StandsFor(Text user, OAuthClient client, Landscape landscape)
    {
        if (user.SoleReference is { } sole)
            return landscape.FindParameter(sole.Name) is not null ? user.Known is null || IsUserOf(client, user.Known) : sole.Name == client.Id && sole.Member == "User";
        if (user.Known is { } known)
            return IsUserOf(client, known);
        // oauth_client_{Client}, oauth_client_{Parameter}
        var parts = user.Parts;
        if (parts.Count == 0 || parts[0].IsReference || !parts[0].Literal.StartsWith(OAuthClient.UserPrefix, StringComparison.Ordinal))
            return false;
        return parts.Skip(1).All(part => !part.IsReference || landscape.Find(part.Name) is not OAuthClient other || ReferenceEquals(other, client));
    }

    private static bool IsUserOf(OAuthClient client, string user) =>
        client.Name.Known is { } id ? user == OAuthClient.UserPrefix + id : user.StartsWith(OAuthClient.UserPrefix, StringComparison.Ordinal);
}
