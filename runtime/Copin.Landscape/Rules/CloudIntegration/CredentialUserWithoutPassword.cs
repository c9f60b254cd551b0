using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication user whose name and password are deployed as a user credential has a password.</summary>
/// <remarks>
/// A user who logs on with a certificate only has none, and then there is nothing to deploy. Source: SAP-docs/btp-integration-suite, "Deploying a User Credentials Artifact".
/// </remarks>
internal sealed class CredentialUserWithoutPassword() : Rule<UserCredential>(
    "COPIN2009", Severity.Error, "Communication user of a credential has no password",
    "'{0}' has no password that '{1}' could deploy; add Password = \"{2}\" to its [CommunicationUser]")
{
    protected override IEnumerable<Finding> Check(UserCredential credential, Landscape landscape)
    {
        if (credential.CommunicationUser is { } reference && landscape.Find<CommunicationUser>(reference) is { Name.HasValue: true, Password.IsDeclared: false } user
            && !landscape.IsMadeFromBtp(user))
            yield return At(
                reference.Place, user.Id, credential.Name,
                $"{{{landscape.Parameters.FirstOrDefault(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true })?.Name ?? "…"}}}");
    }
}
