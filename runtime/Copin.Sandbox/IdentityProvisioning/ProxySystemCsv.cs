using System.Text;

namespace Copin.Sandbox.IdentityProvisioning;

/// <summary>
/// A proxy system's export for SAP Identity Management: a header and a line, values in quotes, empty ones bare, a comma after each.
/// </summary>
/// <remarks>Columns and fixed values as a public exporter writes them (<c>SAPIdMExporter</c>); SAP documents none of it.</remarks>
internal static class ProxySystemCsv
{
    public const string RepositoryType = "com.sap.idm.connector.scim:reptype.SCIM";

    public static readonly string[] Columns =
    [
        "Name", "Description", "Type", "Disabled", "TypeQN", "AUTH_PASSWORD", "AUTH_TYPE", "AUTH_USER", "CONNECT_TIMEOUT", "CONNECTION_KEEPALIVE",
        "MX_PRIV_GROUPING_ATTRIBUTE", "OAUTH_URL", "PROXY_HOST", "PROXY_PASSWORD", "PROXY_PORT", "PROXY_USER", "READ_TIMEOUT", "SCIM_ASSIGNMENT_METHOD",
        "SCIM_HOST", "SCIM_PATH", "SCIM_PORT", "SCIM_PROTOCOL", "SYSTEM_PRIVILEGE", "TRUSTSTORE", "TRUSTSTORE_PASSWORD",
    ];

    public static string Write(IdentityProvisioningTenant tenant, ProxySystem system)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Name"] = system.Name,
            ["Description"] = system.Description,
            ["Disabled"] = "0",
            ["TypeQN"] = RepositoryType,
            ["AUTH_TYPE"] = "basic",
            ["CONNECT_TIMEOUT"] = "60000",
            ["CONNECTION_KEEPALIVE"] = "60000",
            ["OAUTH_URL"] = $"https://{tenant.TokenHost}{tenant.TokenPath}",
            ["READ_TIMEOUT"] = "60000",
            ["SCIM_ASSIGNMENT_METHOD"] = "PATCH",
            ["SCIM_HOST"] = tenant.Host,
            ["SCIM_PATH"] = $"{tenant.ProxyPath}/{system.Id}",
            ["SCIM_PORT"] = "443",
            ["SCIM_PROTOCOL"] = "https",
            ["SYSTEM_PRIVILEGE"] = "PRIV:SYSTEM:" + system.Name,
        };
        var text = new StringBuilder();
        foreach (string column in Columns)
        {
            text.Append(column).Append(',');
        }

        text.Append('\n');
        foreach (string column in Columns)
        {
            if (values.GetValueOrDefault(column) is { Length: > 0 } value)
            {
                text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }

            text.Append(',');
        }

        return text.Append('\n').ToString();
    }
}
