using Copin.Model;

namespace Copin.Rules;

/// <summary>An OAuth2 client credential has at most 20 custom parameters.</summary>
/// <remarks>Source: <see cref="SecurityMaterialLimits"/>.</remarks>
internal sealed class CustomParametersTooMany() : Rule<OAuth2ClientCredential>(
    "COPIN2017", Severity.Error, "Too many custom parameters",
    "'{0}' has {1} custom parameters, and a credential has at most {2}; remove this one and those after it")
{
    protected override IEnumerable<Finding> Check(OAuth2ClientCredential credential, Landscape landscape)
    {
        var parameters = credential.CustomParameters;
        if (parameters.Count > SecurityMaterialLimits.CustomParameters)
            yield return At(parameters[SecurityMaterialLimits.CustomParameters].Place, credential.Name, parameters.Count, SecurityMaterialLimits.CustomParameters);
    }
}
