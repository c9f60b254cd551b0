using Copin.Model;

namespace Copin.Rules;

/// <summary>Braces in a text enclose a reference, or are doubled.</summary>
internal sealed class MalformedReference() : Rule(
    "COPIN0016", Severity.Error, "Malformed reference in a text",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            foreach (var text in resource.Texts)
                if (text.Fault is { } fault)
                    // What was typed where a secret belongs may be the secret: it is not repeated.
                    yield return At(text.Place.Part(fault.Start, fault.Length), text.Role == TextRole.Secret ? "This is no reference; write '{Name}', the name of a Secret parameter" : fault.Message);
    }
}
