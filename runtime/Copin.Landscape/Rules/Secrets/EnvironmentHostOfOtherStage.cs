using Copin.Documents;

namespace Copin.Rules;

/// <summary>A host whose name says what it is for stands in an environment that is for the same.</summary>
/// <remarks>
/// Hosts of test tenants have <c>.lab.</c> in their domain. Source: SAP Help Portal, "SAP BTP Connectivity"; the words in names are a convention of many, so this is doubtful only.
/// </remarks>
internal sealed class EnvironmentHostOfOtherStage() : EnvironmentRule(
    "COPIN7019", Severity.Warning, "Host belongs to another environment",
    "'{0}' is a host for {1} by its name, but '{2}' is {3}; write the host of this environment")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        var isProductive = EnvironmentStage.IsProductive(reading.Document.Environment);
        var isForTrying = !isProductive && EnvironmentStage.IsForTrying(reading.Document.Environment);
        if (!isProductive && !isForTrying)
            yield break;
        foreach (var entry in reading.Known)
        {
            if (reading.TextOf(entry.Path) is not { } text || HostOf(entry, text) is not { } host)
                continue;
            if (isProductive && (EnvironmentStage.IsForTrying(host) || host.IndexOf(".lab.", StringComparison.OrdinalIgnoreCase) >= 0))
                yield return At(reading.Document.At(entry.Member.Value.Content), host, "tests", reading.Document.Environment, "production");
            else if (isForTrying && EnvironmentStage.IsProductive(host))
                yield return At(reading.Document.At(entry.Member.Value.Content), host, "production", reading.Document.Environment, "for tests");
        }
    }

    private static string? HostOf(EnvironmentEntry entry, string text) => entry.Shape!.Kind switch
    {
        EnvironmentValueKind.S4HanaCloudHost or EnvironmentValueKind.HostName => text,
        EnvironmentValueKind.HttpsAddress or EnvironmentValueKind.Address => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.Host : null,
        EnvironmentValueKind.Text when entry.Shape.Name == "Subdomain" => text,
        _ => null,
    };
}
