using Copin.Documents;

namespace Copin.Rules;

/// <summary>A value stands in an environment file once; case does not tell keys apart.</summary>
/// <remarks>The configuration of .NET refuses the whole file otherwise: "A duplicate key was found". Source: .NET documentation, "JSON configuration provider".</remarks>
internal sealed class EnvironmentKeyRepeated() : DocumentRule<EnvironmentDocument>(
    "COPIN7014", Severity.Error, "Environment value is written twice",
    "'{0}' is written twice in this file, which would not load; remove one")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project) =>
        document.Values is { } values ? Repeated(document, values, "", new Dictionary<string, Stretch>(StringComparer.OrdinalIgnoreCase)) : [];

    private IEnumerable<Finding> Repeated(EnvironmentDocument document, JsonValue owner, string prefix, Dictionary<string, Stretch> seen)
    {
        foreach (var member in owner.Members)
        {
            var path = prefix + member.Name;
            // Two objects of a name are one to the configuration, as long as they share no value.
            if (member.Value.Kind == JsonKind.Object)
            {
                foreach (var finding in Repeated(document, member.Value, path + ":", seen))
                    yield return finding;
            }
            else if (seen.TryGetValue(path, out var first))
            {
                yield return At(document.At(member.NameContent), path) with { Related = new[] { document.At(first) } };
            }
            else
            {
                seen.Add(path, member.NameContent);
            }
        }
    }
}
