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
                yield return WithMend(At(reading.Document.At(entry.Member.Value.Kind == JsonKind.Text ? entry.Member.Value.Content : entry.Member.Value.Opening), entry.Path, fault), shape, entry);
    }

    private static Finding WithMend(Finding finding, EnvironmentMember shape, EnvironmentEntry entry)
    {
        if (entry.Member.Value.Kind != JsonKind.Text || entry.Text is not { } text || SecretShapes.Find(text) is not null)
            return finding;
        if (shape.Kind != EnvironmentValueKind.Object)
            return shape.Meant(text) is { } meant ? finding.WithReplacement(meant) : finding;
        // A tenant that is written as its host stands for the object with that host.
        var wanted = shape.Members.Where(member => !member.IsOptional).ToArray();
        return wanted.Length == 1 && wanted[0].Kind is not (EnvironmentValueKind.Object or EnvironmentValueKind.Secret) && wanted[0].Fault(text) is null
            ? finding.WithValue($"{{ {EnvironmentPlaceholder.Member(wanted[0].Name, JsonText.Quote(text))} }}")
            : finding;
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
