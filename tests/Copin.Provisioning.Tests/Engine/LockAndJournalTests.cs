using Copin.Model;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Tests;

public sealed class LockAndJournalTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 8, 0, 0, TimeSpan.FromHours(1));

    private readonly string _folder = Directory.CreateTempSubdirectory("copin-journal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_second_run_is_refused_while_one_is_at_work_and_says_who_is()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await using (var first = rig.Open())
        {
            await first.ApplyAsync();
            await using var second = rig.Open();

            var refused = await Assert.ThrowsAsync<LandscapeLockedException>(() => second.ApplyAsync());

            Assert.Equal(Environment.ProcessId, refused.ProcessId);
            Assert.NotNull(refused.Since);
            Assert.Contains($"Landscape co-pin, environment dev, is being worked on by process {Environment.ProcessId} since ", refused.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<LandscapeLockedException>(() => second.DestroyAsync());
            Assert.Empty((await second.PlanAsync()).Failures);
            await using var elsewhere = rig.Open(change: options => options with { Environment = "test" });
            Assert.NotNull(await Record(() => elsewhere.ApplyAsync()));
        }

        await using var third = rig.Open();
        Assert.True((await third.ApplyAsync()).Succeeded);

        // Another environment is another lock: what fails here is that the same things bear the first one's mark.
        static async Task<ApplyResult> Record(Func<Task<ApplyResult>> apply) => await apply();
    }

    [Fact]
    public void The_lock_is_free_again_after_its_holder_is_gone_although_its_files_are_still_there()
    {
        var path = Path.Combine(_folder, "x.lock");
        File.WriteAllText(path, "");
        File.WriteAllText(path + "-holder", "999999 2026-01-01T00:00:00Z");

        using var taken = LandscapeLock.Take(path, "Landscape x", Now);

        var refused = Assert.Throws<LandscapeLockedException>(() => LandscapeLock.Take(path, "Landscape x", Now));
        Assert.Equal(Now, refused.Since);
    }

    [Fact]
    public void What_was_appended_is_read_again()
    {
        var identity = new ResourceIdentity("ServiceKey", "copin-demo", "copin, \"quoted\"", new[] { "an instance" });
        Append(new JournalEntry(JournalFact.Creating, "FlowKey", identity, Checks("Password", "a:b"), Now), new JournalEntry(JournalFact.Applied, "FlowKey", identity, Checks("Password", "c:d"), Now));

        var found = LandscapeJournal.Read(Path_).Find(identity)!;

        Assert.Equal((JournalFact.Applied, "FlowKey", Now), (found.Fact, found.Resource, found.Time));
        Assert.Equal("c:d", found.Checks["Password"]);
        Append(new JournalEntry(JournalFact.Removed, "FlowKey", identity, Checks(), Now));
        Assert.Null(LandscapeJournal.Read(Path_).Find(identity));
        Assert.Empty(LandscapeJournal.Read(Path_).Present());
    }

    [Fact]
    public void Cut_off_at_any_byte_the_lines_before_are_read_and_lines_after_it_too()
    {
        var first = new ResourceIdentity("CommunicationUser", "host", "FIRST", EquatableArray<string>.Empty);
        var second = first with { Name = "SECOND" };
        Append(new JournalEntry(JournalFact.Applied, "A", first, Checks("Password", "x:y"), Now));
        var whole = File.ReadAllBytes(Path_).Length;
        Append(new JournalEntry(JournalFact.Applied, "B", second, Checks(), Now));
        var bytes = File.ReadAllBytes(Path_);

        for (var length = 0; length <= bytes.Length; length++)
        {
            File.WriteAllBytes(Path_, bytes[..length]);
            var journal = LandscapeJournal.Read(Path_);
            Assert.Equal(length >= whole - 1, journal.Find(first) is not null);
            Assert.Equal(length >= bytes.Length - 1, journal.Find(second) is not null);
            journal.Append(new JournalEntry(JournalFact.Applied, "C", first with { Name = "THIRD" }, Checks(), Now));
            journal.Dispose();
            var again = LandscapeJournal.Read(Path_);
            Assert.NotNull(again.Find(first with { Name = "THIRD" }));
            Assert.Equal(length >= whole - 1, again.Find(first) is not null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"fact\":\"Applied\"}")]
    [InlineData("{\"fact\":\"Unheard\",\"kind\":\"x\",\"name\":\"y\"}")]
    [InlineData("{\"fact\":1,\"kind\":[],\"name\":{}}")]
    [InlineData("{\"fact\":\"Applied\",\"kind\":\"x\",\"name\":\"y\",\"within\":7,\"checks\":[],\"time\":\"never\"}")]
    public void Lines_of_any_other_content_are_passed_over_or_read_as_far_as_they_go(string line)
    {
        File.WriteAllText(Path_, line + "\n\0\n");

        Assert.InRange(LandscapeJournal.Read(Path_).Present().Count, 0, 1);
    }

    [Fact]
    public void A_check_value_notices_another_secret_and_is_too_short_to_give_one_away()
    {
        var check = Secrets.SecretCheck.Of("Correct-Horse-Battery-1-Staple");

        Assert.True(Secrets.SecretCheck.Matches(check, "Correct-Horse-Battery-1-Staple"));
        Assert.False(Secrets.SecretCheck.Matches(check, "Correct-Horse-Battery-2-Staple"));
        Assert.NotEqual(check, Secrets.SecretCheck.Of("Correct-Horse-Battery-1-Staple"));
        Assert.Equal(4, check.Split(':')[2].Length);
        Assert.False(Secrets.SecretCheck.Matches(null, ""));
        Assert.False(Secrets.SecretCheck.Matches("pbkdf2:zz:zz", ""));
        Assert.False(Secrets.SecretCheck.Matches("generated:0123", "0123"));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(32)]
    [InlineData(40)]
    public void Passwords_that_the_engine_makes_keep_every_rule(int length)
    {
        for (var i = 0; i < 200; i++)
        {
            var password = Secrets.RandomPassword.Create(length);
            Assert.Equal(length, password.Length);
            Assert.Empty(PasswordPolicy.Check(password));
        }
    }

    private string Path_ => Path.Combine(_folder, "co-pin.dev.journal");

    private void Append(params JournalEntry[] entries)
    {
        using var journal = LandscapeJournal.Read(Path_);
        foreach (var entry in entries)
            journal.Append(entry);
    }

    private static Dictionary<string, string> Checks(params string[] pairs) => pairs.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
}
