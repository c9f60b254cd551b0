namespace Copin.Sandbox.SystemLandscape;

/// <summary>Which types of systems are registered with a token (SAP-docs/btp-cloud-platform, "Registering an SAP System").</summary>
internal static class SystemType
{
    public const string S4HanaCloud = "SAP S/4HANA Cloud";

    // The last three belong to the SAP Customer Experience portfolio and may join a formation before they are registered.
    private static readonly string[] WithToken =
        [S4HanaCloud, "SAP SuccessFactors", "SAP Marketing Cloud", "SAP Commerce Cloud", "SAP Cloud for Customer", "SAP Field Service Management"];

    public static bool NeedsToken(string type) => WithToken.Contains(type);

    public static bool MustBeRegisteredForFormation(string type) => WithToken.AsSpan(0, 3).Contains(type);
}
