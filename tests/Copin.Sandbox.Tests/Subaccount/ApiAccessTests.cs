using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;
using static Copin.Sandbox.Tests.Subaccount.ExtensibilityService;

namespace Copin.Sandbox.Tests.Subaccount;

public sealed class ApiAccessTests
{
    private const string Partners = "/sap/opu/odata/sap/API_BUSINESS_PARTNER/A_BusinessPartner";

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
}
