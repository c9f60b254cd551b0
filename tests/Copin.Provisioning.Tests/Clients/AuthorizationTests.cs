using Copin.Provisioning.Http;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Role collections and their assignment.</summary>
public sealed class AuthorizationTests
{
    private const string User = "ada.o'neill+test@example.com";

    [Fact]
    public async Task AUserIsGivenARoleCollectionAndLosesIt()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Subscriptions.SubscribeAsync("copm-demo", "standard");
        var roles = landscape.Authorization;
        Assert.NotNull(await roles.FindAsync("CoPM_Demo_Project_Lead"));
        Assert.Contains(await roles.ListAsync(), static collection => collection.Name == "CoPM_Demo_Project_Lead");
        Assert.Empty(await roles.ListOfUserAsync(User));

        await roles.AssignAsync("CoPM_Demo_Project_Lead", User);
        await roles.AssignAsync("CoPM_Demo_Project_Lead", User);
        Assert.Equal(["CoPM_Demo_Project_Lead"], (await roles.ListOfUserAsync(User)).Select(static collection => collection.Name));
        Assert.Equal(User, Assert.Single(landscape.Sandbox.Subaccount.Snapshot().RoleAssignments).User);
        Assert.Empty(await roles.ListOfUserAsync(User, "my-identity-provider"));

        Assert.True(await roles.UnassignAsync("CoPM_Demo_Project_Lead", User));
        Assert.False(await roles.UnassignAsync("CoPM_Demo_Project_Lead", User));
        Assert.Empty(await roles.ListOfUserAsync(User));
    }

    [Fact]
    public async Task ARoleCollectionOfAnApplicationNotSubscribedIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        Assert.Null(await landscape.Authorization.FindAsync("CoPM_Demo_Project_Lead"));
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Authorization.AssignAsync("CoPM_Demo_Project_Lead", User));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task NamesWithBlanksAreFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Authorization.AssignAsync("Subaccount Administrator", User);
        Assert.Equal("Subaccount Administrator", Assert.Single(await landscape.Authorization.ListOfUserAsync(User)).Name);
    }
}
