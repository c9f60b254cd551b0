using System.CommandLine;

namespace Copin.Sandbox;

/// <summary>The sandbox as a program of its own: runs until Ctrl-C.</summary>
internal static class SandboxCommand
{
    public static RootCommand Create()
    {
        var port = new Option<int>("--port") { Description = "TCP port on 127.0.0.1; 0 takes a free one.", DefaultValueFactory = _ => 0 };
        port.Validators.Add(result =>
        {
            if (result.GetValue(port) is < 0 or > 65535)
            {
                result.AddError("--port must be between 0 and 65535.");
            }
        });
        var environment = new Option<FileInfo?>("--environment")
        {
            Description = "File for the connection values (JSON); without it they go to standard output.",
        };
        var secrets = new Option<DirectoryInfo?>("--secrets")
        {
            Description = "Directory for the secret values, one file each, readable by the owner only. Secrets are written nowhere else.",
        };
        var root = new RootCommand("An SAP landscape on loopback: S/4HANA Cloud, Cloud Integration, a BTP subaccount and Identity Provisioning, with state and their real manners.")
        {
            port,
            environment,
            secrets,
        };
        root.SetAction(
            (parsed, cancellationToken) => RunAsync(parsed.GetValue(port), parsed.GetValue(environment), parsed.GetValue(secrets), cancellationToken));
        return root;
    }

    private static async Task<int> RunAsync(int port, FileInfo? environment, DirectoryInfo? secrets, CancellationToken cancellationToken)
    {
        SapSandbox sandbox;
        try
        {
            sandbox = await SapSandbox.StartAsync(new SandboxOptions { Port = port }, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException error)
        {
            await Console.Error.WriteLineAsync($"The sandbox cannot listen on port {port}: {error.Message}").ConfigureAwait(false);
            return 1;
        }

        await using (sandbox.ConfigureAwait(false))
        {
            await Console.Error.WriteLineAsync($"The sandbox listens on {sandbox.Address} for:").ConfigureAwait(false);
            foreach (string host in sandbox.Hosts)
            {
                await Console.Error.WriteLineAsync("  https://" + host).ConfigureAwait(false);
            }

            try
            {
                string json = EnvironmentFile.Write(sandbox.Connections, secrets);
                if (environment is null)
                {
                    await Console.Out.WriteAsync(json).ConfigureAwait(false);
                }
                else
                {
                    await File.WriteAllTextAsync(environment.FullName, json, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"The connection values cannot be written: {error.Message}").ConfigureAwait(false);
                return 1;
            }

            await Console.Error.WriteLineAsync("Ctrl-C ends it.").ConfigureAwait(false);
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Ctrl-C is how it ends.
            }
        }

        return 0;
    }
}
