using Copin.Model;

namespace Copin.Rules;

/// <summary>Identity Provisioning takes no comma in the user's name.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), properties <c>User</c> and <c>Password</c>. The name of a
/// communication user that the landscape declares is COPIN1007's; a password's value exists only at run time.
/// </remarks>
internal sealed class CommaInUser() : Rule(
    "COPIN4012", Severity.Error, "Comma in the user of Identity Provisioning",
    "Identity Provisioning takes no comma in a user's name; write the name of a communication user without one, best as a reference: {0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from connection in landscape.Resources.OfType<IProvisioningConnection>()
        where connection.User.HasValue
        let comma = connection.User.Skeleton.IndexOf(',')
        where comma >= 0
        select At(connection.User.PlaceInSkeleton(comma, 1), "User = \"{IpsUser}\"");
}
