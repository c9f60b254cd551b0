using Copin.Model;

namespace Copin.Rules;

/// <summary>Who logs on as a communication user does so with the secret that is the user's password.</summary>
/// <remarks>
/// Two secrets may hold the same value, so it is doubtful only; else three failed logons lock the user for everybody (SAP-docs/btp-cloud-platform, "How to Create Communication Users").
/// </remarks>
internal sealed class PasswordOfOtherSecret() : Rule(
    "COPIN1030", Severity.Warning, "Logon with another secret than the user's password",
    "'{0}' logs on as '{1}', whose password is '{2}', with '{3}'; write '{2}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from logon in CommunicationUserLogon.In(landscape)
        where logon.Password is not null && !landscape.IsMadeFromBtp(logon.User)
        let own = logon.User.Password.SoleReference
        let used = logon.Password!.SoleReference
        where own is not null && used is not null && own.Name != used.Name && IsSecret(own, landscape) && IsSecret(used, landscape) && !IsSame(own, used, landscape)
        select At(logon.Password!.PlaceOf(used), logon.Resource.Id, logon.User.Name, own, used).WithReplacement(own.ToString());

    private static bool IsSecret(TemplatePart part, Landscape landscape) =>
        landscape.FindParameter(part.Name) is { } parameter && ParameterTypes.Find(parameter.Type) is { IsSecret: true };

    private static bool IsSame(TemplatePart one, TemplatePart other, Landscape landscape) =>
        landscape.Values is { } values && values.TryGetValue(one.Name!, out var first) && values.TryGetValue(other.Name!, out var second) && first is Secret && first.Equals(second);
}
