using Copin.Model;

namespace Copin.Rules;

/// <summary>A custom parameter of an OAuth2 client credential has key and value, neither too long, and is none of OAuth's own.</summary>
/// <remarks>Source: <see cref="SecurityMaterialLimits"/>.</remarks>
internal sealed class CustomParameterInvalid() : Rule<OAuth2ClientCredential>(
    "COPIN2015", Severity.Error, "Custom parameter is invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        foreach (var parameter in credential.CustomParameters)
        {
            if (parameter.Key.Known is { } key && SecurityMaterialLimits.IsReserved(key))
                yield return At(parameter.Key.Place, $"'{key}' is sent as OAuth has it and cannot be a custom parameter; remove it").With(FixKeys.Removal, $"[CustomParameter(\"{key}\", …)]");
            foreach (var (text, what) in new[] { (parameter.Key, "key"), (parameter.Value, "value") })
            {
                if (text.Known is not { } known)
                    continue;
                if (string.IsNullOrWhiteSpace(known))
                    yield return At(text.Place, $"A custom parameter has a {what}; write it, or remove the parameter");
                else if (known.Length > SecurityMaterialLimits.CustomParameter)
                    yield return At(
                        text.PlaceInSkeleton(SecurityMaterialLimits.CustomParameter, known.Length - SecurityMaterialLimits.CustomParameter),
                        $"The {what} of a custom parameter has at most {SecurityMaterialLimits.CustomParameter} characters, and this one has {known.Length}; shorten it");
            }
        }
    }
}
