namespace Copin.Model;

/// <summary>The host of an S/4HANA Cloud tenant at the place in a text where the host of an address stands, or alone.</summary>
/// <param name="Place">The stretch that names the host.</param>
/// <param name="Written">What is written there: <c>{S4.ApiHost}</c>, or a host name.</param>
/// <param name="IsApi">Whether it is the host of the APIs, else that of the user interface.</param>
/// <param name="Counterpart">What to write there to mean the tenant's other host.</param>
internal sealed record S4HanaCloudHostMention(Place Place, string Written, bool IsApi, string Counterpart)
{
    private const string Scheme = "://";
    private static readonly char[] AfterHost = ['/', ':', '?', '#', Text.Blank];

    /// <summary>What follows the scheme's <c>://</c> in a text up to port, path or the text's end, as a stretch of its <see cref="Text.Skeleton"/>.</summary>
    public static (int Start, int Length) HostIn(string skeleton)
    {
        var scheme = skeleton.IndexOf(Scheme, StringComparison.Ordinal);
        var firstOther = skeleton.IndexOfAny(AfterHost);
        var start = scheme >= 0 && scheme <= firstOther ? scheme + Scheme.Length : 0;
        var end = skeleton.IndexOfAny(AfterHost, start);
        return (start, (end < 0 ? skeleton.Length : end) - start);
    }

    /// <summary>The tenant's host that a text begins with, behind the scheme if there is one; null where it is none, or not known.</summary>
    public static S4HanaCloudHostMention? In(Text text, Landscape landscape)
    {
        if (!text.HasValue)
            return null;
        if (OfReference(text, landscape) is { } mention)
            return mention;
        var skeleton = text.Skeleton;
        var (start, length) = HostIn(skeleton);
        var isCutOff = start + length < skeleton.Length && skeleton[start + length] == Text.Blank;
        var host = skeleton.Substring(start, length);
        return !isCutOff && S4HanaCloudHost.TryParse(host, out var parsed) && (parsed!.IsApi || parsed.IsWellKnown)
            ? new S4HanaCloudHostMention(text.PlaceInSkeleton(start, length), host, parsed.IsApi, parsed.IsApi ? parsed.UiHost : parsed.ApiHost)
            : null;
    }

    private static S4HanaCloudHostMention? OfReference(Text text, Landscape landscape)
    {
        var first = text.Parts.Count > 0 && !text.Parts[0].IsReference && text.Parts[0].Literal.ToLowerInvariant() is "https://" or "http://" ? 1 : 0;
        if (first >= text.Parts.Count || text.Parts[first] is not { Name: { } name, Member: { } member } part
            || landscape.FindParameter(name) is not { } parameter || ParameterTypes.Find(parameter.Type) is not { System: SapSystem.S4HanaCloud })
            return null;
        var counterpart = member switch
        {
            nameof(S4HanaCloudTenant.ApiHost) => nameof(S4HanaCloudTenant.UiHost),
            nameof(S4HanaCloudTenant.ApiUrl) => nameof(S4HanaCloudTenant.UiUrl),
            nameof(S4HanaCloudTenant.UiHost) => nameof(S4HanaCloudTenant.ApiHost),
            nameof(S4HanaCloudTenant.UiUrl) => nameof(S4HanaCloudTenant.ApiUrl),
            _ => null,
        };
        return counterpart is null
            ? null
            : new S4HanaCloudHostMention(text.PlaceOf(part), part.ToString(), member.StartsWith("Api", StringComparison.Ordinal), $"{{{name}.{counterpart}}}");
    }
}
