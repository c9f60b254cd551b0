using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>The sample from nothing to applied and back, as a pipeline runs it.</summary>
public sealed class LifeCycleTests
{
    private static readonly string[] Steps = ["A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "C1", "C2", "C3", "C4"];

    [Fact]
    public async Task A_plan_names_every_step_of_the_guide_and_every_resource()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var plan = await rig.RunAsync("plan");
        Assert.Equal(2, plan.Code);
        Assert.Equal("", plan.Error);
        Assert.Equal("Plan for landscape co-pin, environment dev", plan.Lines[0]);
        Assert.All(Steps, step => Assert.Contains(plan.Lines, line => line.TrimStart().StartsWith(step + " ", StringComparison.Ordinal)));
        Assert.Equal(13, plan.Lines.Count(line => line.StartsWith("  + ", StringComparison.Ordinal)));
        Assert.Contains("        Password: (secret)", plan.Lines);
        Assert.Equal("13 to create.", plan.Lines[^2]);
    }

    [Fact]
    public async Task An_apply_shows_what_it_made_and_the_next_one_is_a_line()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var first = await rig.RunAsync("apply");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Contains("  communication user COPIN: create", first.Lines);
        Assert.Contains("created    communication system COPIN", first.Lines);
        Assert.Contains("             ProjectFlow.Endpoint = https://copin-demo.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/copin/projects", first.Lines);
        Assert.Equal("Applied: 13 resources changed.", first.Lines[^2]);

        var second = await rig.RunAsync("apply");
        Assert.Equal(new CommandOutcome(0, $"No changes: 13 resources as declared.{Environment.NewLine}", ""), second);

        var all = await rig.RunAsync("apply", "--outputs");
        Assert.Equal(0, all.Code);
        Assert.Equal(13, all.Lines.Count(line => line.StartsWith("unchanged  ", StringComparison.Ordinal)));
        Assert.Contains("             Partner.Id = COPIN", all.Lines);

