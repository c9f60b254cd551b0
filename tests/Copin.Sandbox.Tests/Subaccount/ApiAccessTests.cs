using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;
using static Copin.Sandbox.Tests.Subaccount.ExtensibilityService;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class ApiAccessTests
{
    private const string Partners = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner";

    private static JsonObject Arrangement(JsonObject parameters) => (JsonObject)parameters["communicationArrangement"]!;

    private static JsonObject InboundOnly(string scenario = "SAP_COM_0308") => new()
    {
        ["systemName"] = Registration.DevSystem,
        ["communicationArrangement"] = new JsonObject
        {
            ["communicationArrangementName"] = "COPIN_" + scenario[8..], ["scenarioId"] = scenario, ["inboundAuthentication"] = "BasicAuthentication",
        },
    };

    [Fact]
    public async Task TheServiceIsOfferedOnceASystemIsRegistered()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SystemClient services = await landscape.ServiceManagerAsync();
        async Task<int> Offerings() => (int)(await services.ReadAsync("/v1/service_offerings?fieldQuery=name eq 's4-hana-cloud'"))["num_items"]!;
        Assert.Equal(0, await Offerings());
        await services.PostAsync(Instances, Instance(BusinessPartners())).TextAsync(HttpStatusCode.NotFound);

        landscape.Sandbox.S4.Extensions.New(Registration.Add(landscape.Sandbox));
        int[] looks = [await Offerings(), await Offerings(), await Offerings()];
        Assert.Equal([0, 0, 1], looks);
        JsonArray plans = (JsonArray)(await services.ReadAsync("/v1/service_plans"))["items"]!;
        Assert.All((string[])["api-access", "messaging", "sap_com_0008"], name => Assert.Contains(plans, plan => (string?)plan!["name"] == name));

        landscape.Sandbox.SystemLandscape.Deregister(Registration.DevSystem);
        Registration.LookUntilDone(landscape.Sandbox);
        Assert.Equal(0, await Offerings());
    }

    [Fact]
    public async Task AnInstanceMakesArrangementSystemUserAndDestinationAtTheEndOfItsOperation()
    {
        using ExtensibilityService service = await StartAsync();
        using HttpResponseMessage accepted = await service.Services.PostAsync(Instances, Instance(BusinessPartners()));
        Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
        string operation = accepted.Headers.Location!.OriginalString;
        Assert.Equal("in progress", (string?)(await service.Services.ReadAsync(operation))["state"]);
        Assert.DoesNotContain(service.Sandbox.S4.Snapshot().Arrangements, made => made.Name == "COM_0008");
        Assert.Equal("succeeded", await ChainScript.PollAsync(async () => (string)(await service.Services.ReadAsync(operation))["state"]!, "in progress"));

        S4HanaCloudSnapshot s4 = service.Sandbox.S4.Snapshot();
        CommunicationArrangementSnapshot arrangement = s4.Arrangements.Single(made => made.Name == "COM_0008");
        CommunicationSystemSnapshot system = s4.Systems.Single(made => made.Id == arrangement.SystemId);
        Assert.Equal(("SAP_COM_0008", "XF_COM_0008", "DefaultUser"), (arrangement.ScenarioId, arrangement.InboundUser, arrangement.OutboundUser));
        Assert.Equal(("default.com", 8443, false), (system.HostName, system.Port, system.IsInboundOnly));
        Assert.Equal(["DEBMAS_IDOC"], arrangement.InactiveOutboundServices.ToArray());
        Assert.Equal(["OUTPUT MODE = 1"], arrangement.Attributes.ToArray());
        Assert.Contains(s4.Users, user => user.Name == "XF_COM_0008");

        DestinationSnapshot destination = Assert.Single(service.Sandbox.Subaccount.Snapshot().Destinations);
        Assert.Equal(("s4", "subaccount"), (destination.Name, destination.Level));
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["Name"] = "s4", ["Type"] = "HTTP", ["ProxyType"] = "Internet", ["URL"] = "https://my300000-api.s4hana.cloud.sap",
                ["Authentication"] = "BasicAuthentication", ["User"] = "XF_COM_0008", ["XFSystemName"] = Registration.DevSystem,
                ["communicationScenarioId"] = "SAP_COM_0008", ["product.name"] = "SAP S/4HANA Cloud", ["HTML5.DynamicDestination"] = "true",
                ["WebIDEEnabled"] = "true", ["WebIDEUsage"] = "odata_gen",
            },
            destination.Properties.ToDictionary(pair => pair.Key, pair => pair.Value));
    }

    [Fact]
    public async Task ABindingCallsBusinessPartnersUntilTheInstanceIsDeletedWithAllItMade()
    {
        using ExtensibilityService service = await StartAsync();
        string before = service.Sandbox.Describe(), id = await service.CreateAsync(BusinessPartners());
        JsonNode credentials = await service.BindAsync(id);
        Assert.Equal(["Password", "URL", "User"], credentials.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Equal("https://my300000-api.s4hana.cloud.sap", (string?)credentials["URL"]);
        string binding = (string)(await service.Services.ReadAsync(Bindings))["items"]![0]!["id"]!;
        Assert.Equal((string?)credentials["Password"], (string?)(await service.Services.ReadAsync($"{Bindings}/{binding}"))["credentials"]!["Password"]);

        SystemClient caller = service.Landscape.S4((string)credentials["User"]!, (string)credentials["Password"]!);
        JsonArray partners = (JsonArray)(await caller.ReadAsync((string)credentials["URL"]! + Partners + "?$top=2&$format=json"))["d"]!["results"]!;
        Assert.Equal(2, partners.Count);
        JsonNode one = await caller.ReadAsync($"{Partners}('{(string?)partners[0]!["BusinessPartner"]}')");
        Assert.Equal((string?)partners[0]!["BusinessPartnerFullName"], (string?)one["d"]!["BusinessPartnerFullName"]);
        await caller.GetAsync(LandscapeClient.Projects).TextAsync(HttpStatusCode.Forbidden);

        Assert.Contains("1 existing bindings", await service.Services.DeleteAsync($"{Instances}/{id}").TextAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        await service.Services.DeleteAsync($"{Bindings}/{binding}?async=false").TextAsync(HttpStatusCode.OK);
        await service.DeleteAsync(id);
        await caller.GetAsync(Partners).TextAsync(HttpStatusCode.Unauthorized);
        Assert.Equal(before, service.Sandbox.Describe());
    }

    [Fact]
    public async Task BusinessPartnersAreForTheUsersOfTheirScenarioOnly()
    {
        using ExtensibilityService service = await StartAsync();
        JsonNode credentials = await service.BindAsync(await service.CreateAsync(InboundOnly()));
        SystemClient caller = service.Landscape.S4((string)credentials["User"]!, (string)credentials["Password"]!);
        await caller.ReadAsync(LandscapeClient.Projects);
        await caller.GetAsync(Partners).TextAsync(HttpStatusCode.Forbidden);
        await service.Landscape.S4().GetAsync(Partners).TextAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ParametersAreNotReadBackAndNoSecretIsPrinted()
    {
        using ExtensibilityService service = await StartAsync();
        string id = await service.CreateAsync(BusinessPartners());
        JsonNode credentials = await service.BindAsync(id);
        Assert.Contains("does not support", await service.Services.GetAsync($"{Instances}/{id}/parameters").TextAsync(HttpStatusCode.BadRequest), StringComparison.Ordinal);
        Assert.False((bool)(await service.Services.ReadAsync("/v1/service_offerings?fieldQuery=name eq 's4-hana-cloud'"))["items"]![0]!["instances_retrievable"]!);
        string printed = service.Sandbox.Describe() + string.Concat(service.Sandbox.Subaccount.Snapshot().Instances) + string.Concat(service.Sandbox.S4.Snapshot().Arrangements);
        Assert.DoesNotContain("canary-Outbound-1", printed, StringComparison.Ordinal);
        Assert.DoesNotContain((string)credentials["Password"]!, printed, StringComparison.Ordinal);
        Assert.Contains("DefaultUser", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnInstanceIsNotChangedButMayBeRenamed()
    {
        using ExtensibilityService service = await StartAsync();
        string id = await service.CreateAsync(BusinessPartners());
        JsonNode refused = await service.Services.PatchAsync(
            $"{Instances}/{id}?async=false", new JsonObject { ["parameters"] = BusinessPartners("OTHER") }).JsonAsync(HttpStatusCode.BadGateway);
        Assert.Contains("delete it and create it anew", (string?)refused["broker_error"]!["Description"], StringComparison.Ordinal);

        await service.Services.PatchAsync($"{Instances}/{id}?async=false", new JsonObject { ["name"] = "renamed" }).TextAsync(HttpStatusCode.OK);
        Assert.Equal("s4", Assert.Single(service.Sandbox.Subaccount.Snapshot().Destinations).Name);
        await service.DeleteAsync(id);
        Assert.Empty(service.Sandbox.Subaccount.Snapshot().Destinations);
    }

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
    public async Task AnInstanceHoldsItsSystemAndItsExtension()
    {
        using ExtensibilityService service = await StartAsync();
        string id = await service.CreateAsync(BusinessPartners());
        Assert.Contains("service instance 's4'", Registration.Refused(() => service.Sandbox.SystemLandscape.Deregister(Registration.DevSystem)), StringComparison.Ordinal);
        Assert.Contains("service instance 's4'", Registration.Refused(() => service.Sandbox.S4.Extensions.Delete(Registration.DevSystem)), StringComparison.Ordinal);
        await service.DeleteAsync(id);
        service.Sandbox.SystemLandscape.Deregister(Registration.DevSystem);
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
    public async Task WhatSapsExamplesShowPasses()
    {
        using ExtensibilityService service = await StartAsync();
        await service.CreateAsync(InboundOnly("SAP_COM_0164"), "stock");
        JsonObject saml = BusinessPartners("SAML");
        Arrangement(saml)["inboundAuthentication"] = "OAuth2SAMLBearerAssertion";
        Arrangement(saml)["outboundAuthentication"] = "OAuth2mTLS";
        Arrangement(saml)["communicationSystem"] = new JsonObject
        {
            ["communicationSystemHostname"] = "https://default.com", ["oAuthAuthEndpoint"] = "oauth.com/oauth/authorize", ["oAuthTokenEndpoint"] = "oauth.com/oauth/token",
            ["outboundCommunicationUser"] = new JsonObject { ["username"] = "client" },
        };
        Arrangement(saml)["outboundServices"]![0]!["isServiceActive"] = "false";
        string id = await service.CreateAsync(saml, "saml");
        Assert.Equal("OAuth2SAMLBearerAssertion", (string?)(await service.BindAsync(id))["Authentication"]);
        Assert.Equal("default.com", service.Sandbox.S4.Snapshot().Systems.Single(system => system.Id == "SAML").HostName);

        JsonObject certificate = InboundOnly("SAP_COM_0724");
        Arrangement(certificate)["inboundAuthentication"] = "ClientCertificateAuthentication";
        JsonNode credentials = await service.BindAsync(await service.CreateAsync(certificate, "certificate"));
        Assert.Equal("ClientCertificateAuthentication", (string?)credentials["Authentication"]);
        Assert.Null(credentials["Password"]);
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
