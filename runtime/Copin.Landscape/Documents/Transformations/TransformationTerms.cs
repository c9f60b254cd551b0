namespace Copin.Documents;

/// <summary>The words of transformations.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "Transformation Expressions", "Transformation Functions", "Transformation Variables", and the default transformations of its
/// systems.
/// </remarks>
internal static class TransformationTerms
{
    /// <summary>The members of a type of entity.</summary>
    public static readonly string[] EntityKeys = ["scimEntityEndpoint", "condition", "ignore", "skipOperations", "mappings"];

    /// <summary>The members of a mapping.</summary>
    public static readonly string[] MappingKeys =
    [
        "sourcePath", "sourcePaths", "sourceVariable", "constant", "targetPath", "targetVariable", "type", "optional", "condition", "defaultValue", "valueMappings", "functions",
        "scope", "correlationAttribute", "preserveArrayWithSingleElement", "ignore", "applyOnElements", "applyOnAttribute", "applyOnJsonAttribute", "assignToAttribute",
        "skipOperations",
    ];

    /// <summary>The members of a value mapping.</summary>
    public static readonly string[] ValueMappingKeys = ["key", "mappedValue"];

    /// <summary>The members of a mapping that are true or false.</summary>
    public static readonly string[] Flags = ["optional", "correlationAttribute", "preserveArrayWithSingleElement", "ignore", "applyOnElements"];

    /// <summary>The types of mapping.</summary>
    public static readonly string[] MappingTypes = ["valueMapping", "remove", "rename"];

    /// <summary>The scopes.</summary>
    public static readonly string[] Scopes = ["createEntity", "patchEntity", "deleteEntity"];

    /// <summary>The functions.</summary>
    public static readonly string[] Functions =
    [
        "concatString", "convertCountryCode", "convertCountryRegion", "convertLocaleCode", "convertTimezoneCode", "compositeId", "copyMapEntry", "decode", "elementAt", "encode",
        "getMatchedRegexGroup", "manipulateDate", "matchRegex", "putIfAbsent", "putIfPresent", "randomPassword", "renameMapEntry", "replaceString", "replaceFirstString",
        "replaceLastString", "replaceAllString", "resolveEntityIds", "splitStringToArray", "substring", "toString", "toUpperCaseString", "toLowerCaseString",
    ];

    /// <summary>The variables that there are without a mapping that sets them.</summary>
    public static readonly string[] Variables =
        ["entityIdSourceSystem", "entityIdTargetSystem", "entityBaseLocation", "entityLocationSourceSystem", "currentDate", "assignGroup", "unassignGroup"];
}
