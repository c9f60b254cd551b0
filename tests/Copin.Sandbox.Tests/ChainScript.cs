using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests;

/// <summary>What the chain is set up with; a test makes one of it wrong.</summary>
internal sealed record ChainSettings
{
    public string UserName { get; init; } = "COPIN";
    public string Scenario { get; init; } = "SAP_COM_0308";
    public string CredentialName { get; init; } = "S4H_CPI";
    public string CredentialUser { get; init; } = "COPIN";
    public string CredentialPassword { get; init; } = Password;
    public string CredentialParameter { get; init; } = "S4H_CPI";
    public string BaseUrl { get; init; } = "https://my300000-api.s4hana.cloud.sap";
    public string EnterpriseLink { get; init; } = "https://my300000.s4hana.cloud.sap/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUUID%',IsActiveEntity=true)";
    public string CustomerLink { get; init; } = "https://my300000.s4hana.cloud.sap/ui#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab";
    public string InternalLink { get; init; } = "https://my300000.s4hana.cloud.sap/ui#InternalProject-createInternalProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab";
    public string KeyPlan { get; init; } = "integration-flow";
    public string? DestinationUrl { get; init; }
    public string? DestinationPassword { get; init; }
}

/// <summary>Guide 1 by hand over HTTP: user, system, arrangement, credential, package, flow, key, destination, message.</summary>
internal sealed class ChainScript(LandscapeClient landscape, ChainSettings settings)
{
    public async Task<HttpResponseMessage> RunAsync()
    {
        await SetUpS4HanaCloudAsync();
        await DeployCredentialAsync();
        string endpoint = await DeployFlowAsync();
        JsonNode key = await CreateKeyAsync();
        await CreateDestinationAsync(settings.DestinationUrl ?? endpoint, key);
        return await SendThroughDestinationAsync();
    }

    public async Task SetUpS4HanaCloudAsync()
    {
        SystemClient s4 = await landscape.S4WriterAsync();
        JsonNode user = (await s4.WriteAsync(HttpMethod.Post, Users, new JsonObject
        {
            ["Name"] = settings.UserName, ["Type"] = "customer_communication", ["Description"] = "Project data", ["Password"] = Password,
        }, HttpStatusCode.Created))!;
        JsonNode system = (await s4.WriteAsync(HttpMethod.Post, Systems, new JsonObject
        {
            ["ID"] = "COPIN", ["Name"] = "COPIN", ["HostName"] = "my300000-api.s4hana.cloud.sap", ["TCPPort"] = 443, ["IsInboundOnly"] = false,
        }, HttpStatusCode.Created))!;
        JsonNode inbound = (await s4.WriteAsync(HttpMethod.Post, InboundUsers, new JsonObject
        {
            ["CommunicationSystemUUID"] = (string)system["UUID"]!, ["CommunicationUserID"] = (string)user["ID"]!, ["AuthenticationMethod"] = "basic",
        }, HttpStatusCode.Created))!;
        await s4.WriteAsync(HttpMethod.Post, OutboundUsers, new JsonObject
        {
            ["CommunicationSystemUUID"] = (string)system["UUID"]!, ["Name"] = "NOT_IN_USE", ["AuthenticationMethod"] = "basic", ["Password"] = Password,
        }, HttpStatusCode.Created);
        await s4.WriteAsync(HttpMethod.Post, Arrangements, new JsonObject
        {
            ["CommunicationScenarioID"] = settings.Scenario,
            ["CommunicationSystemID"] = "COPIN",
            ["Name"] = settings.Scenario,
            ["InboundUser"] = new JsonObject { ["CommunicationSystemInboundUserUUID"] = (string)inbound["UUID"]! },
        }, HttpStatusCode.Created);
    }

    public async Task DeployCredentialAsync()
    {
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.WriteAsync(HttpMethod.Post, "/UserCredentials", new JsonObject
        {
            ["Name"] = settings.CredentialName, ["Kind"] = "default", ["User"] = settings.CredentialUser, ["Password"] = settings.CredentialPassword,
        }, HttpStatusCode.Created);
    }

