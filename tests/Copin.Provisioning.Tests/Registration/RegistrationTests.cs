namespace Copin.Provisioning.Tests.Registration;

/// <summary>A system is registered by two people, with a token that lives seven days and works once.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task Registered_once_all_that_follows_is_made_stays_and_is_removed_in_the_order_that_the_states_allow()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        var nothing = rig.Sandbox.Describe();

        await rig.ApplyWellAsync();

        Assert.Equal(["DevSystem.Token", "DevSystem.Registration"], rig.Steps.Asked.Select(step => step.Step));
        Assert.Contains(rig.Sandbox.S4.Snapshot().Arrangements, arrangement => arrangement is { Name: "BTP_0008", ScenarioId: "SAP_COM_0008" } && arrangement.InactiveOutboundServices.Length == 9);
        Assert.True((await rig.CheckAsync()).Passed);
        Assert.All((await rig.ApplyWellAsync()).Items, item => Assert.Equal(ApplyOutcome.Unchanged, item.Outcome));
        var destroyed = await rig.DestroyAsync();
        Assert.True(destroyed.Succeeded, string.Join("\n", destroyed.Failures));
        Assert.Equal(["DevSystem.Removal", "DevSystem.Extension"], rig.Steps.Asked.Skip(2).Select(step => step.Step));
        Assert.Equal(nothing, rig.Sandbox.Describe());
    }

    [Fact]
    public async Task Who_is_absent_is_waited_for_and_only_the_rest_is_asked_for_then()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        people.Absent.Add("Registration");

        var waiting = await rig.ApplyAsync();

        Assert.Empty(waiting.Failures);
        Assert.Equal((ApplyOutcome.WaitsForPerson, "on holiday"), (waiting.Items[0].Outcome, waiting.Items[0].Note));
        Assert.Equal("DevSystem.Registration", waiting.Items[0].Instructions!.Step);
        Assert.DoesNotContain(waiting.Items.Skip(1), item => item.Outcome != ApplyOutcome.Blocked);
        var plan = (await rig.PlanAsync()).Items[0];
        Assert.Equal(["DevSystem.Registration"], plan.Parts.Select(part => part.Step));

        people.Absent.Clear();
        await rig.ApplyWellAsync();
        Assert.Equal(["DevSystem.Token", "DevSystem.Registration", "DevSystem.Registration"], rig.Steps.Asked.Select(step => step.Step));
    }

    [Fact]
    public async Task After_seven_days_the_token_has_expired_and_only_a_new_one_is_taken()
    {
        var time = new RegistrationRig.Clock();
        var (rig, people) = await RegistrationRig.StartAsync(time);
        await using var disposing = rig;
        people.Absent.Add("Registration");
        async Task<ApplyResult> ApplyAsync()
        {
            await using var session = rig.Open(change: options => options with { TimeProvider = time });
            return await session.ApplyAsync();
        }

        Assert.Equal(ApplyOutcome.WaitsForPerson, (await ApplyAsync()).Items[0].Outcome);
        time.Pass(TimeSpan.FromDays(7));

        await using (var session = rig.Open(change: options => options with { TimeProvider = time }))
        {
            var difference = (await session.PlanAsync()).Items[0].Differences.Single(difference => difference.Property == "Instructions.Token");
            Assert.Contains("has expired on", difference.Before, StringComparison.Ordinal);
        }

        // Said to be got anew, and still the old one.
        people.Lying.Add("Token");
        var still = Assert.Single((await ApplyAsync()).Failures);
        Assert.StartsWith("CoPin.cs(", still.Message, StringComparison.Ordinal);
        Assert.Contains("is still the one that was got on", still.Message, StringComparison.Ordinal);

        people.Lying.Clear();
        people.Absent.Clear();
        var result = await ApplyAsync();
        Assert.True(result.Succeeded, string.Join("\n", result.Failures));
        Assert.Contains("has expired", rig.Steps.Asked.Last(step => step.Part == "Token").Remark, StringComparison.Ordinal);

        // Used, its age does not matter any more.
        time.Pass(TimeSpan.FromDays(30));
        Assert.DoesNotContain((await ApplyAsync()).Items, item => item.Outcome != ApplyOutcome.Unchanged);
    }

    [Fact]
    public async Task A_token_that_expires_while_it_waits_is_an_error_with_the_consoles_words()
    {
        var time = new RegistrationRig.Clock();
        var (rig, people) = await RegistrationRig.StartAsync(time);
        await using var disposing = rig;
        rig.Steps.Answer = step =>
        {
            if (step.Part == "Registration")
                time.Pass(TimeSpan.FromDays(8));
            return people.Answer(step);
        };
        await using var session = rig.Open(change: options => options with { TimeProvider = time });

        var failure = Assert.Single((await session.ApplyAsync()).Failures);

        Assert.StartsWith("CoPin.cs(22): registered system S/4HANA Cloud DEV System: the token that was got on ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("The integration token has expired: it was valid until", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("Apply again, which asks for that step again", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_used_is_known_by_its_check_value_even_after_a_destroy()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        await rig.ApplyWellAsync();
        Assert.True((await rig.DestroyAsync()).Succeeded);
        people.Lying.Add("Token");

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Contains("the token in file:token was used already, and a token works once; get a new one", failure.Message, StringComparison.Ordinal);
        people.Lying.Clear();
        await rig.ApplyWellAsync();
    }

    [Fact]
    public async Task No_token_and_no_password_is_in_journal_events_plan_or_results()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        var plan = await rig.PlanAsync();
        var applied = await rig.ApplyWellAsync();
        var check = await rig.CheckAsync();

        var told = string.Join('\n', [
            RegistrationRig.Journal(rig), .. rig.Events.All.Select(told => told.ToString()), .. plan.Items.SelectMany(item => item.Differences).Select(difference => difference.ToString()),
            .. rig.Steps.Asked.Select(step => step.ToString()), .. applied.Items.SelectMany(item => item.Outputs?.Values ?? new Dictionary<string, string>()).Select(output => output.Value),
            .. check.Items.Select(item => item.Summary),
        ]);
        Assert.NotEmpty(people.Token);
        Assert.DoesNotContain(people.Token, told, StringComparison.Ordinal);
        Assert.DoesNotContain(RegistrationRig.Replication, told, StringComparison.Ordinal);
        // That it was sent shows in the check value that the instance bears.
        Assert.Contains("copin-secret", rig.Sandbox.Subaccount.Snapshot().Instances.Single(instance => instance.Plan == "api-access").Labels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Said_to_be_registered_and_not_seen_is_an_error_and_asked_again()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        people.Lying.Add("Registration");
        await using (var session = rig.Open(change: options => options with { Connections = options.Connections with { Polling = options.Connections.Polling with { ProbeTimeout = TimeSpan.FromMilliseconds(20) } } }))
        {
            var failure = Assert.Single((await session.ApplyAsync()).Failures);
            Assert.Contains("is not offered service s4-hana-cloud, as it would be with a registered system; is the status Registered?", failure.Message, StringComparison.Ordinal);
        }

        people.Lying.Clear();
        await rig.ApplyWellAsync();
        Assert.Equal(["DevSystem.Token", "DevSystem.Registration", "DevSystem.Registration"], rig.Steps.Asked.Select(step => step.Step));
    }

    [Fact]
    public async Task A_token_that_is_not_where_it_belongs_is_an_error_that_names_the_place()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        people.Lying.Add("Token");

        var failure = Assert.Single((await rig.ApplyAsync()).Failures);

        Assert.Contains("the token is to be in file:token, but file token cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_destroy_waits_for_who_removes_the_system_and_goes_on_with_the_rest()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        var nothing = rig.Sandbox.Describe();
        await rig.ApplyWellAsync();
        people.Absent.Add("Extension");

        var waiting = await rig.DestroyAsync();

        Assert.False(waiting.Succeeded);
        Assert.Empty(waiting.Failures);
        Assert.Equal((DestroyOutcome.WaitsForPerson, "DevSystem.Extension"), (waiting.Items[^1].Outcome, waiting.Items[^1].Instructions!.Step));
        Assert.All(waiting.Items.SkipLast(1), item => Assert.Equal(DestroyOutcome.Deleted, item.Outcome));
        people.Absent.Clear();
        Assert.True((await rig.DestroyAsync()).Succeeded);
        Assert.Equal(["DevSystem.Removal", "DevSystem.Extension", "DevSystem.Extension"], rig.Steps.Asked.Skip(2).Select(step => step.Step));
        Assert.Equal(nothing, rig.Sandbox.Describe());
    }

    [Fact]
    public async Task What_a_destroy_has_begun_to_undo_an_apply_asks_for_again()
    {
        var (rig, people) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        await rig.ApplyWellAsync();
        people.Absent.Add("Extension");
        Assert.False((await rig.DestroyAsync()).Succeeded);

        var plan = (await rig.PlanAsync()).Items[0];

        Assert.Equal((PlanAction.ManualStep, "Instructions.Token: a destroy that did not finish has undone it → as described"), (plan.Action, plan.Differences[0].ToString()));
        rig.Sandbox.S4.Extensions.Delete(RegistrationPeople.System);
        await rig.ApplyWellAsync();
        Assert.False((await rig.PlanAsync()).HasChanges);
    }

    [Fact]
    public async Task A_formation_is_made_after_its_systems_and_removed_before_them()
    {
        const string source = """
            using Copin;

            [Landscape("formation")]
            public sealed partial record WithFormation(S4HanaCloudTenant S4, GlobalAccount GlobalAccount, Secret IntegrationToken)
            {
                [Formation("Events of DEV", Type = FormationTypes.EventingBetweenSapCloudSystems)]
                [FormationMember<DevSystem>]
                public sealed partial record Events;

                [RegisteredSystem("S/4HANA Cloud DEV System", Token = "{IntegrationToken}")]
                public sealed partial record DevSystem;
            }
            """;
        var (rig, _) = await RegistrationRig.StartAsync(source: source);
        await using var disposing = rig;
        var nothing = rig.Sandbox.Describe();

        await rig.ApplyWellAsync();

        Assert.Equal(RegistrationPeople.System, Assert.Single(rig.Sandbox.SystemLandscape.Snapshot().Formations.Single().Systems));
        Assert.Contains("include system S/4HANA Cloud DEV System", rig.Steps.Asked[^1].Instructions, StringComparison.Ordinal);
        Assert.False((await rig.PlanAsync()).HasChanges);
        Assert.True((await rig.DestroyAsync()).Succeeded);
        Assert.Equal(["Events.Removal", "DevSystem.Removal", "DevSystem.Extension"], rig.Steps.Asked.Skip(3).Select(step => step.Step));
        Assert.Equal(nothing, rig.Sandbox.Describe());
    }
}
