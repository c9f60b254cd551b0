namespace Copin.Provisioning.Tests.Identity;

/// <summary>A run that is killed at any step of a person, or at any call, is gone on with where it was.</summary>
public sealed class KilledStepTests
{
    [Theory]
    [InlineData(false, KillMoment.BeforeEffect)]
    [InlineData(false, KillMoment.AfterEffect)]
    [InlineData(true, KillMoment.BeforeEffect)]
    [InlineData(true, KillMoment.AfterEffect)]
    public async Task Killed_at_every_manual_step_the_next_run_asks_for_what_was_not_confirmed(bool isLegacy, KillMoment moment)
    {
        var steps = isLegacy ? 8 : 7;
        for (var step = 1; step <= steps; step++)
        {
            await using var rig = await IdentityRig.StartAsync(isLegacy);
            rig.Person.KillAt(step, moment);
            await KillAsync(rig, rig.Open(), rig.Person.Killed);

            await GoOnAsync(rig, $"after a kill at step {step}, {moment}");
        }
    }

    [Theory]
    [InlineData(false, KillMoment.BeforeEffect)]
    [InlineData(false, KillMoment.AfterEffect)]
    [InlineData(true, KillMoment.AfterEffect)]
    public async Task Killed_at_every_call_the_next_run_asks_for_what_was_not_confirmed(bool isLegacy, KillMoment moment)
    {
        var calls = await CountCallsAsync(isLegacy);
        Assert.InRange(calls, 20, 300);
        var kills = 0;
        for (var call = 1; call <= calls; call++)
        {
            await using var rig = await IdentityRig.StartAsync(isLegacy);
            KillingHandler? killer = null;
            var number = call;
            var session = rig.Open(around: inner => killer = new KillingHandler(inner, number, moment));
            kills += await KillAsync(rig, session, killer!.Killed, killer.Bury) ? 1 : 0;

            await GoOnAsync(rig, $"after a kill at call {call}, {moment}");
        }

        // Which call comes when differs a little between runs, so that the last numbers may not come at all.
        Assert.InRange(kills, 0.9 * calls, calls);
    }

    private static async Task<int> CountCallsAsync(bool isLegacy)
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy);
        KillingHandler? counter = null;
        await using var session = rig.Open(around: inner => counter = new KillingHandler(inner, int.MaxValue, KillMoment.BeforeEffect));
        Assert.True((await session.ApplyAsync()).Succeeded);
        return counter!.Calls;
    }

    /// <returns>Whether the run came as far.</returns>
    private static async Task<bool> KillAsync(IdentityRig rig, LandscapeSession session, Task killed, Action? bury = null)
    {
        using var burial = new CancellationTokenSource();
        var run = session.ApplyAsync(burial.Token);
        await Task.WhenAny(killed, run);
        await session.DisposeAsync();
        await burial.CancelAsync();
        bury?.Invoke();
        await Task.WhenAny(run);
        rig.Person.KillAt(int.MaxValue, KillMoment.BeforeEffect);
        return killed.IsCompleted;
    }

    private static async Task GoOnAsync(IdentityRig rig, string when)
    {
        var confirmed = rig.Confirmed();
        rig.Person.Asked.Clear();

        var result = await rig.ApplyAsync();

        Assert.True(result.Succeeded, $"{when}: {string.Join("\n", result.Failures.Select(failure => failure.Message).Concat(result.Items.Select(item => $"{item} {item.Note}")))}");
        Assert.DoesNotContain(rig.Person.Asked, step => confirmed.Contains(step.Step));
        Assert.Equal(rig.Person.Asked.Count, rig.Person.Asked.DistinctBy(step => step.Step).Count());
        Assert.False((await rig.PlanAsync()).HasChanges, when);
        var check = await rig.CheckAsync();
        Assert.True(check.Passed, $"{when}: {string.Join("\n", check.Failures)}");
        Assert.Equal(["S4HC"], rig.Sandbox.IdentityManagement.Repositories.Keys);
    }
}
