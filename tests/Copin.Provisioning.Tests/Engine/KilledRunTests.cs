namespace Copin.Provisioning.Tests;

/// <summary>A run that is killed anywhere and begun again ends in the same landscape as one that nothing disturbed.</summary>
public sealed class KilledRunTests
{
    [Theory]
    [InlineData(KillMoment.BeforeEffect, true)]
    [InlineData(KillMoment.AfterEffect, true)]
    [InlineData(KillMoment.BeforeEffect, false)]
    [InlineData(KillMoment.AfterEffect, false)]
    public async Task Killed_at_every_call_of_an_apply_the_next_one_ends_in_the_same_landscape(KillMoment moment, bool keepJournal)
    {
        var (calls, expected) = await UndisturbedAsync();
        Assert.InRange(calls, 30, 500);

        // The journal only helps: every third call shows that without it the systems alone tell enough.
        var step = keepJournal ? 1 : 3;
        var kills = 0;
        for (var call = 1; call <= calls; call += step)
        {
            await using var rig = await LandscapeRig.StartAsync();
            kills += await KillAsync(rig, call, moment) ? 1 : 0;
            if (!keepJournal && Directory.Exists(rig.JournalFolder))
                Directory.Delete(rig.JournalFolder, recursive: true);

            var result = await rig.ApplyAsync();

            Assert.True(result.Succeeded, $"after a kill at call {call}, {moment}: {string.Join("\n", result.Failures)}");
            Assert.True(expected == rig.Describe(), $"after a kill at call {call}, {moment}, there is\n{rig.Describe()}\ninstead of\n{expected}");
            var plan = await rig.PlanAsync();
            Assert.False(plan.HasChanges, $"after a kill at call {call}, {moment}: {string.Join("\n", plan.Items.Where(item => item.IsChange))}");
            var check = await rig.CheckAsync();
            Assert.True(check.Passed, $"after a kill at call {call}, {moment}: {string.Join("\n", check.Failures)}");
        }

        Assert.InRange(kills, 0.95 * calls / step, calls);
    }

    [Theory]
    [InlineData(KillMoment.BeforeEffect)]
    [InlineData(KillMoment.AfterEffect)]
    public async Task Killed_at_every_call_of_a_destroy_the_next_one_leaves_nothing(KillMoment moment)
    {
        int calls;
        string nothing;
        await using (var rig = await LandscapeRig.StartAsync())
        {
            nothing = rig.Describe();
            await rig.ApplyWellAsync();
            rig.Sandbox.Requests.Clear();
            Assert.True((await rig.DestroyAsync()).Succeeded);
            calls = rig.Sandbox.Requests.Count;
        }

        for (var call = 1; call <= calls; call += 2)
        {
            await using var rig = await LandscapeRig.StartAsync();
            await rig.ApplyWellAsync();
            await KillAsync(rig, call, moment, (session, token) => session.DestroyAsync(token));

            var result = await rig.DestroyAsync();

            Assert.True(result.Succeeded, $"after a kill at call {call}, {moment}: {string.Join("\n", result.Failures)}");
            Assert.True(nothing == rig.Describe(), $"after a kill at call {call}, {moment}, there is\n{rig.Describe()}");
        }
    }

    [Theory]
    [InlineData(KillMoment.BeforeEffect)]
    [InlineData(KillMoment.AfterEffect)]
    public async Task Killed_at_every_call_that_changes_security_material_the_next_one_ends_with_it_as_declared(KillMoment moment)
    {
        var (calls, expected) = await ChangedAsync(null);
        var kills = 0;
        for (var call = 1; call <= calls; call += 2)
        {
            var (_, described) = await ChangedAsync(async rig => kills += await KillAsync(rig, call, moment) ? 1 : 0);
            Assert.True(expected == described, $"after a kill at call {call}, {moment}, there is\n{described}\ninstead of\n{expected}");
        }

        Assert.InRange(kills, 0.9 * calls / 2, calls);

        // One secret is changed where it stands, one makes its credential anew; the client of a new key reaches the flow.
        static async Task<(int Calls, string Described)> ChangedAsync(Func<LandscapeRig, Task>? disturb)
        {
            await using var rig = await SecurityMaterialTests.StartAsync();
            await rig.ApplyWellAsync();
            rig.SetSecret("token", "another-client-secret");
            rig.SetSecret("replication", "another-key");
            rig.Source = SecurityMaterialTests.Source.Replace("[ServiceKey<Caller>(\"caller\")]", "[ServiceKey<Caller>(\"another\")]", StringComparison.Ordinal);
            rig.Sandbox.Requests.Clear();
            if (disturb is not null)
                await disturb(rig);
            await rig.ApplyWellAsync();
            var calls = rig.Sandbox.Requests.Count;
            Assert.All((await rig.PlanAsync()).Items.Where(item => item.IsChange), item => Assert.Equal(PlanAction.Orphaned, item.Action));
            Assert.Single((await rig.Integration.OAuth2ClientCredentials.FindAsync("OWN"))!.CustomParameters);
            return (calls, rig.Describe());
        }
    }

    [Fact]
    public async Task A_cancelled_run_ends_soon_and_the_next_one_goes_on()
    {
        await using var rig = await LandscapeRig.StartAsync();
        using var cancellation = new CancellationTokenSource();
        rig.Sandbox.Faults.Add(new Sandbox.Fault(Sandbox.FaultAction.Do(cancellation.Cancel)) { Method = "POST", Path = "CommunicationSystems" });
        await using (var session = rig.Open())
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.ApplyAsync(cancellation.Token));

        await rig.ApplyWellAsync();

        Assert.True((await rig.CheckAsync()).Passed);
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    private static async Task<(int Calls, string Expected)> UndisturbedAsync()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        return (rig.Sandbox.Requests.Count, rig.Describe());
    }

    /// <returns>Whether the run came as far as that call.</returns>
    private static async Task<bool> KillAsync(LandscapeRig rig, int call, KillMoment moment, Func<LandscapeSession, CancellationToken, Task>? work = null)
    {
        KillingHandler? killer = null;
        using var burial = new CancellationTokenSource();
        var session = rig.Open(around: inner => killer = new KillingHandler(inner, call, moment));
        var run = work?.Invoke(session, burial.Token) ?? session.ApplyAsync(burial.Token);
        // Which call comes when differs a little between runs, so that the last numbers may not come at all.
        await Task.WhenAny(killer!.Killed, run);
        await session.DisposeAsync();

        // The process has ended: what is left of it in this one may not do anything any more, and is cleared away.
        await burial.CancelAsync();
        killer.Bury();
        await Task.WhenAny(run);
        return killer.Killed.IsCompleted;
    }
}
