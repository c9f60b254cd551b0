using Copin.Model;

namespace Copin.Rules;

/// <summary>The settings of an OAuth2 client credential come from closed lists.</summary>
/// <remarks>Source: <see cref="OAuth2Spelling"/>.</remarks>
internal sealed class OAuth2SettingUnknown() : Rule<OAuth2ClientCredential>(
    "COPIN2019", Severity.Error, "Setting of an OAuth2 client credential is unknown",
    "{0} is no member of {1}; write {2}")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape) =>
        Member(credential.ClientAuthentication).Concat(Member(credential.ScopeContentType)).Concat(credential.CustomParameters.SelectMany(parameter => Member(parameter.SendAsPartOf)));

    private IEnumerable<Finding> Member<T>(Setting<T> setting) where T : struct, Enum
    {
        if (!setting.IsDeclared || Enum.IsDefined(typeof(T), setting.Value))
            yield break;
        var members = Enum.GetNames(typeof(T)).Select(name => $"{typeof(T).Name}.{name}").ToArray();
        yield return At(setting.Place, $"{setting.Value:D}", typeof(T).Name, Listing.Or(members)).WithReplacement(members);
    }
}
