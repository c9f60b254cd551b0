namespace Copin.Model;

/// <summary>What project collaboration (Co-PIN) looks for among a subaccount's destinations.</summary>
/// <remarks>
/// Source: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023. No page of SAP Help Portal lists the keys or other objects, so
/// another object is doubtful and no more.
/// </remarks>
public static class ProjectCollaboration
{
    /// <summary>The key of the text under which users see the destination.</summary>
    public const string DisplayNameKey = "copin.int.display_name";

    /// <summary>The key of what the destination offers.</summary>
    public const string ObjectKey = "copin.int.object";

    /// <summary>The only object that is known.</summary>
    public const string ProjectPlan = "ProjectPlan";

    /// <summary>Whether a destination is meant for project collaboration: it has a property whose key begins with <c>copin.int.</c>.</summary>
    public static bool IsMeantBy(Destination destination) =>
        destination.AdditionalProperties.Any(property => property.Key.Known?.StartsWith("copin.int.", StringComparison.OrdinalIgnoreCase) == true);
}
