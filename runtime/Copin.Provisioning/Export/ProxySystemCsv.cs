using System.Globalization;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Export;

/// <summary>Each proxy system as the CSV file that SAP Identity Management imports as a SCIM repository. It holds no secret: <c>AUTH_PASSWORD</c> and the like are entered there.</summary>
/// <remarks>
/// SAP documents that the console exports such a file (SAP-docs/btp-cloud-identity-services, "Export and Import Systems") and not its columns. These, their order and the
/// fixed values are those of a public exporter for SAP Identity Management, <c>SAPIdMExporter</c>; that the constants for OAuth are filled is inferred.
/// </remarks>
internal static class ProxySystemCsv
{
    private const string RepositoryType = "com.sap.idm.connector.scim:reptype.SCIM";

    public static IEnumerable<ExportedFile> Files(IResourceTexts texts)
    {
        foreach (var system in texts.Landscape.All<ProxySystem>())
        {
            var repositories = texts.Landscape.All<IdmRepository>().Where(repository => repository.System.LocalName == system.Id).ToArray();
            foreach (var repository in repositories.Length > 0 ? repositories : (IdmRepository?[])[null])
                yield return File(system, repository, texts);
        }
    }

    /// <summary>The file of a proxy system.</summary>
    /// <param name="system">The proxy system.</param>
    /// <param name="repository">The repository that is made of it; null where the landscape has none.</param>
    /// <param name="texts">Fills in texts.</param>
    public static ExportedFile File(ProxySystem system, IdmRepository? repository, IResourceTexts texts)
    {
        var name = texts.Show(system.Name);
        var own = repository is null ? name : texts.Show(repository.Name);
        var path = own == name ? LandscapeExport.FileName(name) : $"{LandscapeExport.FileName(name)}.{LandscapeExport.FileName(own)}";
        return new ExportedFile($"identity-provisioning/{path}.csv", CsvLines.Write(Record(system, repository, own, texts)));
    }

    private static (string Column, string? Value)[] Record(ProxySystem system, IdmRepository? repository, string name, IResourceTexts texts)
    {
        var constants = repository is null ? [] : RepositoryConstantsExport.Constants(repository, texts).Where(constant => !constant.IsSecret).ToDictionary(constant => constant.Name, constant => constant.Value, StringComparer.Ordinal);
        return
        [
            ("Name", name),
            ("Description", Show(repository is { Description.HasValue: true } ? repository.Description : system.Description)),
            ("Type", null),
            ("Disabled", "0"),
            ("TypeQN", RepositoryType),
            (RepositoryConstants.AuthPassword, null),
            ("AUTH_TYPE", "basic"),
            (RepositoryConstants.AuthUser, Constant(RepositoryConstants.AuthUser)),
            ("CONNECT_TIMEOUT", Milliseconds(repository?.ConnectTimeout)),
            ("CONNECTION_KEEPALIVE", Milliseconds(repository?.ConnectionKeepAlive)),
            ("MX_PRIV_GROUPING_ATTRIBUTE", Constant("MX_PRIV_GROUPING_ATTRIBUTE")),
            ("OAUTH_URL", texts.TenantMember(system, "TokenUrl")),
            (RepositoryConstants.ProxyHost, Constant(RepositoryConstants.ProxyHost)),
            (RepositoryConstants.ProxyPassword, null),
            (RepositoryConstants.ProxyPort, Constant(RepositoryConstants.ProxyPort)),
            (RepositoryConstants.ProxyUser, Constant(RepositoryConstants.ProxyUser)),
            ("READ_TIMEOUT", Milliseconds(repository?.ReadTimeout)),
            (RepositoryConstants.ScimAssignmentMethod, Constant(RepositoryConstants.ScimAssignmentMethod) ?? "PATCH"),
            ("SCIM_HOST", texts.TenantMember(system, "Host")),
            ("SCIM_PATH", $"{Root(system, texts)}/{texts.Show(texts.Output(system, "SystemId"))}"),
            ("SCIM_PORT", "443"),
            ("SCIM_PROTOCOL", "https"),
            ("SYSTEM_PRIVILEGE", $"PRIV:SYSTEM:{name}"),
            (RepositoryConstants.TrustStore, Constant(RepositoryConstants.TrustStore)),
            (RepositoryConstants.TrustStorePassword, null),
        ];

        string? Show(Text text) => text.HasValue ? texts.Show(text) : null;

        string? Constant(string constant) => constants.GetValueOrDefault(constant);
    }

    private static string Milliseconds(Setting<long>? setting) => (setting?.Value ?? IdmRepository.DefaultTimeout).ToString(CultureInfo.InvariantCulture);

    private static string Root(ProxySystem system, IResourceTexts texts) =>
        texts.Tenant<IdentityProvisioningTenant>(system)?.ProxyUrl.AbsolutePath ?? texts.TenantMember(system, "ProxyUrl");
}
