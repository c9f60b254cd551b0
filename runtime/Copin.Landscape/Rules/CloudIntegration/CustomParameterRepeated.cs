using Copin.Model;

namespace Copin.Rules;

/// <summary>A custom parameter of an OAuth2 client credential is declared once; the same key with another value, or in another part of the request, is another one.</summary>
/// <remarks>Source: <see cref="SecurityMaterialLimits"/>.</remarks>
internal sealed class CustomParameterRepeated() : Rule<OAuth2ClientCredential>(
    "COPIN2016", Severity.Error, "Custom parameter is declared twice",
    "Custom parameter '{0}' with this value is declared for the request's {1} already; remove one of the two")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        var seen = new HashSet<(string Key, string Value, bool IsFilled, OAuth2RequestPart Part)>();
        foreach (var parameter in credential.CustomParameters)
            // Values with references are equal where they are written the same.
            if (parameter.Key.Known is { } key && parameter.Value is { HasValue: true } value
                && !seen.Add((key, value.Known ?? value.Raw!, value.Known is not null, parameter.SendAsPartOf.Value)))
                yield return At(parameter.Key.Place, key, OAuth2Spelling.Of(parameter.SendAsPartOf.Value)).With(FixKeys.Removal, $"the second '{key}'");
    }
}