        var plan = await rig.RunAsync("plan");
        Assert.Equal(0, plan.Code);
        Assert.All(Steps, step => Assert.Contains(plan.Lines, line => line.TrimStart().StartsWith(step + " ", StringComparison.Ordinal)));
        Assert.Equal("No changes: 13 resources as declared.", plan.Lines[^2]);
    }

    [Fact]
    public async Task No_result_begins_with_an_empty_line_or_has_two_in_a_row()
    {
        await using var rig = await CommandLineRig.StartAsync();
        foreach (var args in (string[][])[["plan"], ["check"], ["apply"], ["check"], ["apply"], ["destroy", "--yes"], ["destroy", "--yes"]])
        {
            var outcome = await rig.RunAsync(args);
            Assert.NotEqual("", outcome.Lines[0]);
            Assert.DoesNotContain("\n\n\n", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_check_says_what_works_and_sends_a_message()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var before = await rig.RunAsync("check");
        Assert.Equal(1, before.Code);
        Assert.Contains("FAILS        communication user COPIN", before.Lines);
        Assert.Contains(before.Errors, error => error.EndsWith("communication user COPIN: cannot confirm that it works: it is not there", StringComparison.Ordinal));

        await rig.RunAsync("apply");
        var after = await rig.RunAsync("check");
        Assert.Equal((0, ""), (after.Code, after.Error));
        Assert.Equal(13, after.Lines.Count(line => line.StartsWith("works ", StringComparison.Ordinal)));
        Assert.Contains("              sent to https://copin-demo.it-cpi018-rt.cfapps.eu10.hana.ondemand.com/http/copin/projects", after.Lines);
        Assert.Equal("Checked: all 13 resources work.", after.Lines[^2]);
    }

    [Fact]
    public async Task Destroy_needs_a_yes_where_nobody_can_be_asked()
    {
        await using var rig = await CommandLineRig.StartAsync();
        await rig.RunAsync("apply");
        var state = rig.Sandbox.Describe();
        var refused = await rig.RunAsync("destroy");
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains("--yes", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal(state, rig.Sandbox.Describe());

        var destroyed = await rig.RunAsync("destroy", "--yes");
        Assert.Equal((0, ""), (destroyed.Code, destroyed.Error));
        Assert.Equal(13, destroyed.Lines.Count(line => line.StartsWith("removed ", StringComparison.Ordinal)));
        Assert.Equal("Destroyed: 13 resources removed.", destroyed.Lines[^2]);
        Assert.Equal("Destroyed: 0 resources removed, 13 not there before.", Assert.Single((await rig.RunAsync("destroy", "--yes")).Lines, line => line.Length > 0));
    }

    [Fact]
    public async Task Json_stands_alone_on_standard_output()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var plan = await rig.RunAsync("plan", "--json");
        Assert.Equal(2, plan.Code);
        Assert.Equal(("1.1", "co-pin", "dev", true), ((string)plan.Json["formatVersion"]!, (string)plan.Json["landscape"]!, (string)plan.Json["environment"]!, (bool)plan.Json["hasChanges"]!));
        Assert.Equal(13, Resources(plan).Count());
        var user = Resources(plan).First();
        Assert.Equal(("ApiUser", "communication user", "COPIN", "create"), ((string)user["resource"]!, (string)user["kind"]!, (string)user["name"]!, (string)user["action"]!));
        Assert.Equal("A1", (string)user["steps"]![0]!["label"]!);
        var password = Assert.Single(user["differences"]!.AsArray(), difference => (string)difference!["property"]! == "Password")!;
        Assert.Equal(("(secret)", true), ((string)password["after"]!, (bool)password["secret"]!));
        Assert.Equal(Steps, Resources(plan).SelectMany(resource => resource["steps"]!.AsArray()).Select(step => (string)step!["label"]!).Distinct().Order());

        var apply = await rig.RunAsync("apply", "--json");
        Assert.Equal(0, apply.Code);
        Assert.True((bool)apply.Json["succeeded"]!);
        Assert.All(Resources(apply), resource => Assert.Equal("created", (string)resource["outcome"]!));
        Assert.Equal("COPIN", (string)Resources(apply).First(resource => (string)resource["resource"]! == "Partner")["outputs"]!["Id"]!);
        Assert.Contains("communication user COPIN: create", apply.Error, StringComparison.Ordinal);
        Assert.Empty(apply.Errors);
        Assert.All(Resources(await rig.RunAsync("apply", "--json")), resource => Assert.Equal("unchanged", (string)resource["outcome"]!));

        var check = await rig.RunAsync("check", "--json");
        Assert.Equal(0, check.Code);
        var message = Assert.Single(Resources(check), resource => resource["message"] is not null)["message"]!;
        Assert.Equal((200, "COMPLETED"), ((int)message["status"]!, (string)message["logStatus"]!));

        var refused = await rig.RunAsync("destroy", "--json");
        Assert.Equal(1, refused.Code);
        Assert.Contains("--yes", (string)refused.Json["failures"]![0]!["reason"]!, StringComparison.Ordinal);
        var destroy = await rig.RunAsync("destroy", "--json", "--yes");
        Assert.Equal(0, destroy.Code);
        Assert.All(Resources(destroy), resource => Assert.Equal("deleted", (string)resource["outcome"]!));
    }

    [Fact]
    public async Task A_sandbox_that_runs_alone_is_reached_by_its_address()
    {
        await using var rig = await CommandLineRig.StartAsync();
        rig.Around = _ => new Unreachable();
        Assert.Equal(2, (await rig.RunAsync("plan", "--sandbox", rig.Sandbox.Address.AbsoluteUri)).Code);
    }

    [Fact]
    public async Task An_interrupted_apply_says_so_and_the_next_one_goes_on()
    {
        await using var rig = await CommandLineRig.StartAsync();
        using var interrupt = new CancellationTokenSource();
        // By the answer of a creation, so that something is there and something is not.
        rig.Around = inner => new Interrupting(inner, interrupt, afterPosts: 12);
        var interrupted = await rig.RunAsync(interrupt.Token, "apply");
        Assert.Equal(130, interrupted.Code);
        Assert.Contains("Interrupted.", interrupted.Error, StringComparison.Ordinal);
        Assert.Empty(interrupted.Errors);
        Assert.NotEqual("", rig.Sandbox.Describe());

        rig.Around = handler => handler;
        Assert.Equal(0, (await rig.RunAsync("apply")).Code);
        Assert.Equal(0, (await rig.RunAsync("plan")).Code);
        Assert.Equal(0, (await rig.RunAsync("check")).Code);

        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        var json = await rig.RunAsync(before.Token, "plan", "--json");
        Assert.Equal(130, json.Code);
        Assert.False((bool)json.Json["succeeded"]!);
    }

    [Fact]
    public async Task No_secret_is_written_anywhere()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var written = new List<string>();
        foreach (var args in (string[][])
            [
                ["plan"], ["plan", "--json"], ["apply"], ["apply", "--outputs"], ["apply", "--json"], ["check"], ["check", "--json"], ["plan", "--json"],
                ["export", "--environment", "dev", "--output", Path.Combine(rig.Folder, "export")],
            ])
        {
            var outcome = await rig.RunAsync(args);
            written.AddRange([outcome.Output, outcome.Error]);
        }

        var secrets = await rig.SecretsAsync();
        Assert.True(secrets.Count == 9, "seven of the environment and those of two service keys");
        foreach (var name in (string[])["s4", "copin", "integration", "destinations", "service-manager", "subscriptions", "authorization"])
            rig.SetSecret(name, $"Canary-refused-{name}-Aa1!Aa1!");
        foreach (var args in (string[][])[["plan"], ["apply", "--json"], ["check"], ["destroy", "--yes"]])
        {
            var outcome = await rig.RunAsync(args);
            Assert.Equal(1, outcome.Code);
            written.AddRange([outcome.Output, outcome.Error]);
        }

        foreach (var file in Directory.EnumerateFiles(rig.Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != rig.Folder))
            written.Add(File.ReadAllText(file));
        Assert.All(written, text => Assert.DoesNotContain("Canary", text, StringComparison.Ordinal));
        Assert.All(secrets, secret => Assert.DoesNotContain(written, text => text.Contains(secret, StringComparison.Ordinal)));
    }

    private static IEnumerable<JsonObject> Resources(CommandOutcome outcome) => outcome.Json["resources"]!.AsArray().Select(resource => resource!.AsObject());

    private sealed class Unreachable : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => throw new InvalidOperationException("The option names another handler.");
    }

    private sealed class Interrupting(HttpMessageHandler inner, CancellationTokenSource interrupt, int afterPosts) : DelegatingHandler(inner)
    {
        private int _posts;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = await base.SendAsync(request, cancellationToken);
            if (request.Method == HttpMethod.Post && Interlocked.Increment(ref _posts) == afterPosts)
                await interrupt.CancelAsync();
            return answer;
        }
    }
}
