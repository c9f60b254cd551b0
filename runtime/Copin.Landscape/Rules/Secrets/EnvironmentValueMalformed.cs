using Copin.Documents;

namespace Copin.Rules;

/// <summary>A value has the form that its parameter's type wants: a tenant's host, an https address, a number, a GUID.</summary>
/// <remarks>The engine refuses the environment with the same words.</remarks>
internal sealed class EnvironmentValueMalformed() : EnvironmentRule(
    "COPIN7013", Severity.Error, "Environment value is malformed",
    "{0}: {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var entry in reading.Known)
            if (entry is { Shape: { } shape, IsThere: true } && shape.Kind != EnvironmentValueKind.Secret && Fault(shape, entry) is { } fault)
                yield return At(reading.Document.At(entry.Member.Value.Kind == JsonKind.Text ? entry.Member.Value.Content : entry.Member.Value.Opening), entry.Path, fault);
    }

    private static string? Fault(EnvironmentMember shape, EnvironmentEntry entry)
    {
        if (shape.Kind == EnvironmentValueKind.Object)
            return entry.Member.Value.Kind == JsonKind.Object ? null : $"must be an object: {shape.Meaning}";
        if (entry.Text is not { } text)
            return $"must be a single value: {shape.Meaning}";
        // The words of a fault repeat the value.
        return SecretShapes.Find(text) is null ? shape.Fault(text) : null;
    }
}
