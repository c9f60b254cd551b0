using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Communication users, systems and arrangements of SAP S/4HANA Cloud.</summary>
public sealed class CommunicationManagementTests
{
    [Fact]
    public async Task AUserIsCreatedFoundChangedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var users = landscape.S4.Users;
        Assert.Null(await users.FindAsync("COPIN"));

        var created = await CreateUserAsync(landscape);
        Assert.StartsWith("CC", created.Id, StringComparison.Ordinal);
        var found = await users.FindAsync("COPIN");
        Assert.Equal(("COPIN", "Co-PIN inbound", "customer_communication", "not_locked"), (found!.Name, found.Description, found.Type, found.LockStatus));
        Assert.Equal(found, await users.GetAsync(created.Id!));

        await users.UpdateAsync(created.Id!, new CommunicationUser { Description = "changed" });
        Assert.Equal("changed", (await users.GetAsync(created.Id!))!.Description);

        Assert.True(await users.DeleteAsync(created.Id!));
        Assert.False(await users.DeleteAsync(created.Id!));
        Assert.Null(await users.GetAsync(created.Id!));
    }

    [Fact]
    public async Task ANameThatIsTakenIsAConflictAlthoughTheStatusIs400()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await CreateUserAsync(landscape);

        var error = await Assert.ThrowsAsync<SapApiException>(() => CreateUserAsync(landscape));

        Assert.Equal(SapErrorKind.Conflict, error.Kind);
        Assert.Equal(400, (int)error.StatusCode!);
        Assert.StartsWith($"S/4HANA Cloud {landscape.S4Host}: cannot create communication user 'COPIN': \"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingDescriptionIsRejectedInTheSystemsWords()
    {
        await using var landscape = await TestLandscape.StartAsync();

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.S4.Users.CreateAsync(new CommunicationUser { Name = "COPIN" }, TestLandscape.Secret(TestLandscape.Password)));

        Assert.Equal(SapErrorKind.Rejected, error.Kind);
        Assert.Contains("description", error.SystemText, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull(error.Code);
    }

    [Fact]
    public async Task ANewPasswordIsTheOneThatCounts()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var bootstrap = await landscape.S4.Users.FindAsync(landscape.Sandbox.Connections.S4HanaCloud.User);
        const string password = "Another-Pa55word-that-is-long!";

        await landscape.S4.Users.UpdateAsync(bootstrap!.Id!, new CommunicationUser(), TestLandscape.Secret(password));

        Assert.NotEmpty(await new CommunicationManagementClient(landscape.Connect(landscape.S4Authentication(password))).Users.ListAsync());
    }

    [Fact]
    public async Task AListOfManyPagesIsReadToItsEnd()
    {
        await using var landscape = await TestLandscape.StartAsync(new SandboxOptions { ServerPageSize = 2 });
        for (var i = 0; i < 7; i++)
            landscape.Sandbox.S4.AddUser($"USER{i}", "made by hand", TestLandscape.Password);

        var users = await landscape.S4.Users.ListAsync();

        Assert.Equal(Enumerable.Range(0, 7).Select(static i => $"USER{i}"), users.Select(static user => user.Name).Where(static name => name!.StartsWith("USER", StringComparison.Ordinal)).Order());
        Assert.Equal(users.Count, users.DistinctBy(static user => user.Id).Count());
    }

    [Theory]
    [InlineData("O'BRIEN & CO")]
    [InlineData("100%")]
    [InlineData("A/B?C#D+E")]
    public async Task NamesWithSpecialCharactersAreFound(string name)
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.S4.AddUser(name, "made by hand", TestLandscape.Password);
        Assert.Equal(name, (await landscape.S4.Users.FindAsync(name))?.Name);
    }

    [Fact]
    public async Task ASystemWithItsUsersIsCreatedReadChangedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var s4 = landscape.S4;
        var user = await CreateUserAsync(landscape);
        var system = await CreateSystemAsync(landscape);
        Assert.Equal(system.Uuid, (await s4.Systems.FindAsync("COPIN"))!.Uuid);
        Assert.Equal(("partner.example", 443, false), await ReadAsync());

        await s4.Systems.UpdateAsync(system.Uuid!.Value, new CommunicationSystem { HostName = "other.example" });
        Assert.Equal(("other.example", 443, false), await ReadAsync());

        var inbound = await s4.InboundUsers.CreateAsync(new InboundUser { CommunicationSystemUuid = system.Uuid, CommunicationUserId = user.Id });
        var outbound = await s4.OutboundUsers.CreateAsync(new OutboundUser { CommunicationSystemUuid = system.Uuid, Name = "NOT_IN_USE" }, TestLandscape.Secret(TestLandscape.Password));
        Assert.Equal([(inbound.Uuid, user.Id, "basic")], (await s4.InboundUsers.ListAsync(system.Uuid.Value)).Select(static found => (found.Uuid, found.CommunicationUserId, found.AuthenticationMethod!)));
        Assert.Equal([(outbound.Uuid, "NOT_IN_USE")], (await s4.OutboundUsers.ListAsync(system.Uuid.Value)).Select(static found => (found.Uuid, found.Name!)));
        Assert.Equal(user.Id, (await s4.InboundUsers.GetAsync(inbound.Uuid!.Value))!.CommunicationUserId);

        await s4.OutboundUsers.UpdateAsync(outbound.Uuid!.Value, new OutboundUser { Name = "DUMMY" }, TestLandscape.Secret(TestLandscape.Password));
        Assert.Equal("DUMMY", (await s4.OutboundUsers.GetAsync(outbound.Uuid.Value))!.Name);

        Assert.True(await s4.InboundUsers.DeleteAsync(inbound.Uuid.Value));
        Assert.True(await s4.OutboundUsers.DeleteAsync(outbound.Uuid.Value));
        Assert.Null(await s4.InboundUsers.GetAsync(inbound.Uuid.Value));
        Assert.True(await s4.Systems.DeleteAsync(system.Uuid.Value));
        Assert.Null(await s4.Systems.FindAsync("COPIN"));

        async Task<(string?, int?, bool?)> ReadAsync()
        {
            var read = await s4.Systems.GetAsync(system.Uuid!.Value);
            return (read!.HostName, read.TcpPort, read.IsInboundOnly);
        }
    }

    [Fact]
    public async Task ASystemWithoutHostNameIsRefusedWithItsCode()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.S4.Systems.CreateAsync(new CommunicationSystem { Id = "X", Name = "X", IsInboundOnly = false }));
        Assert.Equal((SapErrorKind.Rejected, "CM_APS_CS/025"), (error.Kind, error.Code));
        Assert.Contains("CM_APS_CS/025", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnArrangementIsCreatedReadRenamedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var s4 = landscape.S4;
        var (system, inbound, outbound) = await CreateSystemWithUsersAsync(landscape);

        var created = await s4.Arrangements.CreateAsync(new CommunicationArrangement
        {
            Name = "SAP_COM_0308",
            CommunicationScenarioId = "SAP_COM_0308",
            CommunicationSystemId = system.Id,
            InboundUser = new ArrangementInboundUser(inbound.Uuid),
        });
        var found = (await s4.Arrangements.FindAsync("SAP_COM_0308"))!;
        Assert.Equal(
            (created.Uuid, "SAP_COM_0308", "COPIN", inbound.Uuid, outbound.Uuid),
            (found.Uuid, found.CommunicationScenarioId, found.CommunicationSystemId, found.InboundUser?.Uuid, found.OutboundUser?.Uuid));
        Assert.Equal($"https://{landscape.S4Host}/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002", Assert.Single(found.InboundServices!).Url);

        await s4.Arrangements.RenameAsync(created.Uuid!.Value, "PROJECTS");
        Assert.Equal("PROJECTS", (await s4.Arrangements.GetAsync(created.Uuid.Value))!.Name);

        Assert.True(await s4.Arrangements.DeleteAsync(created.Uuid.Value));
        Assert.False(await s4.Arrangements.DeleteAsync(created.Uuid.Value));
    }

    [Fact]
    public async Task AnArrangementIsGivenOtherUsersOfItsSystem()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var s4 = landscape.S4;
        var (system, inbound, _) = await CreateSystemWithUsersAsync(landscape);
        var created = await s4.Arrangements.CreateAsync(new CommunicationArrangement
        {
            Name = "A", CommunicationScenarioId = "SAP_COM_0308", CommunicationSystemId = system.Id, InboundUser = new ArrangementInboundUser(inbound.Uuid),
        });
        var user = await s4.Users.CreateAsync(new CommunicationUser { Name = "SECOND", Description = "x" }, TestLandscape.Secret(TestLandscape.Password));
        var second = await s4.InboundUsers.CreateAsync(new InboundUser { CommunicationSystemUuid = system.Uuid, CommunicationUserId = user.Id });
        var outbound = await s4.OutboundUsers.CreateAsync(
            new OutboundUser { CommunicationSystemUuid = system.Uuid, Name = "SECOND_OUT" }, TestLandscape.Secret(TestLandscape.Password));

        await s4.Arrangements.SetInboundUserAsync(created.Uuid!.Value, second.Uuid!.Value);
        await s4.Arrangements.SetOutboundUserAsync(created.Uuid.Value, outbound.Uuid!.Value);

        var found = (await s4.Arrangements.GetAsync(created.Uuid.Value))!;
        Assert.Equal((second.Uuid, outbound.Uuid), (found.InboundUser!.Uuid, found.OutboundUser!.Uuid));
    }

    [Fact]
    public async Task AnArrangementNeedsAnOutboundUserWhereItsSystemReceives()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var (system, inbound, outbound) = await CreateSystemWithUsersAsync(landscape);
        await landscape.S4.OutboundUsers.DeleteAsync(outbound.Uuid!.Value);

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.S4.Arrangements.CreateAsync(new CommunicationArrangement
        {
            Name = "A", CommunicationScenarioId = "SAP_COM_0308", CommunicationSystemId = system.Id, InboundUser = new ArrangementInboundUser(inbound.Uuid),
        }));

        Assert.Equal((SapErrorKind.Rejected, "CM_APS_CA/010"), (error.Kind, error.Code));
    }

    [Fact]
    public async Task OutboundServicesAreSwitchedOff()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var (system, inbound, _) = await CreateSystemWithUsersAsync(landscape);

        var created = await landscape.S4.Arrangements.CreateAsync(new CommunicationArrangement
        {
            Name = "A",
            CommunicationScenarioId = "SAP_COM_0008",
            CommunicationSystemId = system.Id,
            InboundUser = new ArrangementInboundUser(inbound.Uuid),
            OutboundServices = [new ArrangementOutboundService { Id = "DEBMAS_IDOC", Status = "inactive" }],
        });

        var services = (await landscape.S4.Arrangements.GetAsync(created.Uuid!.Value))!.OutboundServices!;
        Assert.Equal("inactive", services.Single(static service => service.Id == "DEBMAS_IDOC").Status);
        Assert.Equal("active", services.Single(static service => service.Id == "CREMAS_IDOC").Status);
    }

    private static Task<CommunicationUser> CreateUserAsync(TestLandscape landscape) =>
        landscape.S4.Users.CreateAsync(new CommunicationUser { Name = "COPIN", Description = "Co-PIN inbound" }, TestLandscape.Secret(TestLandscape.Password));

    private static Task<CommunicationSystem> CreateSystemAsync(TestLandscape landscape) =>
        landscape.S4.Systems.CreateAsync(new CommunicationSystem
        {
            Id = "COPIN", Name = "COPIN", HostName = "partner.example", TcpPort = 443, IsInboundOnly = false, LogicalSystemId = "COPIN", BusinessSystemId = "COPIN",
        });

    private static async Task<(CommunicationSystem System, InboundUser Inbound, OutboundUser Outbound)> CreateSystemWithUsersAsync(TestLandscape landscape)
    {
        var user = await CreateUserAsync(landscape);
        var system = await CreateSystemAsync(landscape);
        return (
            system,
            await landscape.S4.InboundUsers.CreateAsync(new InboundUser { CommunicationSystemUuid = system.Uuid, CommunicationUserId = user.Id }),
            await landscape.S4.OutboundUsers.CreateAsync(new OutboundUser { CommunicationSystemUuid = system.Uuid, Name = "NOT_IN_USE" }, TestLandscape.Secret(TestLandscape.Password)));
    }
}
