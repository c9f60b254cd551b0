using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication user's name is best made of the characters that SAP's own names have.</summary>
/// <remarks>Source: <see cref="CommunicationUserName"/>. Advice and no more: no document forbids others. A comma is COPIN1007's.</remarks>
internal sealed class CommunicationUserNameUnusual() : Rule<CommunicationUser>(
    "COPIN1016", Severity.Info, "Communication user name is unusual",
    "SAP's own user names consist of capital letters, digits, '_', '.' and '-'; '{0}' would be '{1}'")
{
    protected override IEnumerable<Finding> Check(CommunicationUser user, Landscape landscape)
    {
        if (user.Name.Known is not { } name || string.IsNullOrWhiteSpace(name) || name.IndexOf(',') >= 0 || name.Length > CommunicationLimits.UserName)
            yield break;
        var usual = CommunicationUserName.ToUsual(name);
        if (usual != name)
            yield return At(user.Name.PlaceInSkeleton(0, name.Length), name, usual).WithReplacement(usual);
    }
}
