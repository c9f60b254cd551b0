namespace Copin.Provisioning.Tests;

/// <summary>A destroy removes what its own environment made and nothing else.</summary>
public sealed class OwnershipTests
{
    // These bear no mark and belong to nothing that bears one: only the journal knows whose they are.
    private static readonly string[] KnownToTheJournal = ["ProjectLeadRole", "Collaboration", "ProjectFlow", "Package"];

    [Fact]
    public async Task What_another_environment_made_is_kept_by_a_destroy_and_each_says_why()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var made = rig.Sandbox.Describe();
        await using var other = Open(rig, "other");

        var result = await other.DestroyAsync();

        Assert.Equal(made, rig.Sandbox.Describe());
        Assert.True(result.Succeeded, string.Join("\n", result.Failures));
        Assert.All(result.Items, item => Assert.Equal(DestroyOutcome.Kept, item.Outcome));
        var marked = result.Items.Where(item => !KnownToTheJournal.Contains(item.Resource));
        Assert.All(marked, item => Assert.Equal("it belongs to landscape and environment co-pin/dev", item.Note));
        Assert.All(result.Items.Except(marked), item => Assert.StartsWith("nothing shows that co-pin/other made it; ", item.Note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_its_journal_a_destroy_removes_what_a_mark_proves_and_keeps_the_rest()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var journal = File.ReadAllText(rig.JournalFile);
        File.Delete(rig.JournalFile);

        var result = await rig.DestroyAsync();

        Assert.True(result.Succeeded, string.Join("\n", result.Failures));
        Assert.Equal(KnownToTheJournal.Order(StringComparer.Ordinal), Resources(result, DestroyOutcome.Kept));
        Assert.Equal(9, Resources(result, DestroyOutcome.Deleted).Length);
        Assert.All(
            result.Items.Where(item => item.Outcome == DestroyOutcome.Kept),
            item => Assert.Equal("nothing shows that co-pin/dev made it; remove it by hand, or run destroy with the journal of the run that made it (--journal)", item.Note));

        // As the note says: with the journal they go too.
        File.WriteAllText(rig.JournalFile, journal);
        Assert.Equal(KnownToTheJournal.Order(StringComparer.Ordinal), Resources(await rig.DestroyAsync(), DestroyOutcome.Deleted));
        Assert.Empty(rig.Sandbox.Subaccount.Snapshot().Subscriptions);
    }

    [Theory]
    [InlineData("dev", true)]
    [InlineData("dev", false)]
    [InlineData("other", true)]
    public async Task The_plan_of_a_destroy_promises_what_the_destroy_does(string environment, bool keepJournal)
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        if (!keepJournal)
            File.Delete(rig.JournalFile);
        await using var session = Open(rig, environment);

        var plan = await session.PlanDestroyAsync();
        var result = await session.DestroyAsync();

        Assert.Equal(environment == "dev", plan.HasChanges);
        Assert.Equal(
            result.Items.Select(item => (item.Resource, item.Outcome == DestroyOutcome.Deleted ? PlanAction.Delete : PlanAction.ReadOnly, item.Note)),
            plan.Items.Select(item => (item.Resource, item.Action, item.Note)));
    }

    [Fact]
    public async Task What_an_apply_found_and_did_not_make_is_kept_by_a_destroy()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var made = rig.Sandbox.Describe();
        await using (var mistaken = Open(rig, "other"))
            Assert.False((await mistaken.ApplyAsync()).Succeeded);
        Assert.Equal(made, rig.Sandbox.Describe());
        await using var other = Open(rig, "other");

        var result = await other.DestroyAsync();

        Assert.Equal(made, rig.Sandbox.Describe());
        Assert.StartsWith("it was there before co-pin/other was applied; ", result.Items.Single(item => item.Resource == "Collaboration").Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_made_by_hand_is_kept_although_it_has_the_declared_name()
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Sandbox.S4.AddUser("COPIN", "made by hand", "Made-By-Hand-Password-12345");

        var result = await rig.DestroyAsync();

        Assert.Equal(["ApiUser"], Resources(result, DestroyOutcome.Kept));
        Assert.Contains(rig.Sandbox.S4.Snapshot().Users, user => user.Name == "COPIN");
    }

    [Fact]
    public async Task What_is_no_longer_declared_and_was_only_found_is_no_orphan()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        File.Delete(rig.JournalFile);
        await rig.ApplyWellAsync();
        rig.Source = rig.Source.Replace("copm-demo", "example-archive", StringComparison.Ordinal).Replace("Plan = \"standard\"", "Plan = \"free\"", StringComparison.Ordinal)
            .Replace("Project Collaboration User", "Archive_Reader", StringComparison.Ordinal);

        var orphans = (await rig.PlanAsync()).Items.Where(item => item.Action == PlanAction.Orphaned);

        Assert.Empty(orphans);
    }

    private static LandscapeSession Open(LandscapeRig rig, string environment) => rig.Open(change: options => options with { Environment = environment });

    private static string[] Resources(DestroyResult result, DestroyOutcome outcome) =>
        [.. result.Items.Where(item => item.Outcome == outcome).Select(item => item.Resource).Order(StringComparer.Ordinal)];
}
