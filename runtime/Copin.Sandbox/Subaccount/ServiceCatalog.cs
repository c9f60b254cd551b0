using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Subaccount;

/// <summary>The services the subaccount is entitled to.</summary>
internal static class ServiceCatalog
{
    public const string CollaborationService = "project-collaboration-demo/default";

    // Roles of plan api: SAP-docs/btp-integration-suite, "Tasks and Permissions".
    private static readonly HashSet<string> ApiRoles = new(StringComparer.Ordinal)
    {
        "CatalogPackagesRead", "CatalogPackageArtifactsRead", "CatalogPackagesCopy", "WorkspacePackagesRead", "WorkspacePackagesEdit",
        "WorkspacePackagesConfigure",
        "WorkspaceArtifactsDeploy", "CredentialsEdit", "CredentialsRead", "SecurityMaterialEdit", "MonitoringDataRead",
        "AuthGroup_TenantPartnerDirectoryConfigurator", "WorkspaceArtifactLocksRead", "WorkspaceArtifactLocksDelete",
    };

    public static ServiceOffering[] Offerings() =>
    [
        new("6f1c1b1e-0001-4a53-9f0e-000000000001", "it-rt", "Process Integration Runtime",
        [
            new("6f1c1b1e-0001-4a53-9f0e-000000000011", "api", ServiceNames.CloudIntegrationApi, ApiRoles, []),
            new("6f1c1b1e-0001-4a53-9f0e-000000000012", "integration-flow", ServiceNames.IntegrationFlow, null, [CloudIntegration.FlowCallerAdmission.SendRole]),
        ]),
        // An example: SAP publishes no technical name for the service behind this display name.
        new("6f1c1b1e-0002-4a53-9f0e-000000000002", "project-collaboration-demo", "SAP S/4HANA Cloud, Project Collaboration Demo",
        [
            new("6f1c1b1e-0002-4a53-9f0e-000000000021", "default", CollaborationService, null, []),
        ]),
        new("6f1c1b1e-0003-4a53-9f0e-000000000003", "destination", "Destination Service",
        [
            new("6f1c1b1e-0003-4a53-9f0e-000000000031", "lite", ServiceNames.Destination, null, []),
        ]),
        // The last three are deprecated; each is for the scenario of its name.
        new("6f1c1b1e-0004-4a53-9f0e-000000000004", S4HanaCloudService.Name, "SAP S/4HANA Cloud Extensibility",
        [
            new("6f1c1b1e-0004-4a53-9f0e-000000000041", S4HanaCloudService.ApiAccess, S4HanaCloudService.Name, null, []),
            new("6f1c1b1e-0004-4a53-9f0e-000000000042", S4HanaCloudService.Messaging, S4HanaCloudService.Name, null, []),
            new("6f1c1b1e-0004-4a53-9f0e-000000000043", "sap_com_0008", S4HanaCloudService.Name, null, []),
            new("6f1c1b1e-0004-4a53-9f0e-000000000044", "sap_com_0009", S4HanaCloudService.Name, null, []),
            new("6f1c1b1e-0004-4a53-9f0e-000000000045", "sap_com_0109", S4HanaCloudService.Name, null, []),
        ]),
    ];

    /// <summary>What the broker has against the parameters of an instance, or null.</summary>
    public static string? Violation(ServicePlan plan, JsonObject parameters)
    {
        if (!plan.Service.StartsWith("it-rt/", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (string list in (string[])["grant-types", "redirect-uris", "roles"])
        {
            if (parameters[list] is { } value && value is not JsonArray)
            {
                return $"Parameter {list} must be an array";
            }
        }

        if (parameters["grant-types"] is JsonArray grants && !grants.Any(grant => grant?.ToString() is "client_credentials" or "password" or "authorization_code"))
        {
            return "Parameter grant-types holds no grant type that is supported";
        }

        return Roles(parameters).FirstOrDefault(role => plan.Roles is { } known && !known.Contains(role)) is { } unknown
            ? $"Role {unknown} does not exist"
            : null;
    }

    /// <summary>Makes the client of a binding and the credentials that show it.</summary>
    public static (OAuthClient Client, JsonObject Credentials) Bind(SubaccountState subaccount, ServiceInstance instance)
    {
        HashSet<string> roles = [.. Roles(instance.Parameters)];
        IReadOnlySet<string> granted = roles.Count > 0 ? roles : instance.Plan.DefaultRoles.ToHashSet(StringComparer.Ordinal);
        bool knowsRoles = instance.Plan.Service.StartsWith("it-rt/", StringComparison.Ordinal);
        var client = new OAuthClient(
            $"sb-{Guid.NewGuid()}!b77|{instance.Offering.Name}!b44", Secrets.RandomText(24), instance.Plan.Service, knowsRoles ? granted : null);
        string tokenHost = $"https://{subaccount.Names.Token}";
        JsonObject credentials = instance.Plan.Service switch
        {
            ServiceNames.CloudIntegrationApi or ServiceNames.IntegrationFlow => new JsonObject
            {
                ["oauth"] = new JsonObject
                {
                    ["createdate"] = subaccount.Time.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", System.Globalization.CultureInfo.InvariantCulture),
                    ["clientid"] = client.Id,
                    ["clientsecret"] = client.Secret,
                    ["url"] = "https://"
                        + (instance.Plan.Service == ServiceNames.IntegrationFlow ? subaccount.Names.IntegrationRuntime : subaccount.Names.Integration),
                    ["tokenurl"] = tokenHost + "/oauth/token",
                },
            },
            ServiceNames.Destination => new JsonObject
            {
                ["clientid"] = client.Id,
                ["clientsecret"] = client.Secret,
                ["uri"] = $"https://{subaccount.Names.Destination}",
                ["url"] = tokenHost,
                ["instanceid"] = instance.Id,
            },
            _ => new JsonObject
            {
                ["apiUrl"] = $"https://project-collaboration-demo.cfapps.{subaccount.Options.Region}.hana.ondemand.com",
                ["uaa"] = new JsonObject { ["clientid"] = client.Id, ["clientsecret"] = client.Secret, ["url"] = tokenHost },
            },
        };
        return (client, credentials);
    }

    private static IEnumerable<string> Roles(JsonObject parameters) => (parameters["roles"] as JsonArray ?? []).Select(role => role?.ToString() ?? "");
}
