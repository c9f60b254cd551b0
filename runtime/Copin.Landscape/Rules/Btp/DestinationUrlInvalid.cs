using Copin.Model;

namespace Copin.Rules;

/// <summary>An HTTP destination has an address with scheme and host, and so has its token service.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations"; SAP/terraform-provider-btp refuses an address without <c>http://</c> or <c>https://</c>.</remarks>
internal sealed class DestinationUrlInvalid() : Rule<Destination>(
    "COPIN3009", Severity.Error, "Destination needs an absolute URL",
    "{0}")
{
    private static readonly char[] AfterHost = ['/', '?', '#', ':'];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.IsHttp)
            yield break;
        var url = destination.Url;
        // An address among the additional properties is COPIN3002's.
        if (!url.IsDeclared && !destination.AdditionalProperties.Any(property => string.Equals(property.Key.Known, "URL", StringComparison.OrdinalIgnoreCase)))
            yield return At(destination.Place, "An HTTP destination needs an address; add Url = \"https://…\"");
        else if (url.Known is { } known && string.IsNullOrWhiteSpace(known))
            yield return At(url.Place, "An HTTP destination needs an address; write Url = \"https://…\"");
        else if (OfAddress(url, landscape) is { } fault)
            yield return fault;
        // One that is not read, or empty, is COPIN3004's and COPIN3003's.
        if (destination.HttpAuthentication is { AsksTokenService: true } && !(destination.TokenServiceUrl.Known is { } token && string.IsNullOrWhiteSpace(token))
            && OfAddress(destination.TokenServiceUrl, landscape) is { } ofToken)
            yield return ofToken;
    }

    private Finding? OfAddress(Text url, Landscape landscape)
    {
        if (!url.HasValue || url.Fault is not null || url.Parts.Count == 0)
            return null;
        var written = url.Skeleton;
        if (DestinationUrl.HasScheme(url))
            return OfHost(url, written, written.IndexOf("://", StringComparison.Ordinal) + "://".Length);
        var first = url.Parts[0];
        if (first.IsReference && url.Known is null)
            return DestinationUrl.IsHost(first, landscape)
                ? At(url.PlaceOf(first), $"'{first}' is a host without scheme; write 'https://{first}'").WithReplacement($"https://{first}")
                : null;
        var blanks = written.Length - written.TrimStart().Length;
        return blanks > 0 && written.TrimStart().StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? At(url.PlaceInSkeleton(0, blanks), $"An address begins with 'https://', not with a blank; remove '{written.Substring(0, blanks)}'").WithReplacement("")
            : written.IndexOf("://", StringComparison.Ordinal) > 0 ? At(url.Place, $"'{url.Known ?? url.Raw}' has a scheme that an HTTP destination does not take; begin it with 'https://'")
            : At(url.Place, $"'{url.Known ?? url.Raw}' has no scheme; begin it with 'https://'");
    }

    private Finding? OfHost(Text url, string written, int start)
    {
        var end = written.IndexOfAny(AfterHost, start);
        end = end < 0 ? written.Length : end;
        if (end == start)
            return At(url.Place, $"'{url.Known ?? url.Raw}' names no host; write it behind '{written.Substring(0, start)}'");
        for (var i = start; i < end; i++)
            if (char.IsWhiteSpace(written[i]))
                return At(url.PlaceInSkeleton(i, 1), $"A host has no blanks; remove '{written[i]}'").WithReplacement("");
        return null;
    }
}
