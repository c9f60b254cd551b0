using Copin.Model;

namespace Copin.Rules;

/// <summary>A secure parameter has a value.</summary>
/// <remarks>Source: SAP Business Accelerator Hub, API "Security Content": <c>SecureParam</c> is mandatory.</remarks>
internal sealed class SecureParameterIncomplete() : Rule<SecureParameter>(
    "COPIN2018", Severity.Error, "Secure parameter has no value",
    "'{0}' has no value; add {1}")
{
    protected override IEnumerable<Finding> Check(SecureParameter parameter, Landscape landscape)
    {
        if (!parameter.Name.HasValue || parameter.Value.IsDeclared)
            yield break;
        var declared = landscape.Parameters.FirstOrDefault(candidate => ParameterTypes.Find(candidate.Type) is { IsSecret: true })?.Name;
        yield return At(parameter.Place, parameter.Name, $"Value = \"{{{declared ?? "…"}}}\"")
            .WithAddition(declared is null ? [$"Value = \"{{{parameter.Id}Value}}\"", $"Secret {parameter.Id}Value"] : [$"Value = \"{{{declared}}}\""]);
    }
}
