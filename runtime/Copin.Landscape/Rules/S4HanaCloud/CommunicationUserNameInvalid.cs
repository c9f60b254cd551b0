using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication user's name has 1 to 40 characters and no comma.</summary>
/// <remarks>Source: <see cref="CommunicationLimits.UserName"/>, <see cref="CommunicationUserName"/>.</remarks>
internal sealed class CommunicationUserNameInvalid() : Rule<CommunicationUser>(
    "COPIN1007", Severity.Error, "Communication user name is invalid",
    "A communication user's name {0}")
{
    protected override IEnumerable<Finding> Check(CommunicationUser user, Landscape landscape)
    {
        if (user.Name.Known is { } name && string.IsNullOrWhiteSpace(name))
            yield return At(user.Name.Place, "must not be empty; write one, such as \"COPIN\"");
        else if (user.Name.TooLong(CommunicationLimits.UserName) is var (place, length))
            yield return At(place, $"has at most {CommunicationLimits.UserName} characters; shorten it by {length - CommunicationLimits.UserName}");
        if (user.Name.HasValue && user.Name.Skeleton.IndexOf(',') is >= 0 and var comma)
            yield return At(user.Name.PlaceInSkeleton(comma, 1), "must not contain a comma; write an underscore instead").WithReplacementOf(",", "_");
    }
}
