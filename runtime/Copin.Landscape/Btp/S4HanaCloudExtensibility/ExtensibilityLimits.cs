namespace Copin.Model;

/// <summary>What service <c>s4-hana-cloud</c> accepts, lengths in characters.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File" and
/// "Supported Service Plans for SAP S/4HANA Cloud".
/// </remarks>
public static class ExtensibilityLimits
{
    /// <summary>A communication arrangement's name.</summary>
    public const int ArrangementName = 80;

    /// <summary>The client ID of SAP Event Mesh.</summary>
    public const int ClientId = 4;

    /// <summary>A topic space, and a namespace.</summary>
    public const int TopicSpace = 24;

    /// <summary>The segments of a topic space, and of a namespace.</summary>
    public const int TopicSegments = 3;

    /// <summary>A channel's description.</summary>
    public const int ChannelDescription = 60;

    /// <summary>The name of an event mesh client.</summary>
    public const int EventMeshName = 100;

    /// <summary>The fewest messaging units.</summary>
    public const int FewestUnits = 10;

    /// <summary>The most messaging units.</summary>
    public const int MostUnits = 50;

    /// <summary>The longest time before a lost connection is tried again, in seconds.</summary>
    public const int LongestWaitTime = 1800;

    /// <summary>The plans that SAP calls deprecated, each with the one to use instead.</summary>
    public static IReadOnlyDictionary<string, string> DeprecatedPlans { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sap_com_0008"] = ApiAccessParameters.Plan,
        ["sap_com_0009"] = ApiAccessParameters.Plan,
        ["sap_com_0109"] = ApiAccessParameters.Plan,
        ["sap_com_0092"] = Messaging.PlanName,
    };

    /// <summary>Whether it may stand in the name of an arrangement or of an event mesh client.</summary>
    public static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-';
}
