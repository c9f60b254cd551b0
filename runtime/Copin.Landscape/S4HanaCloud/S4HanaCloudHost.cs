namespace Copin;

/// <summary>A host name of an SAP S/4HANA Cloud Public Edition tenant, taken apart.</summary>
/// <remarks>
/// Forms: <c>my300000.s4hana.cloud.sap</c>, <c>my300000-api.s4hana.cloud.sap</c>, older <c>my300000.s4hana.ondemand.com</c>, test tenants
/// <c>my300000.lab.s4hana.cloud.sap</c>, China <c>my300000.s4hana.sapcloud.cn</c>; six or seven digits. UI and API host differ by <c>-api</c> at the end of
/// the first label. Sources: SAP Help Portal, "SAP BTP Connectivity" and "SAP Cloud Identity Services"; SAP/open-ux-tools, axios-extension.
/// </remarks>
public sealed record S4HanaCloudHost
{
    private static readonly string[] Domains =
    [
        ".s4hana.cloud.sap", ".s4hana.ondemand.com", ".s4hana.sapcloud.cn",
        ".lab.s4hana.cloud.sap", ".lab.s4hana.ondemand.com", ".lab.s4hana.sapcloud.cn",
    ];

    private S4HanaCloudHost(string tenant, string domain, bool isApi) => (Tenant, Domain, IsApi) = (tenant, domain, isApi);

    /// <summary>The first label without <c>-api</c>, such as <c>my300000</c>.</summary>
    public string Tenant { get; }

    /// <summary>What follows the first label, with its dot.</summary>
    public string Domain { get; }

    /// <summary>Whether it is the host of the APIs, which business users cannot log on to; else that of the user interface, which serves no API.</summary>
    public bool IsApi { get; }

    /// <summary>The host of the APIs.</summary>
    public string ApiHost => Tenant + "-api" + Domain;

    /// <summary>The host of the user interface.</summary>
    public string UiHost => Tenant + Domain;

    /// <summary>Whether it has the form of SAP's own hosts: <c>my</c>, six or seven digits, a known domain. Others exist in documents, so a mismatch is only doubtful.</summary>
    public bool IsWellKnown
    {
        get
        {
            if (Tenant.Length is not (8 or 9) || !Tenant.StartsWith("my", StringComparison.Ordinal))
                return false;
            for (var i = 2; i < Tenant.Length; i++)
                if (Tenant[i] is < '0' or > '9')
                    return false;
            return Array.IndexOf(Domains, Domain) >= 0;
        }
    }

    /// <summary>Takes a host name apart.</summary>
    /// <param name="host">A host name without scheme, port and path.</param>
    /// <param name="result">The parts; null where it is no host of an S/4HANA Cloud tenant.</param>
    /// <returns>Whether the name has a label in front of a domain that contains <c>s4hana</c>.</returns>
    public static bool TryParse(string? host, out S4HanaCloudHost? result)
    {
        result = null;
        if (host is null || host.Length > 253)
            return false;
        var dot = host.IndexOf('.');
        if (dot <= 0)
            return false;
        var label = host.Substring(0, dot).ToLowerInvariant();
        var domain = host.Substring(dot).ToLowerInvariant();
        if (domain.IndexOf(".s4hana.", StringComparison.Ordinal) < 0 || !IsHostName(label + domain))
            return false;
        var isApi = label.EndsWith("-api", StringComparison.Ordinal);
        var tenant = isApi ? label.Substring(0, label.Length - 4) : label;
        if (tenant.Length == 0)
            return false;
        result = new S4HanaCloudHost(tenant, domain, isApi);
        return true;
    }

    private static bool IsHostName(string text)
    {
        foreach (var character in text)
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'))
                return false;
        return !text.EndsWith(".", StringComparison.Ordinal) && text.IndexOf("..", StringComparison.Ordinal) < 0;
    }
}
