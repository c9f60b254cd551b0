using Copin.Model;

namespace Copin.Rules;

/// <summary>A user credential that refers to no communication user has a user name and a password of its own.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Deploying a User Credentials Artifact".</remarks>
internal sealed class UserCredentialIncomplete() : Rule<UserCredential>(
    "COPIN2008", Severity.Error, "User credential lacks user or password",
    "'{0}' has no {1}; add {2}, or refer to a communication user as in [UserCredential<{3}>(\"…\")]")
{
    protected override IEnumerable<Finding> Check(UserCredential credential, Landscape landscape)
    {
        if (credential.CommunicationUser is not null || !credential.Name.HasValue)
            yield break;
        var lacksUser = !credential.User.IsDeclared;
        var lacksPassword = !credential.Password.IsDeclared;
        var user = landscape.All<CommunicationUser>().FirstOrDefault()?.Id ?? "…";
        var declared = landscape.Parameters.FirstOrDefault(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true })?.Name;
        var secret = $"Password = \"{{{declared ?? "…"}}}\"";
        string[] password = declared is null ? [$"Password = \"{{{credential.Id}Password}}\"", $"Secret {credential.Id}Password"] : [secret];
        if (lacksUser && lacksPassword)
            yield return At(credential.Place, credential.Name, "user and no password", $"User = \"…\" and {secret}", user).WithAddition(["User = \"TODO\"", .. password]);
        else if (lacksUser)
            yield return At(credential.Place, credential.Name, "user", "User = \"…\"", user).WithAddition("User = \"TODO\"");
        else if (lacksPassword)
            yield return At(credential.Place, credential.Name, "password", secret, user).WithAddition(password);
        if (credential.User.Known is { } name && string.IsNullOrWhiteSpace(name))
            yield return At(credential.User.Place, credential.Name, "user", "its name", user);
    }
}
