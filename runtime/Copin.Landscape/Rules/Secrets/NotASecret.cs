using Copin.Model;

namespace Copin.Rules;

/// <summary>Where a secret belongs stands a reference to a secret and not to a text that everybody may read.</summary>
/// <remarks>A value that is no <see cref="Secret"/> is shown in plans and kept in environment files. Source: CWE-522.</remarks>
internal sealed class NotASecret() : Rule(
    "COPIN7003", Severity.Error, "Reference is not to a secret",
    "'{0}' is no secret, but '{1}' takes one; write {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            foreach (var text in resource.Texts)
            {
                if (text is not { Role: TextRole.Secret, SoleReference: { } part } || SecretReferences.Classify(part, landscape) != ReferredValue.Open)
                    continue;
                var output = SecretReferences.SecretOutputOf(part, landscape);
                var finding = At(text.PlaceOf(part), part, text.Place.Name, output is null ? "a reference to a parameter of type Secret" : $"'{output}'");
                yield return output is null ? finding : finding.WithReplacement(output);
            }
        }
    }
}
