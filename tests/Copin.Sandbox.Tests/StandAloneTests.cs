using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Copin.Sandbox.Tests.SystemLandscape;

namespace Copin.Sandbox.Tests;

/// <summary>The sandbox as a program: its output, its files, its end.</summary>
public sealed class StandAloneTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copin-sandbox-");

    private readonly List<Process> _started = [];

    public void Dispose()
    {
        foreach (Process process in _started)
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            process.Dispose();
        }

        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ItWritesItsConnectionsAnswersAndEndsOnCtrlC()
    {
        string environment = Path.Combine(_folder.FullName, "environment.json"), secrets = Path.Combine(_folder.FullName, "secrets");
        Process process = Start("--environment", environment, "--secrets", secrets);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        var lines = new List<string>();
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal))
            {
                break;
            }
        }

        var address = new Uri(lines[0].Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)));
        string text = await File.ReadAllTextAsync(environment);
        JsonNode values = JsonNode.Parse(text)!, s4 = values["S4"]!, neo = values["IdentityProvisioningOnNeo"]!["Neo"]!;
        Assert.All(
            (string[])[$"https://{values["IdentityProvisioning"]!["Host"]}", $"https://ipsproxy{neo["Provider"]}-{neo["Consumer"]}.{neo["Host"]}"],
            host => Assert.Contains("  " + host, lines));
        JsonNode accounts = values["GlobalAccount"]!["Accounts"]!, subaccount = values["Subaccount"]!;
        Assert.Contains("  " + ((string)accounts["Url"]!).TrimEnd('/'), lines);
        Assert.Equal("eu10", (string?)subaccount["Region"]);
        Assert.True(Guid.TryParse((string?)subaccount["Id"], out _));
        Assert.NotNull(subaccount["Provisioning"]!["ClientSecret"]!["$secret"]);
        Assert.StartsWith("https://", (string)values["IdentityManagement"]!["Url"]!, StringComparison.Ordinal);
        string file = ((string)s4["Password"]!["$secret"]!)["file:".Length..], password = await File.ReadAllTextAsync(file);
        using var http = new HttpClient(SapSandbox.CreateHandler(address));
        http.DefaultRequestHeaders.Authorization = SystemClient.Basic((string)s4["User"]!, password);
        await http.GetAsync("https://my300000-api.s4hana.cloud.sap" + LandscapeClient.Users).TextAsync(HttpStatusCode.OK);

        Assert.Equal(9, Directory.GetFiles(secrets).Length);
        foreach (string path in Directory.GetFiles(secrets))
        {
            Assert.DoesNotContain(await File.ReadAllTextAsync(path), text + string.Concat(lines), StringComparison.Ordinal);
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            }
        }

        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process interrupt = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(30)).Token);
        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", await output);
    }

    [Fact]
    public async Task ASystemIsRegisteredByForms()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        using var http = new HttpClient { BaseAddress = sandbox.Address };
        Task<HttpResponseMessage> Post(string path, params (string Name, string Value)[] fields) =>
            http.PostAsync(path, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

        string token = (await Post("/sandbox/systems", ("name", "DEV & co")).TextAsync(HttpStatusCode.OK)).Trim();
        Assert.Contains(
            "not in status 'Registered'",
            await Post("/sandbox/formations", ("name", "F"), ("type", "Integration with SAP Start"), ("system", "DEV & co")).TextAsync(HttpStatusCode.Conflict),
            StringComparison.Ordinal);
        Assert.Equal("DEV & co\tmine\tEnabling\n", await Post("/sandbox/extensions", ("token", token), ("description", "mine")).TextAsync(HttpStatusCode.OK));
        string refused = await Post("/sandbox/extensions", ("token", token)).TextAsync(HttpStatusCode.Conflict);
        Assert.Contains("already been used", refused, StringComparison.Ordinal);
        Assert.DoesNotContain(token, refused, StringComparison.Ordinal);
        await http.GetAsync("/sandbox/systems").TextAsync(HttpStatusCode.OK);
        Assert.Equal("DEV & co\tSAP S/4HANA Cloud\tRegistered\tAll Communication Scenarios\n", await http.GetAsync("/sandbox/systems").TextAsync(HttpStatusCode.OK));

        await Post("/sandbox/formations", ("name", "F"), ("type", "Integration with SAP Start"), ("system", "DEV & co")).TextAsync(HttpStatusCode.OK);
        await Post("/sandbox/systems/deregister", ("name", "DEV & co")).TextAsync(HttpStatusCode.Conflict);
        await Post("/sandbox/formations/delete", ("name", "F")).TextAsync(HttpStatusCode.OK);
        await Post("/sandbox/systems/deregister", ("name", "DEV & co")).TextAsync(HttpStatusCode.OK);
        Registration.LookUntilDone(sandbox);
        await Post("/sandbox/extensions/delete", ("name", "DEV & co")).TextAsync(HttpStatusCode.OK);
        await Post("/sandbox/systems/remove", ("name", "DEV & co")).TextAsync(HttpStatusCode.OK);
        Registration.LookUntilDone(sandbox);
        Assert.Empty(sandbox.SystemLandscape.Snapshot().Systems);
    }

    [Fact]
    public async Task HelpNamesTheOptionsAndAWrongPortIsAnError()
    {
        Process help = Start("--help");
        string text = await help.StandardOutput.ReadToEndAsync();
        await help.WaitForExitAsync();
        Assert.Equal(0, help.ExitCode);
        Assert.All((string[])["--port", "--environment", "--secrets"], option => Assert.Contains(option, text, StringComparison.Ordinal));

        Process wrong = Start("--port", "70000");
        string error = await wrong.StandardError.ReadToEndAsync();
        await wrong.WaitForExitAsync();
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("--port must be between 0 and 65535", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task APortThatIsTakenIsAReadableError()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Process second = Start("--port", sandbox.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        string error = await second.StandardError.ReadToEndAsync();
        await second.WaitForExitAsync();
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("cannot listen on port", error, StringComparison.Ordinal);
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(SapSandbox).Assembly.Location);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        Process process = Process.Start(start)!;
        _started.Add(process);
        return process;
    }
}