    /// <summary>Copies the package, configures and deploys the flow, waits for it and returns its endpoint.</summary>
    public async Task<string> DeployFlowAsync()
    {
        SystemClient integration = await landscape.IntegrationAsync();
        await integration.WriteAsync(HttpMethod.Post, "/CopyIntegrationPackage?Id='CoPinS4HanaCloud'", null, HttpStatusCode.Created);
        foreach ((string key, string value) in ((string, string)[])
        [
            ("oDataBaseUrl", settings.BaseUrl),
            ("credential", settings.CredentialParameter),
            ("ApplicationBaseUrl", settings.EnterpriseLink),
            ("ApplicationBaseUrlCustomerProjects", settings.CustomerLink),
            ("ApplicationBaseUrlInternalProjects", settings.InternalLink),
        ])
        {
            await integration.WriteAsync(
                HttpMethod.Put, $"/IntegrationDesigntimeArtifacts(Id='ProjectsToCollaboration',Version='active')/$links/Configurations('{key}')",
                new JsonObject { ["ParameterValue"] = value, ["DataType"] = "xsd:string" }, HttpStatusCode.Accepted);
        }

        return await DeployAsync(integration);
    }

    public static async Task<string> DeployAsync(SystemClient integration)
    {
        using HttpResponseMessage deploy = await integration.PostAsync("/DeployIntegrationDesigntimeArtifact?Id='ProjectsToCollaboration'&Version='active'");
        Assert.Equal(HttpStatusCode.Accepted, deploy.StatusCode);
        string task = await deploy.Content.ReadAsStringAsync();
        await PollAsync(async () => (string)(await integration.ReadAsync($"/BuildAndDeployStatus(TaskId='{task}')"))["d"]!["Status"]!, "DEPLOYING");
        string status = await PollAsync(
            async () => (string)(await integration.ReadAsync("/IntegrationRuntimeArtifacts('ProjectsToCollaboration')"))["d"]!["Status"]!, "STARTING");
        Assert.Equal("STARTED", status);
        JsonNode endpoints = await integration.ReadAsync("/ServiceEndpoints?$expand=EntryPoints&$filter=Name eq 'ProjectsToCollaboration'");
        return (string)endpoints["d"]!["results"]![0]!["EntryPoints"]!["results"]![0]!["Url"]!;
    }

    public async Task<JsonNode> CreateKeyAsync()
    {
        SystemClient services = await landscape.ServiceManagerAsync();
        JsonNode instance = (await services.WriteAsync(HttpMethod.Post, "/v1/service_instances?async=false", new JsonObject
        {
            ["name"] = "flow-caller", ["service_offering_name"] = "it-rt", ["service_plan_name"] = settings.KeyPlan,
        }, HttpStatusCode.Created))!;
        JsonNode binding = (await services.WriteAsync(HttpMethod.Post, "/v1/service_bindings?async=false", new JsonObject
        {
            ["name"] = "flow-key", ["service_instance_id"] = (string)instance["id"]!,
        }, HttpStatusCode.Created))!;
        return binding["credentials"]!["oauth"]!;
    }

    public async Task CreateDestinationAsync(string url, JsonNode key)
    {
        SystemClient destinations = await landscape.DestinationsAsync();
        await destinations.WriteAsync(HttpMethod.Post, "/subaccountDestinations", new JsonObject
        {
            ["Name"] = "S4_PROJECTS", ["Type"] = "HTTP", ["URL"] = url, ["ProxyType"] = "Internet", ["Authentication"] = "BasicAuthentication",
            ["User"] = (string)key["clientid"]!, ["Password"] = settings.DestinationPassword ?? (string)key["clientsecret"]!,
            ["copin.int.display_name"] = "S/4HANA projects", ["copin.int.object"] = "ProjectPlan",
        }, HttpStatusCode.Created);
    }

    public async Task<HttpResponseMessage> SendThroughDestinationAsync()
    {
        SystemClient destinations = await landscape.DestinationsAsync();
        JsonNode found = await destinations.ReadAsync("/destinations/S4_PROJECTS");
        using HttpClient http = landscape.Http();
        using var request = new HttpRequestMessage(HttpMethod.Get, (string)found["destinationConfiguration"]!["URL"]!);
        request.Headers.Authorization = AuthenticationHeaderValue.Parse((string)found["authTokens"]![0]!["http_header"]!["value"]!);
        return await http.SendAsync(request);
    }

    public static async Task<string> PollAsync(Func<Task<string>> read, string pending)
    {
        for (int i = 0; i < 20; i++)
        {
            if (await read() is { } state && state != pending)
            {
                return state;
            }
        }

        throw new InvalidOperationException($"Still {pending} after 20 polls.");
    }
}
