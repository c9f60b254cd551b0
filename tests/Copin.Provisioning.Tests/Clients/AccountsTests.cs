using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>SAP Cloud Management: subaccounts, entitlements, environments.</summary>
public sealed class AccountsTests
{
    [Fact]
    public async Task A_subaccount_is_made_changed_labelled_and_deleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var accounts = landscape.Accounts;
        var labels = new Dictionary<string, IReadOnlyList<string>> { ["Cost Center"] = ["1", "2"] };

        var made = await accounts.CreateAsync(new SubaccountProperties { DisplayName = "Development", Region = "eu10", Subdomain = "copin-dev", Description = "d", UsedForProduction = false, Labels = labels });

        Assert.Equal(("OK", "NOT_USED_FOR_PRODUCTION"), (made.State, made.UsedForProduction));
        Assert.Equal(made.Guid, (await accounts.FindAsync("eu10", "COPIN-DEV"))!.Guid);
        Assert.Equal(["1", "2"], (await accounts.GetLabelsAsync(made.Guid))["Cost Center"]);
        Assert.Empty(await accounts.GetSettingsAsync(made.Guid));
        await accounts.SetLabelsAsync(made.Guid, new Dictionary<string, IReadOnlyList<string>> { ["A"] = [] });
        Assert.Equal(["A"], (await accounts.GetAsync(made.Guid))!.Labels!.Keys);
        var changed = await accounts.UpdateAsync(made.Guid, new SubaccountProperties { DisplayName = "Test" });
        Assert.Equal(("Test", "d"), (changed.DisplayName, changed.Description));
        Assert.Equal(SapErrorKind.Conflict, (await Assert.ThrowsAsync<SapApiException>(() =>
            accounts.CreateAsync(new SubaccountProperties { DisplayName = "Other", Region = "eu10", Subdomain = "copin-dev" }))).Kind);

        Assert.True(await accounts.DeleteAsync(made.Guid));
        Assert.False(await accounts.DeleteAsync(made.Guid));
        Assert.Null(await accounts.GetAsync(made.Guid));
    }

    [Fact]
    public async Task What_fails_on_the_way_is_told_in_the_services_words()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.GlobalAccount.FailNext("copin-dev", "The tenant could not be made");
        var subaccount = await Assert.ThrowsAsync<SapApiException>(() => landscape.Accounts.CreateAsync(new SubaccountProperties { DisplayName = "Dev", Region = "eu10", Subdomain = "copin-dev" }));
        Assert.Equal("Accounts service: cannot create subaccount 'Dev': \"The tenant could not be made\" (CREATION_FAILED)", subaccount.Message);

        landscape.Sandbox.GlobalAccount.FailNext("Org", "No quota");
        var environment = await Assert.ThrowsAsync<SapApiException>(() => landscape.Environments.CreateAsync("Org", "cloudfoundry", "cloudfoundry", "standard"));
        Assert.Equal("Provisioning service: cannot create environment 'Org': \"No quota\" (CREATION_FAILED)", environment.Message);
    }

    [Fact]
    public async Task Entitlements_are_waited_for_and_a_lock_is_waited_out()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var id = landscape.Sandbox.Connections.SubaccountId;
        landscape.Sandbox.GlobalAccount.LockEntitlements(2);

        var given = await landscape.Entitlements.EnableAsync(id, "it-rt", "api");

        Assert.Equal("OK", given.EntityState);
        Assert.Equal(3, landscape.Sandbox.Requests.Count(request => request.Method == "PUT"));
        Assert.NotNull(await landscape.Entitlements.FindAsync(id, "it-rt", "api"));
        Assert.True(await landscape.Entitlements.RemoveAsync(id, "it-rt", "api"));
        Assert.False(await landscape.Entitlements.RemoveAsync(id, "it-rt", "api"));
    }

    [Fact]
    public async Task A_lock_that_stays_is_a_conflict_with_the_services_words()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.GlobalAccount.LockEntitlements(100);

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Entitlements.EnableAsync(landscape.Sandbox.Connections.SubaccountId, "it-rt", "api"));

        Assert.Equal((SapErrorKind.Conflict, "30004"), (error.Kind, error.Code));
        Assert.Contains("holds the lock", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_global_account_has_not_is_refused_with_code_and_correlation()
    {
        await using var landscape = await TestLandscape.StartAsync();
        Assert.False(await landscape.Entitlements.IsEntitledAsync("s4-hana-cloud"));

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Entitlements.EnableAsync(landscape.Sandbox.Connections.SubaccountId, "s4-hana-cloud", "api-access"));

        Assert.Equal((SapErrorKind.Rejected, true), (error.Kind, error.CorrelationId is { Length: > 0 }));
        Assert.Contains("is not entitled to plan 'api-access' of service 's4-hana-cloud'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_over_the_limit_are_repeated_when_the_service_allows()
    {
        var time = new FakeTimeProvider();
        await using var landscape = await TestLandscape.StartAsync(
            new SandboxOptions { TimeProvider = time, EnforceRateLimits = true }, new SapConnectionOptions { TimeProvider = time });

        for (var call = 0; call < 8; call++)
            Assert.NotEmpty(await time.DriveAsync(landscape.Accounts.ListAsync(), TimeSpan.FromMinutes(1)));

        Assert.NotEmpty(time.Waits);
    }

    [Fact]
    public async Task An_environment_is_made_and_deleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        Assert.Contains(await landscape.Environments.ListAvailableAsync(), available => available is { EnvironmentType: "cloudfoundry", PlanName: "standard" });

        var made = await landscape.Environments.CreateAsync("Org", "cloudfoundry", "cloudfoundry", "standard", new() { ["instance_name"] = "org" });

        Assert.Equal(("Org", "OK"), (made.Name, made.State));
        Assert.Contains("Org ID", made.Labels, StringComparison.Ordinal);
        Assert.True(await landscape.Environments.DeleteAsync(made.Id));
        Assert.Empty(await landscape.Environments.ListAsync());
    }
}
