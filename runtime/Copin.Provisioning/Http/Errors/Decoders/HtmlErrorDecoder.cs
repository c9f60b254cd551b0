using System.Net;
using System.Text.RegularExpressions;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>An HTML page, from a gateway, a load balancer or a logon: its title is all that is worth reading.</summary>
internal sealed partial class HtmlErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        var isHtml = content.MediaType is "text/html" or "application/xhtml+xml"
            || content.Text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || content.Text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        if (!isHtml)
            return null;
        var title = Title().Match(content.Text) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value).Trim() : "";
        return new SapErrorBody(null, title.Length == 0 ? "an HTML page instead of an answer" : $"an HTML page with the title \"{title}\"");
    }

    [GeneratedRegex("<title[^>]*>(.*?)</title>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();
}
