using Copin.Model;

namespace Copin.Rules;

/// <summary>Which attributes belong on which records.</summary>
internal static class DetailAttributes
{
    private static readonly HashSet<string> OfLandscapes = new(StringComparer.Ordinal) { "Landscape", "Uses" };

    private static readonly ILookup<string, ResourceKind> KindsByDetail = ResourceKinds.All
        .SelectMany(kind => kind.Details.Select(detail => (detail, kind)))
        .ToLookup(pair => pair.detail, pair => pair.kind, StringComparer.Ordinal);

    /// <summary>Whether it belongs on a landscape.</summary>
    public static bool BelongsOnLandscape(string attribute) => OfLandscapes.Contains(attribute);

    /// <summary>Whether it may stand on a resource of any kind.</summary>
    public static bool IsCommon(string attribute) => ResourceKinds.CommonDetails.Contains(attribute);

    /// <summary>Whether it is an attribute for records at all; a user's own attribute in the library's namespace is none of our business.</summary>
    public static bool IsKnown(string attribute) =>
        ResourceKinds.Find(attribute) is not null || BelongsOnLandscape(attribute) || IsCommon(attribute) || KindsByDetail.Contains(attribute);

    /// <summary>The kinds of resource beside whose attribute it may stand.</summary>
    public static IEnumerable<ResourceKind> KindsOf(string attribute) => KindsByDetail[attribute];

    /// <summary>The same for a message: <c>a communication system</c>.</summary>
    public static string OwnersOf(string attribute) => BelongsOnLandscape(attribute) ? "a landscape"
        : IsCommon(attribute) ? "a resource"
        : string.Join(" or ", KindsOf(attribute).Select(kind => kind.IndefiniteTitle));
}
