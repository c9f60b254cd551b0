using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.S4HanaCloud;

public sealed class CommunicationManagementTests
{
    private static JsonObject User(string name = "COPIN", string? password = Password) => new()
    {
        ["Name"] = name, ["Description"] = "Project data", ["Password"] = password,
    };

    private static JsonObject System(string id = "COPIN", bool inboundOnly = true) => new()
    {
        ["ID"] = id, ["Name"] = id, ["HostName"] = "partner.example.com", ["IsInboundOnly"] = inboundOnly,
    };

    private static JsonObject Arrangement(string scenario = "SAP_COM_0308", string system = "COPIN", string? name = null) => new()
    {
        ["CommunicationScenarioID"] = scenario, ["CommunicationSystemID"] = system, ["Name"] = name ?? scenario,
    };

    private static async Task<string> CreateAsync(SystemClient s4, string set, JsonObject body, string key = "UUID") =>
        (string)(await s4.PostAsync(set, body).JsonAsync(HttpStatusCode.Created))[key]!;

    private static async Task<(string User, string System)> UserInSystemAsync(SystemClient s4, bool inboundOnly = true, string method = "basic")
    {
        string user = await CreateAsync(s4, Users, User(), "ID"), system = await CreateAsync(s4, Systems, System(inboundOnly: inboundOnly));
        await CreateAsync(
            s4, InboundUsers, new JsonObject { ["CommunicationSystemUUID"] = system, ["CommunicationUserID"] = user, ["AuthenticationMethod"] = method });
        return (user, system);
    }

    [Fact]
    public async Task AUserGetsAnInternalIdAndItsPasswordIsNeverReadBack()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        string created = await s4.PostAsync(Users, User()).TextAsync(HttpStatusCode.Created);
        string id = (string)JsonNode.Parse(created)!["ID"]!;
        string read = await s4.GetAsync($"{Users}('{id}')").TextAsync(HttpStatusCode.OK);
        string list = await s4.GetAsync(Users).TextAsync(HttpStatusCode.OK);

