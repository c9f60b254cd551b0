using Copin.Model;

namespace Copin.Rules;

/// <summary>An HTTP destination has an address with its scheme.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations"; SAP/terraform-provider-btp refuses an address without <c>http://</c> or <c>https://</c>.</remarks>
internal sealed class DestinationUrlInvalid() : Rule<Destination>(
    "COPIN3009", Severity.Error, "Destination needs an absolute URL",
    "{0}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.IsHttp)
            yield break;
        var url = destination.Url;
        if (!url.IsDeclared)
        {
            // An address among the additional properties is COPIN3002's.
            if (!destination.AdditionalProperties.Any(property => string.Equals(property.Key.Known, "URL", StringComparison.OrdinalIgnoreCase)))
                yield return At(destination.Place, "An HTTP destination needs an address; add Url = \"https://…\"");
        }
        else if (url.Known is { Length: 0 })
        {
            yield return At(url.Place, "An HTTP destination needs an address; write Url = \"https://…\"");
        }
        else if (url.HasValue && !DestinationUrl.HasScheme(url) && url.Parts.Count > 0)
        {
            var first = url.Parts[0];
            if (first.IsReference && url.Known is null)
            {
                if (DestinationUrl.IsHost(first, landscape))
                    yield return At(url.PlaceOf(first), $"'{first}' is a host without scheme; write 'https://{first}'").WithReplacement($"https://{first}");
            }
            else
            {
                yield return At(url.Place, $"'{url.Known ?? url.Raw}' has no scheme; begin it with 'https://'");
            }
        }
    }
}
