using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;
using static Copin.Sandbox.Tests.Subaccount.ExtensibilityService;

namespace Copin.Sandbox.Tests.Subaccount;

/// <summary>What the broker refuses, in its words.</summary>
public sealed class ApiAccessRefusalTests
{
    [Fact]
    public async Task ADestinationOfTheSameNameFailsTheCreationAndStays()
    {
        using ExtensibilityService service = await StartAsync();
        SystemClient destinations = await service.Landscape.DestinationsAsync();
        await destinations.PostAsync("/subaccountDestinations", new JsonObject
        {
            ["Name"] = "s4", ["Type"] = "HTTP", ["URL"] = "https://example.com", ["ProxyType"] = "Internet", ["Authentication"] = "NoAuthentication",
        }).TextAsync(HttpStatusCode.Created);
        using HttpResponseMessage accepted = await service.Services.PostAsync(Instances, Instance(BusinessPartners()));
        string operation = accepted.Headers.Location!.OriginalString, id = operation.Split('/')[3];
        Assert.Equal("failed", await ChainScript.PollAsync(async () => (string)(await service.Services.ReadAsync(operation))["state"]!, "in progress"));
        JsonNode instance = await service.Services.ReadAsync($"{Instances}/{id}");
        Assert.Equal(
            ("Destination 's4' already exists in the subaccount", false), ((string?)instance["last_operation"]!["description"], (bool)instance["ready"]!));
        Assert.DoesNotContain(service.Sandbox.S4.Snapshot().Arrangements, made => made.Name == "COM_0008");

        await service.DeleteAsync(id);
        Assert.Equal("https://example.com", Assert.Single(service.Sandbox.Subaccount.Snapshot().Destinations).Properties["URL"]);
        await destinations.DeleteAsync("/subaccountDestinations/s4").TextAsync(HttpStatusCode.OK);
        await service.CreateAsync(BusinessPartners());
    }

    [Fact]
    public async Task TheSystemMustBeRegisteredAndItsIntegrationEnabled()
    {
        using ExtensibilityService service = await StartAsync();
        JsonObject other = BusinessPartners();
        other["systemName"] = "other";
        Assert.Equal("System 'other' is not known in the global account", await service.RefusalAsync(other));
        service.Sandbox.SystemLandscape.AddSystem("other");
        Assert.Equal("System 'other' is not in status 'Registered'", await service.RefusalAsync(other));
        service.Sandbox.S4.Extensions.Delete(Registration.DevSystem);
        Assert.Contains("is not enabled in Maintain Extensions", await service.RefusalAsync(BusinessPartners()), StringComparison.Ordinal);
        Assert.Empty(service.Sandbox.Subaccount.Snapshot().Instances);
    }

    [Fact]
    public async Task TheTokensScenarioGroupMustCoverTheScenario()
    {
        using ExtensibilityService service = await StartAsync("Integration with SAP Subscription Billing");
        Assert.Contains("'Integration with SAP Subscription Billing'", await service.RefusalAsync(InboundOnly()), StringComparison.Ordinal);
        await service.CreateAsync(BusinessPartners());
    }

