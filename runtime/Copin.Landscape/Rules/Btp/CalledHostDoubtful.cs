using Copin.Model;

namespace Copin.Rules;

/// <summary>Host and endpoints of the called system are written without scheme, the host without port and path.</summary>
/// <remarks>
/// Source: the samples of SAP-docs/btp-cloud-platform, "Communication Arrangement JSON File - Examples". Public files have <c>https://</c> (SAP/business-partner-sample-app-s4hana-cloud),
/// so it is doubtful only.
/// </remarks>
internal sealed class CalledHostDoubtful() : Rule<ApiAccess>(
    "COPIN3037", Severity.Warning, "Called system's address has a scheme or path",
    "SAP's samples write {0} without {1}; remove '{2}'")
{
    protected override IEnumerable<Finding> Check(ApiAccess access, Landscape landscape)
    {
        if (access.CalledSystem is not { } called)
            return [];
        return OfScheme(called.HostName, "the host")
            .Concat(OfRest(called.HostName))
            .Concat(OfScheme(called.OAuthAuthorizationEndpoint, "an endpoint"))
            .Concat(OfScheme(called.OAuthTokenEndpoint, "an endpoint"));
    }

    private IEnumerable<Finding> OfScheme(Text? text, string what)
    {
        if (text is { HasValue: true } && SchemeLength(text.Skeleton) is > 0 and var length)
            yield return At(text.PlaceInSkeleton(0, length), what, "scheme", text.Skeleton.Substring(0, length)).WithReplacement("");
    }

    private IEnumerable<Finding> OfRest(Text host)
    {
        if (!host.HasValue)
            yield break;
        var written = host.Skeleton;
        var start = SchemeLength(written);
        if (written.IndexOfAny([':', '/', '?', '#'], start) is >= 0 and var end)
            yield return At(host.PlaceInSkeleton(end, written.Length - end), "the host", written[end] == ':' ? "port" : "path", written.Substring(end)).WithReplacement("");
    }

    private static int SchemeLength(string address) => address.IndexOf("://", StringComparison.Ordinal) is > 0 and <= 10 and var scheme ? scheme + 3 : 0;
}
