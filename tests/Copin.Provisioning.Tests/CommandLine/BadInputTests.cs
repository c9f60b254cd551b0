using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>What goes wrong is said once, in one place, with what to do.</summary>
public sealed class BadInputTests
{
    [Fact]
    public async Task A_wrong_password_is_one_error_at_its_parameter_and_the_right_one_converges()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var right = rig.Sandbox.Connections.S4HanaCloud.Password;
        rig.SetSecret("s4", "Wrong-" + right);
        var line = 1 + Array.FindIndex(await File.ReadAllLinesAsync(Source()), text => text.Contains("S4HanaCloudTenant S4,", StringComparison.Ordinal));

        foreach (var command in (string[])["plan", "apply"])
        {
            var wrong = await rig.RunAsync(command);
            Assert.Equal(1, wrong.Code);
            var error = Assert.Single(wrong.Errors);
            Assert.StartsWith($"error: CoPin.cs({line}): parameter S4", error, StringComparison.Ordinal);
            Assert.Contains("the credentials of 'COPIN_ADMIN' are refused", error, StringComparison.Ordinal);
            Assert.Contains("HTTP 401", error, StringComparison.Ordinal);
            Assert.Contains("file:s4", error, StringComparison.Ordinal);
            Assert.All(wrong.Error.Split('\n'), text => Assert.True(text.Length <= 121, text));
        }

        var plan = await rig.RunAsync("plan");
        Assert.Contains("  … communication user COPIN  (ApiUser): not planned", plan.Lines);
        Assert.Contains("      A1 create the communication user", plan.Lines);
        Assert.Equal("The plan is not complete: 6 resources could not be planned; see the error.", plan.Lines[^2]);
        Assert.Equal("Nothing was changed: see the error, and run apply again when it is mended.", Assert.Single((await rig.RunAsync("apply")).Lines, text => text.Length > 0));
        var json = await rig.RunAsync("apply", "--json");
        Assert.Equal(("S4", "CoPin.cs", line), ((string)json.Json["failures"]![0]!["parameter"]!, (string)json.Json["failures"]![0]!["file"]!, (int)json.Json["failures"]![0]!["line"]!));

