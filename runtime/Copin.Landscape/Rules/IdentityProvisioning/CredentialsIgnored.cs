using Copin.Model;

namespace Copin.Rules;

/// <summary>With a client certificate, user and password are not sent.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): <c>User</c> and <c>Password</c> are valid for basic authentication.</remarks>
internal sealed class CredentialsIgnored() : Rule(
    "COPIN4014", Severity.Warning, "User or password beside a client certificate",
    "'{0}' logs on with a client certificate and ignores {1}; remove it")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var (resource, connection) in ProvisioningConnections.In(landscape))
        {
            if (connection.Authentication.Value != DestinationAuthentication.ClientCertificate)
                continue;
            var ignored = new[] { connection.User, connection.Password }.Where(text => text.IsDeclared).Select(text => text.Place).ToArray();
            if (ignored.Length == 0)
                continue;
            var names = Listing.And(new[] { (connection.User, "'User'"), (connection.Password, "'Password'") }.Where(each => each.Item1.IsDeclared).Select(each => each.Item2));
            yield return (At(ignored[0], resource.Id, names) with { Related = ignored.Skip(1).ToArray() }).With(FixKeys.Removal, names);
        }
    }
}
