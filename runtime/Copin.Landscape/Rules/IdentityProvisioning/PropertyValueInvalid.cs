using Copin.Model;

namespace Copin.Rules;

/// <summary>A property's value is one of those that Identity Provisioning takes.</summary>
/// <remarks>Source: <see cref="ProxySystemProperties"/>; the connector version is COPIN4005's.</remarks>
internal sealed class PropertyValueInvalid() : Rule<ProxySystem>(
    "COPIN4010", Severity.Warning, "Proxy system property has a value that is not taken",
    "'{0}' is no value of '{1}'; write {2}")
{
    private const string StandardDateFormat = "yyyy-MM-dd";

    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        foreach (var property in system.Properties)
        {
            if (property.Value.Known is not { } value || ProxySystemProperties.Find(property.Name) is not { } known || known.Name == SystemProperties.ApiVersion
                || (known.MainArgument.Length > 0 && property.WrittenName is null) || Expected(known, value, system) is not { } expected)
                continue;
            var finding = At(property.Value.Place, value, known.Name, expected);
            yield return Meant(known, value) is { } meant ? finding.WithReplacement($"\"{meant}\"") : finding;
        }
    }

    /// <summary>What to write; null where the value is right.</summary>
    private static string? Expected(KnownProperty known, string value, ProxySystem system) =>
        !known.Values.IsEmpty ? known.Values.Contains(value) ? null : Listing.Or(known.Values.Select(each => $"'{each}'"))
        : known.IsNumber ? value.Length > 0 && value.Length < 10 && value.All(character => character is >= '0' and <= '9') && value.Any(digit => digit != '0') ? null : "a whole number from 1"
        : known.Name == SystemProperties.HrSwitchDependentRoleCodes && value.Split(',').Any(string.IsNullOrWhiteSpace) ? $"role codes separated by commas, such as '{known.Default}'"
        // A transformation of one's own may read dates in another form.
        : known.Name == SystemProperties.DateVariableFormat && value != StandardDateFormat && !system.ReadTransformation.IsDeclared
            ? $"'{StandardDateFormat}', which the standard read transformation needs"
        : null;

    private static string? Meant(KnownProperty known, string value) => known.IsFlag
        ? value.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" or "1" or "x" => "true",
            "false" or "no" or "off" or "0" => "false",
            _ => null,
        }
        : known.Name == SystemProperties.DateVariableFormat ? StandardDateFormat
        : known.Values.Count == 1 ? known.Values[0]
        : known.Values.FirstOrDefault(each => string.Equals(each, value, StringComparison.OrdinalIgnoreCase));
}