        // Each refused run is a failed logon, after five of which the tenant locks the user until an administrator unlocks it.
        rig.SetSecret("s4", right);
        rig.Sandbox.S4.UnlockUser(rig.Sandbox.Connections.S4HanaCloud.User);
        Assert.Equal(0, (await rig.RunAsync("apply")).Code);
        Assert.Equal(0, (await rig.RunAsync("plan")).Code);
    }

    [Fact]
    public async Task Secrets_that_cannot_be_had_are_errors_at_their_parameters()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var values = rig.ReadEnvironment();
        values["S4"]!["Password"] = new JsonObject { ["$secret"] = "env:COPIN_TEST_NEVER_SET" };
        values["CopinPassword"] = new JsonObject { ["$secret"] = "prompt:the password" };
        rig.WriteEnvironment(values);
        var outcome = await rig.RunAsync("apply");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Collection(
            outcome.Errors,
            error => Assert.Matches(@"^error: CoPin\.cs\(\d+\): S4: environment variable COPIN_TEST_NEVER_SET is not set$", error),
            error => Assert.Matches(@"^error: CoPin\.cs\(\d+\): CopinPassword: .*nobody to ask", error));
        Assert.Empty(rig.Sandbox.Requests);
        var json = await rig.RunAsync("apply", "--json");
        Assert.Equal(["S4", "CopinPassword"], json.Json["failures"]!.AsArray().Select(failure => (string)failure!["parameter"]!));
    }

    [Fact]
    public async Task A_secret_that_is_written_out_is_refused_and_not_shown()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var values = rig.ReadEnvironment();
        values["S4"]!["Password"] = "Canary-written-out";
        values["CopinPassword"] = new JsonObject { ["$secret"] = "Canary-as-reference" };
        values.Remove("ProjectLead");
        rig.WriteEnvironment(values);
        var outcome = await rig.RunAsync("plan", "--json");
        Assert.Equal(1, outcome.Code);
        Assert.Equal(3, outcome.Errors.Count);
        Assert.All(outcome.Errors, error => Assert.Contains("environments/dev.json(", error, StringComparison.Ordinal));
        Assert.Equal(["S4:Password", "CopinPassword:$secret", "ProjectLead"], outcome.Json["failures"]!.AsArray().Select(failure => (string)failure!["title"]!));
        Assert.DoesNotContain("Canary", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"S4\": { \"Password\": \"Canary-half", "dev.json(1,23)")]
    [InlineData("{\n\"S4\": Canary", "dev.json(2,7)")]
    [InlineData("[\"Canary\"]", "dev.json")]
    [InlineData("", "dev.json")]
    public async Task An_environment_file_that_is_no_JSON_object_is_one_error_without_its_text(string content, string place)
    {
        await using var rig = await CommandLineRig.StartAsync();
        await File.WriteAllTextAsync(rig.EnvironmentFile, content);
        var outcome = await rig.RunAsync("plan");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains(place, Assert.Single(outcome.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_environment_is_an_error_that_names_those_there_are()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var outcome = await rig.RunAsync("plan", "--environment", "produktion");
        Assert.Equal(1, outcome.Code);
        var error = Assert.Single(outcome.Errors);
        Assert.Contains("environments/produktion.json", error, StringComparison.Ordinal);
        Assert.EndsWith("dev", error, StringComparison.Ordinal);
        Assert.Equal(1, (await rig.RunAsync("plan", "--environment", "../dev")).Code);
        File.Delete(rig.EnvironmentFile);
        Assert.Single((await rig.RunAsync("plan")).Errors);
    }

    [Theory]
    [InlineData("bogus", "bogus", "Commands: plan, apply, check, destroy, export, graph, schema, import. --help says more.")]
    [InlineData("plan --bogus", "--bogus", "plan --help says more.")]
    [InlineData("plan extra", "extra", "plan --help says more.")]
    [InlineData("plan --parallelism 0", "--parallelism takes a number from 1 to 64", "plan --help says more.")]
    [InlineData("plan --parallelism many", "many", "plan --help says more.")]
    [InlineData("plan --sandbox https://example.com", "http://127.0.0.1:5005", "plan --help says more.")]
    [InlineData("apply --confirm", "--confirm", "apply --help says more.")]
    [InlineData("", "command", "Commands: plan, apply, check, destroy, export, graph, schema, import. --help says more.")]
    public async Task What_is_not_understood_is_one_error_with_a_hint(string args, string mention, string hint)
    {
        await using var rig = await CommandLineRig.StartAsync();
        var outcome = await rig.RunAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains(mention, Assert.Single(outcome.Errors), StringComparison.Ordinal);
        Assert.Equal(hint, outcome.Error.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')[^1]);
    }

    [Fact]
    public async Task A_sandbox_that_is_not_there_is_one_error_at_once()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var address = rig.Sandbox.Address;
        await rig.Sandbox.DisposeAsync();
        foreach (var command in (string[])["plan", "apply"])
        {
            var outcome = await rig.RunAsync(command, "--sandbox", address.AbsoluteUri);
            Assert.Equal(1, outcome.Code);
            Assert.Equal($"error: no sandbox answers at {address}", Assert.Single(outcome.Errors));
            // Nothing was begun, and nothing tried twice.
            Assert.Equal("", outcome.Output);
        }

        await using var other = NoSandbox.Start();
        Assert.Equal($"error: no sandbox answers at {other.Address}", Assert.Single((await rig.RunAsync("plan", "--sandbox", other.Address.AbsoluteUri)).Errors));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_an_error()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var file = Path.Combine(rig.Folder, "s4");
        Assert.Equal(1, (await rig.RunAsync("export", "--output", file)).Code);
        Assert.Single((await rig.RunAsync("apply", "--journal", file)).Errors);
    }

    [Fact]
    public async Task Help_lists_every_command_and_option()
    {
        await using var rig = await CommandLineRig.StartAsync();
        var root = await rig.RunAsync("--help");
        Assert.Equal((0, ""), (root.Code, root.Error));
        Assert.All((string[])["plan", "apply", "check", "destroy", "export", "graph", "schema"], command => Assert.Contains(root.Lines, line => line.StartsWith($"  {command} ", StringComparison.Ordinal)));
        Assert.Contains("Exit codes: 0", root.Output, StringComparison.Ordinal);
        foreach (var (command, options) in new Dictionary<string, string[]>
        {
            ["plan"] = ["--environment", "--json", "--plain", "--parallelism", "--journal", "--sandbox"],
            ["apply"] = ["--environment", "--json", "--plain", "--parallelism", "--journal", "--sandbox", "--prune", "--confirm", "--outputs"],
            ["check"] = ["--environment", "--json", "--plain", "--parallelism", "--journal", "--sandbox"],
            ["destroy"] = ["--environment", "--json", "--plain", "--parallelism", "--journal", "--sandbox", "--yes"],
            ["export"] = ["--environment", "--json", "--output"],
            ["graph"] = ["--help"],
            ["schema"] = ["--help"],
        })
        {
            var help = await rig.RunAsync(command, "--help");
            Assert.Equal(0, help.Code);
            Assert.All(options, option => Assert.Contains(help.Lines, line => line.TrimStart().StartsWith(option, StringComparison.Ordinal) || line.Contains($", {option}", StringComparison.Ordinal)));
        }
    }

    /// <summary>A server that is no sandbox: it knows no address.</summary>
    private sealed class NoSandbox : IAsyncDisposable
    {
        private static readonly byte[] NotFound = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray();
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private Task _answers = Task.CompletedTask;

        public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

        public static NoSandbox Start()
        {
            var server = new NoSandbox();
            server._listener.Start();
            server._answers = server.AnswerAsync();
            return server;
        }

        public async ValueTask DisposeAsync()
        {
            _listener.Stop();
            await _answers;
        }

        private async Task AnswerAsync()
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    await using var stream = client.GetStream();
                    _ = await stream.ReadAsync(new byte[4096]);
                    await stream.WriteAsync(NotFound);
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // It was stopped.
            }
        }
    }

    private static string Source()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "samples", "CoPin", "CoPin.cs")))
                return Path.Combine(folder.FullName, "samples", "CoPin", "CoPin.cs");
        throw new InvalidOperationException("The sample's source is not found above the tests.");
    }
}
