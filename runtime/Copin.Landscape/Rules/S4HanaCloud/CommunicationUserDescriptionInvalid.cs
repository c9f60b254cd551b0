using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication user has a description of 1 to 80 characters.</summary>
/// <remarks>Source: <see cref="CommunicationLimits.UserDescription"/>; the service of SAP_COM_0A48 refuses a user without one ("must have a description").</remarks>
internal sealed class CommunicationUserDescriptionInvalid() : Rule<CommunicationUser>(
    "COPIN1008", Severity.Error, "Communication user needs a description",
    "'{0}' {1}")
{
    private const string Missing = "has no description, without which S/4HANA Cloud refuses the user; write Description = \"…\"";

    protected override IEnumerable<Finding> Check(CommunicationUser user, Landscape landscape)
    {
        var description = user.Description;
        if (!description.IsDeclared)
        {
            if (user.Name.HasValue)
                yield return At(user.Place, user.Name, Missing);
        }
        else if (description.Known is { } text && string.IsNullOrWhiteSpace(text))
        {
            yield return At(description.Place, user.Name, Missing);
        }
        else if (description.TooLong(CommunicationLimits.UserDescription) is var (place, length))
        {
            yield return At(
                place, user.Name,
                $"has a description of {length} characters where {CommunicationLimits.UserDescription} are allowed; shorten it by {length - CommunicationLimits.UserDescription}");
        }
    }
}
