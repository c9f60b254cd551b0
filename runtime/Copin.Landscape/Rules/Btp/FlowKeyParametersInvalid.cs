using System.Globalization;
using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The parameters of a service key of Process Integration Runtime have a type and a validity that there are.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Creating Service Instance and Service Key for Inbound Authentication" and "Specifying Service Instance and Service Key Parameters in JSON Format".</remarks>
internal sealed class FlowKeyParametersInvalid() : Rule<ServiceKey>(
    "COPIN3068", Severity.Error, "Parameters of a service key of Process Integration Runtime are invalid",
    "{0}")
{
    private const int LongestValidity = 365;
    private static readonly string[] Types = ["certificate", "certificate_external"];

    protected override IEnumerable<Finding> Check(ServiceKey key, Landscape landscape)
    {
        // A malformed object is COPIN3016's.
        if (landscape.Find<ServiceInstance>(key.Instance) is not { Offering.Known: ProcessIntegrationRuntime.Offering } || key.Parameters.Known is not { } json
            || JsonFile.Read(json) is not { Fault: null, Root: { Kind: JsonKind.Object } root })
            yield break;
        if (root["key-type"] is { Kind: JsonKind.Text } type && !Types.Contains(type.Text, StringComparer.Ordinal)
            && Types.FirstOrDefault(known => string.Equals(known, type.Text.Replace('-', '_').Replace(' ', '_'), StringComparison.OrdinalIgnoreCase)) is { } meant)
            yield return At(PlaceOf(key.Parameters, type.Content), $"'{type.Text}' is no type of service key; write '{meant}'").WithReplacement(meant);
        if (root["validity"] is { Kind: not JsonKind.Malformed } validity && !IsValidity(validity))
            yield return At(PlaceOf(key.Parameters, validity.Content), $"A certificate is valid for 1 to {LongestValidity} days, not for '{validity.Text}'; write such a number");
    }

    private static bool IsValidity(JsonValue value) =>
        int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= LongestValidity;

    private static Place PlaceOf(Text text, Stretch stretch) => text.PlaceInSkeleton(stretch.Start, stretch.Length);
}
