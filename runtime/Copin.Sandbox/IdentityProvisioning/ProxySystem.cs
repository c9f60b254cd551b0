namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>A proxy system as its tenant keeps it.</summary>
internal sealed class ProxySystem(Guid id, string name, string type)
{
    public const string Password = "Password";

    public Guid Id { get; } = id;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public string Description { get; init; } = "";

    /// <summary>Name of a destination of the Neo subaccount; null for none.</summary>
    public string? Destination { get; init; }

    /// <summary>Null where the default was kept.</summary>
    public string? ReadTransformation { get; init; }

    public string? WriteTransformation { get; init; }

    /// <summary>All properties, the credential among them.</summary>
    public SortedDictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);
}

/// <summary>The system types that the sandbox plays.</summary>
internal static class ProxySystemTypes
{
    public const string PublicEdition = "SAP S/4HANA Cloud Public Edition";

    /// <summary>Names the type had before; the Neo tenant, which is older, still has them.</summary>
    public static readonly string[] Superseded = ["SAP S/4HANA Cloud", "SAP S/4HANA Cloud (Beta)"];

    /// <summary>What the console fills in when a system of the type is saved (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").</summary>
    public static IEnumerable<(string Name, string Value)> Defaults(string type, string version) => (type, version) switch
    {
        (PublicEdition, "3") => [("s4hana.cloud.api.version", "3"), ("s4hana.cloud.support.patch.operation", "false")],
        (PublicEdition, _) =>
        [
            ("s4hana.cloud.api.version", "1"),
            ("s4hana.cloud.hr.switch.active", "true"),
            ("s4hana.cloud.hr.switch.dependent.role.codes", "BUP003,BBP005"),
            ("s4hana.cloud.skip.read.archived", "true"),
            ("s4hana.cloud.user.roles.overwrite", "false"),
            ("ips.date.variable.format", "yyyy-MM-dd"),
        ],
        _ => [],
    };
}
