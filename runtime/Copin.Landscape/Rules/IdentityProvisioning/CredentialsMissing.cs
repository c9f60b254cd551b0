using Copin.Model;

namespace Copin.Rules;

/// <summary>Basic authentication needs a user and a password.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), properties <c>User</c> and <c>Password</c>.</remarks>
internal sealed class CredentialsMissing() : Rule(
    "COPIN4013", Severity.Error, "Basic authentication lacks user or password",
    "'{0}' logs on with user and password, but {1} missing; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        // The user that must be meant, where there is only one.
        var users = landscape.All<CommunicationUser>().Take(2).ToArray();
        foreach (var (resource, connection) in ProvisioningConnections.In(landscape))
        {
            if (connection.Authentication.Value != DestinationAuthentication.Basic)
                continue;
            var user = users.Length == 1 ? users[0] : null;
            var missing = new List<string>();
            var additions = new List<string>();
            if (!connection.User.IsDeclared)
                Add("User", user is null ? null : $"{{{user.Id}}}");
            if (!connection.Password.IsDeclared)
                Add("Password", user?.Password.SoleReference?.ToString());
            if (missing.Count == 0)
                continue;
            var what = Listing.And(missing.Select(argument => $"'{argument}'")) + (missing.Count > 1 ? " are" : " is");
            var instead = additions.Count == missing.Count ? $"set {string.Join(", ", additions)}" : "set " + Listing.And(missing.Select(argument => $"{argument} = \"{{…}}\""));
            var finding = At(resource.Place, resource.Id, what, instead + ", or Authentication = DestinationAuthentication.ClientCertificate");
            yield return additions.Count == missing.Count ? finding.WithAddition([.. additions]) : finding;

            void Add(string argument, string? value)
            {
                missing.Add(argument);
                if (value is not null)
                    additions.Add($"{argument} = \"{value}\"");
            }
        }
    }
}
