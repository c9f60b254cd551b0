namespace Copin.Model;

/// <summary>What can be said of a destination's address before its references are filled in.</summary>
internal static class DestinationUrl
{
    /// <summary>Whether the characters at its beginning are <c>http://</c> or <c>https://</c>.</summary>
    public static bool HasScheme(Text url) =>
        url.Skeleton.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.Skeleton.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a reference names a tenant's host, which has no scheme.</summary>
    public static bool IsHost(TemplatePart part, Landscape landscape) =>
        part.Member is "ApiHost" or "UiHost" or "Host" && landscape.FindParameter(part.Name) is { } parameter
        && ParameterTypes.Find(parameter.Type) is { System: not SapSystem.None } type && type.Members.Contains(part.Member);
}