    [Theory]
    [InlineData("scenarioId", "SAP_COM_9999", "Communication scenario SAP_COM_9999 is not enabled")]
    [InlineData("scenarioId", "sap_com_0008", "capital letters")]
    [InlineData("communicationArrangementName", "with blank", "1 to 80")]
    [InlineData("communicationArrangementName", "", "required")]
    [InlineData("communicationArrangementName", "SAP_COM_0A48", "already exists")]
    [InlineData("inboundAuthentication", "OAuth2ClientCredentials", "not one of")]
    [InlineData("outboundAuthentication", "OAuth2SAMLBearerAssertion", "not one of")]
    [InlineData("inboundServices", "x", "not known")]
    [InlineData("communicationSystem", "x", "must be an object")]
    [InlineData("outboundServices", "x", "must be an array")]
    [InlineData("attributes", "x", "must be an array")]
    public async Task AWrongPropertyIsRefusedInWords(string property, string value, string words)
    {
        using ExtensibilityService service = await StartAsync();
        JsonObject parameters = BusinessPartners();
        Arrangement(parameters)[property] = value;
        Assert.Contains(words, await service.RefusalAsync(parameters), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuthenticationMustBeOfferedByTheScenarioAndGivenOneWayAtLeast()
    {
        using ExtensibilityService service = await StartAsync();
        JsonObject certificate = InboundOnly();
        Arrangement(certificate)["inboundAuthentication"] = "ClientCertificateAuthentication";
        Assert.Contains("is not supported by communication scenario SAP_COM_0308", await service.RefusalAsync(certificate), StringComparison.Ordinal);
        JsonObject none = InboundOnly();
        Arrangement(none).Remove("inboundAuthentication");
        Assert.Contains("Either inboundAuthentication or outboundAuthentication", await service.RefusalAsync(none), StringComparison.Ordinal);
        Assert.Contains("demands outboundAuthentication", await service.RefusalAsync(InboundOnly("SAP_COM_0008")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCalledSystemNeedsAHostAndAUserWithPassword()
    {
        using ExtensibilityService service = await StartAsync();
        async Task<string> Without(string property, bool ofUser)
        {
            JsonObject parameters = BusinessPartners(), system = (JsonObject)Arrangement(parameters)["communicationSystem"]!;
            (ofUser ? (JsonObject)system["outboundCommunicationUser"]! : system).Remove(property);
            return await service.RefusalAsync(parameters);
        }

        Assert.Contains("'communicationSystemHostname' is required", await Without("communicationSystemHostname", ofUser: false), StringComparison.Ordinal);
        Assert.Contains("username and password", await Without("username", ofUser: true), StringComparison.Ordinal);
        Assert.Contains("username and password", await Without("password", ofUser: true), StringComparison.Ordinal);
        Assert.Contains("username and password", await Without("outboundCommunicationUser", ofUser: false), StringComparison.Ordinal);
        foreach (JsonNode port in (JsonNode[])["0", "65536", "443a", 443])
        {
            JsonObject parameters = BusinessPartners();
            Arrangement(parameters)["communicationSystem"]!["port"] = port;
            Assert.Contains("port", await service.RefusalAsync(parameters), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ADeprecatedPlanIsForTheScenarioOfItsName()
    {
        using ExtensibilityService service = await StartAsync();
        Assert.Contains("SAP_COM_0009", await service.RefusalAsync(BusinessPartners(), plan: "sap_com_0009"), StringComparison.Ordinal);
        JsonObject implied = BusinessPartners();
        Arrangement(implied).Remove("scenarioId");
        await service.CreateAsync(implied, plan: "sap_com_0008");
        Assert.Contains(service.Sandbox.S4.Snapshot().Arrangements, arrangement => arrangement.ScenarioId == "SAP_COM_0008");
    }

    [Fact]
    public async Task ATenantInMaintenanceFailsWithTheWordsGiven()
    {
        using ExtensibilityService service = await StartAsync();
        service.Sandbox.Subaccount.FailNextProvisioning("s4-hana-cloud", "The SAP S/4HANA Cloud tenant is in maintenance");
        Assert.Equal("The SAP S/4HANA Cloud tenant is in maintenance", await service.RefusalAsync(BusinessPartners()));
        await service.CreateAsync(BusinessPartners());
    }

    [Fact]
    public async Task ParametersCutAnywhereAreRefusedAndMakeNothing()
    {
        using ExtensibilityService service = await StartAsync();
        JsonObject whole = Instance(BusinessPartners());
        foreach (string path in Leaves(whole["parameters"]!))
        {
            JsonObject cut = (JsonObject)whole.DeepClone();
            Replace(cut["parameters"]!, path, JsonValue.Create(7));
            using HttpResponseMessage answer = await service.Services.PostAsync(Instances + "?async=false", cut);
            Assert.True(answer.StatusCode == HttpStatusCode.BadGateway, path);
        }

        Assert.Empty(service.Sandbox.Subaccount.Snapshot().Instances);

        static IEnumerable<string> Leaves(JsonNode node) => node switch
        {
            JsonObject body => body.SelectMany(pair => Leaves(pair.Value!).Select(rest => $"/{pair.Key}{rest}")).Append(""),
            JsonArray list => list.SelectMany((item, index) => Leaves(item!).Select(rest => $"/{index}{rest}")).Append(""),
            _ => [""],
        };

        static void Replace(JsonNode root, string path, JsonNode value)
        {
            string[] parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
            {
                root["systemName"] = value;
                return;
            }

            JsonNode parent = parts[..^1].Aggregate(root, (node, part) => node is JsonArray ? node[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)]! : node[part]!);
            if (parent is JsonArray list)
            {
                list[int.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture)] = value;
            }
            else
            {
                parent[parts[^1]] = value;
            }
        }
    }
}