        Assert.Matches("^CC[0-9]{10}$", id);
        Assert.All([created, read, list], text => Assert.DoesNotContain(Password, text, StringComparison.Ordinal));
        Assert.All([created, read, list], text => Assert.DoesNotContain("\"Password\"", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("short#1", "20 characters")]
    [InlineData("OnlyLettersAndDigits1234", "special character")]
    public async Task APasswordAgainstThePolicyIsRefusedOnCreateAndChange(string password, string expected)
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        Assert.Contains(expected, (await s4.PostAsync(Users, User(password: password)).ErrorV4Async()).Message, StringComparison.Ordinal);
        string id = await CreateAsync(s4, Users, User(), "ID");
        Assert.Contains(
            expected, (await s4.PatchAsync($"{Users}('{id}')", new JsonObject { ["Password"] = password }).ErrorV4Async()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UsedNamesMissingDescriptionsAndLongNamesAreRefused()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await CreateAsync(s4, Users, User(), "ID");

        Assert.Contains("already used", (await s4.PostAsync(Users, User()).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains(
            "must have a description", (await s4.PostAsync(Users, new JsonObject { ["Name"] = "X" }).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains("MaxLength=40", (await s4.PostAsync(Users, User(new string('X', 41))).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains(
            "'Pasword' is invalid", (await s4.PostAsync(Users, new JsonObject { ["Pasword"] = "X" }).ErrorV4Async()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilterFindsExactNamesWithDoubledQuotes()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await CreateAsync(s4, Users, User("O'HARA"), "ID");

        JsonNode found = await s4.ReadAsync(Users + "?$filter=Name eq 'O''HARA'");
        Assert.Equal("O'HARA", (string?)Assert.Single((JsonArray)found["value"]!)!["Name"]);
        Assert.Empty((JsonArray)(await s4.ReadAsync(Users + "?$filter=Name eq 'o''hara'"))["value"]!);
        await s4.GetAsync(Users + "?$filter=Name eq 'O'HARA'").TextAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task UsersOfASystemAreFoundByTheSystemsUuidBareQuotedAndByNavigation()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        (string user, string system) = await UserInSystemAsync(s4);
        foreach (string address in (string[])
            [$"{InboundUsers}?$filter=CommunicationSystemUUID eq {system}", $"{InboundUsers}?$filter=CommunicationSystemUUID eq '{system}'", $"{Systems}({system})/InboundUsers"])
        {
            Assert.Equal(user, (string?)Assert.Single((JsonArray)(await s4.ReadAsync(address))["value"]!)!["CommunicationUserID"]);
        }

        Assert.Equal(2, ((JsonArray)(await s4.ReadAsync(InboundUsers))["value"]!).Count);
    }

    [Fact]
    public async Task CollectionsArePagedByNextLinkTopAndSkip()
    {
        using LandscapeClient landscape = await StartAsync(new SandboxOptions { ServerPageSize = 2 });
        SystemClient s4 = await landscape.S4WriterAsync();
        for (int i = 0; i < 4; i++)
        {
            await CreateAsync(s4, Users, User("U" + i), "ID");
        }

        var names = new List<string>();
        string? next = "CommunicationUsers?$filter=Name ne 'COPIN_ADMIN'";
        int pages = 0;
        while (next is not null)
        {
            JsonNode page = await s4.ReadAsync(Users[..(Users.LastIndexOf('/') + 1)] + next);
            names.AddRange(((JsonArray)page["value"]!).Select(user => (string)user!["Name"]!));
            next = (string?)page["@odata.nextLink"];
            pages++;
        }

        Assert.Equal(["U0", "U1", "U2", "U3"], names);
        Assert.Equal(2, pages);
        Assert.Equal("U1", (string?)Assert.Single((JsonArray)(await s4.ReadAsync(Users + "?$skip=2&$top=1"))["value"]!)!["Name"]);
    }

    [Fact]
    public async Task ASystemNeedsAHostNameUnlessItIsInboundOnly()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        JsonObject system = System(inboundOnly: false);
        system["HostName"] = "";
        Assert.Equal("CM_APS_CS/025", (await s4.PostAsync(Systems, system).ErrorV4Async()).Code);

        system["IsInboundOnly"] = true;
        string uuid = await CreateAsync(s4, Systems, system);
        Assert.Equal("CM_APS_CS/025", (await s4.PatchAsync($"{Systems}({uuid})", new JsonObject { ["IsInboundOnly"] = false }).ErrorV4Async()).Code);
        await s4.PatchAsync(
            $"{Systems}({uuid})", new JsonObject { ["IsInboundOnly"] = false, ["HostName"] = "my300000-api.s4hana.cloud.sap" }).TextAsync(HttpStatusCode.OK);
        Assert.Equal("my300000-api.s4hana.cloud.sap", landscape.Sandbox.S4.Snapshot().Systems[^1].HostName);
    }

    [Fact]
    public async Task ALogicalSystemOfElevenCharactersViolatesItsFacet()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        JsonObject system = System();
        system["LogicalSystemID"] = "COPINSYSTEM";
        Assert.Contains("MaxLength=10", (await s4.PostAsync(Systems, system).ErrorV4Async()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://partner.example.com")]
    [InlineData("partner.example.com:443")]
    [InlineData("partner.example.com/x")]
    public async Task AHostNameIsAHostNameOnly(string host)
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        JsonObject system = System();
        system["HostName"] = host;
        await s4.PostAsync(Systems, system).ErrorV4Async();
    }

    [Fact]
    public async Task UsersOfASystemAreNeverMadeByDeepInsert()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        JsonObject system = System();
        system["InboundUsers"] = new JsonArray(new JsonObject { ["CommunicationUserID"] = "CC0000000001" });
        Assert.Equal("CM_APS_CS/026", (await s4.PostAsync(Systems, system).ErrorV4Async()).Code);

        string uuid = await CreateAsync(s4, Systems, System());
        var withoutUser = new JsonObject { ["CommunicationSystemUUID"] = uuid, ["AuthenticationMethod"] = "basic" };
        Assert.Equal("CM_APS_CS/026", (await s4.PostAsync(InboundUsers, withoutUser).ErrorV4Async()).Code);
    }

    [Fact]
    public async Task OutboundPasswordsAreNotReadBack()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        string uuid = await CreateAsync(s4, Systems, System());
        var outbound = new JsonObject { ["CommunicationSystemUUID"] = uuid, ["Name"] = "OUT", ["AuthenticationMethod"] = "basic", ["Password"] = Password };
        string created = await s4.PostAsync(OutboundUsers, outbound).TextAsync(HttpStatusCode.Created);
        string expanded = await s4.GetAsync($"{Systems}({uuid})?$expand=InboundUsers,OutboundUsers").TextAsync(HttpStatusCode.OK);

        Assert.Contains("\"OUT\"", expanded, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, created + expanded, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArrangementAuthorisesItsUserAndShowsTheServiceAddress()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await UserInSystemAsync(s4);
        await landscape.S4("COPIN", Password).GetAsync(Projects).TextAsync(HttpStatusCode.Unauthorized);

        string uuid = await CreateAsync(s4, Arrangements, Arrangement());
        JsonNode services = await s4.ReadAsync($"{Arrangements}({uuid})/InboundServices");
        string url = (string)services["value"]![0]!["URL"]!;
        Assert.StartsWith("https://my300000-api.s4hana.cloud.sap/", url, StringComparison.Ordinal);
        await landscape.S4("COPIN", Password).GetAsync(url + "/A_EnterpriseProject").TextAsync(HttpStatusCode.OK);
        await landscape.S4("COPIN", Password).GetAsync(Users).TextAsync(HttpStatusCode.Forbidden);

        await s4.DeleteAsync($"{Arrangements}({uuid})").TextAsync(HttpStatusCode.NoContent);
        await landscape.S4("COPIN", Password).GetAsync(Projects).TextAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AnotherInboundUserOfTheSystemTakesTheAuthorisationsOver()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        (string _, string system) = await UserInSystemAsync(s4);
        string arrangement = await CreateAsync(s4, Arrangements, Arrangement()), other = await CreateAsync(s4, Users, User("SECOND"), "ID");
        string inbound = await CreateAsync(
            s4, InboundUsers, new JsonObject { ["CommunicationSystemUUID"] = system, ["CommunicationUserID"] = other, ["AuthenticationMethod"] = "basic" });
        await s4.PatchAsync(
            $"{Arrangements}({arrangement})/InboundUser", new JsonObject { ["CommunicationSystemInboundUserUUID"] = inbound }).TextAsync(HttpStatusCode.OK);

        await landscape.S4("SECOND", Password).GetAsync(Projects).TextAsync(HttpStatusCode.OK);
        await landscape.S4("COPIN", Password).GetAsync(Projects).TextAsync(HttpStatusCode.Unauthorized);
        await s4.PatchAsync(
            $"{Arrangements}({arrangement})/InboundUser", new JsonObject { ["CommunicationSystemInboundUserUUID"] = Guid.NewGuid().ToString() }).ErrorV4Async();
    }

    [Fact]
    public async Task AnArrangementNeedsAnOutboundUserWithPasswordUnlessTheSystemIsInboundOnly()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        (string _, string system) = await UserInSystemAsync(s4, inboundOnly: false);
        Assert.Equal("CM_APS_CA/010", (await s4.PostAsync(Arrangements, Arrangement()).ErrorV4Async()).Code);

        string outbound = await CreateAsync(
            s4, OutboundUsers, new JsonObject { ["CommunicationSystemUUID"] = system, ["Name"] = "NOT_IN_USE", ["AuthenticationMethod"] = "basic" });
        Assert.Equal("CM_APS_CA/100", (await s4.PostAsync(Arrangements, Arrangement()).ErrorV4Async()).Code);

        await s4.PatchAsync($"{OutboundUsers}({outbound})", new JsonObject { ["Password"] = Password }).TextAsync(HttpStatusCode.OK);
        await CreateAsync(s4, Arrangements, Arrangement());
    }

    [Fact]
    public async Task SomeScenariosDemandAnOutboundUserEvenOfAnInboundOnlySystem()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await UserInSystemAsync(s4);
        Assert.Equal("CM_APS_CA/010", (await s4.PostAsync(Arrangements, Arrangement("SAP_COM_0008")).ErrorV4Async()).Code);
    }

    [Fact]
    public async Task AnAuthenticationMethodTheScenarioLacksIsRefused()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await UserInSystemAsync(s4, method: "oauth2");
        Assert.Equal("CM_APS_CA/037", (await s4.PostAsync(Arrangements, Arrangement("SAP_COM_0724")).ErrorV4Async()).Code);
    }

    [Fact]
    public async Task OneArrangementForAScenarioOnASystem()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await UserInSystemAsync(s4);
        await CreateAsync(s4, Arrangements, Arrangement());

        Assert.Contains("already used", (await s4.PostAsync(Arrangements, Arrangement()).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains("already exists", (await s4.PostAsync(Arrangements, Arrangement(name: "SECOND")).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", (await s4.PostAsync(Arrangements, Arrangement("SAP_COM_9999")).ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", (await s4.PostAsync(Arrangements, Arrangement(system: "NOWHERE")).ErrorV4Async()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsInUseCannotBeDeletedAndInTheRightOrderEverythingCan()
    {
        using LandscapeClient landscape = await StartAsync();
        string before = landscape.Sandbox.Describe();
        SystemClient s4 = await landscape.S4WriterAsync();
        (string user, string system) = await UserInSystemAsync(s4);
        string arrangement = await CreateAsync(s4, Arrangements, Arrangement());

        Assert.Contains("in use", (await s4.DeleteAsync($"{Users}('{user}')").ErrorV4Async()).Message, StringComparison.Ordinal);
        Assert.Contains("in use", (await s4.DeleteAsync($"{Systems}({system})").ErrorV4Async()).Message, StringComparison.Ordinal);
        await s4.DeleteAsync($"{Arrangements}({arrangement})").TextAsync(HttpStatusCode.NoContent);
        await s4.DeleteAsync($"{Systems}({system})").TextAsync(HttpStatusCode.NoContent);
        await s4.DeleteAsync($"{Users}('{user}')").TextAsync(HttpStatusCode.NoContent);
        Assert.Equal(HttpStatusCode.NotFound, (await s4.DeleteAsync($"{Users}('{user}')")).StatusCode);
        Assert.Equal(before, landscape.Sandbox.Describe());
    }

    [Fact]
    public async Task OthersMayChangeThingsBehindTheLandscapesBack()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient s4 = await landscape.S4WriterAsync();
        await UserInSystemAsync(s4);
        await CreateAsync(s4, Arrangements, Arrangement());
        landscape.Sandbox.S4.ChangeSystem("COPIN", "HostName", "elsewhere.example.com");
        landscape.Sandbox.S4.LockUser("COPIN");

        Assert.Equal("elsewhere.example.com", (string?)(await s4.ReadAsync(Systems + "?$filter=ID eq 'COPIN'"))["value"]![0]!["HostName"]);
        Assert.Equal("locked_global_by_admin", (string?)(await s4.ReadAsync(Users + "?$filter=Name eq 'COPIN'"))["value"]![0]!["LockStatus"]);
        await landscape.S4("COPIN", Password).GetAsync(Projects).TextAsync(HttpStatusCode.Unauthorized);
    }
}
