using Copin.Model;

namespace Copin.Rules;

/// <summary>A role collection is assigned to somebody.</summary>
/// <remarks>Source: <see cref="BtpLimits.UserName"/>.</remarks>
internal sealed class RoleAssignmentUserInvalid() : Rule<RoleAssignment>(
    "COPIN3017", Severity.Error, "Role assignment needs a user",
    "{0}")
{
    protected override IEnumerable<Finding> Check(RoleAssignment assignment, Landscape landscape)
    {
        if (!assignment.User.IsDeclared && assignment.Name.HasValue)
            yield return At(assignment.Place, $"Role collection '{assignment.Name}' is assigned to nobody; add User = \"{{…}}\", a parameter with the user's name at the identity provider");
        else if (assignment.User.Known is { } user && (string.IsNullOrWhiteSpace(user) || user.Length > BtpLimits.UserName))
            yield return At(assignment.User.Place, $"A user's name has 1 to {BtpLimits.UserName} characters, this one {user.Trim().Length}; write the name at the identity provider, mostly the e-mail address");
    }
}
