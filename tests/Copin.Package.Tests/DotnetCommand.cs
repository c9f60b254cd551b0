using System.Diagnostics;
using System.Text;

namespace Copin.Tests;

/// <summary>What a run of <c>dotnet</c> left.</summary>
/// <param name="ExitCode">0 if it succeeded.</param>
/// <param name="Output">Standard output and error, in the order they came.</param>
internal sealed record DotnetRun(int ExitCode, string Output);

/// <summary>Runs the SDK's command line as a user does, in a process of its own that never outlives the test.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(4);

    /// <summary>Runs a command and awaits its end.</summary>
    /// <param name="folder">The working directory.</param>
    /// <param name="environment">Environment variables to set.</param>
    /// <param name="arguments">The command and its options.</param>
    /// <exception cref="TimeoutException">It did not end in time; it and its children are killed.</exception>
    public static async Task<DotnetRun> RunAsync(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // The test runner's own build must not shape this one.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        // Nothing stays behind: no build node, no build server, no compiler server.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'dotnet {string.Join(' ', start.ArgumentList)}' did not end within {Limit}; it wrote:\n{Text()}");
        }
        return new DotnetRun(process.ExitCode, Text());

        void Append(object sender, DataReceivedEventArgs line)
        {
            lock (output)
                if (line.Data is not null)
                    output.Append(line.Data).Append('\n');
        }

        string Text()
        {
            lock (output)
                return output.ToString();
        }
    }
}
