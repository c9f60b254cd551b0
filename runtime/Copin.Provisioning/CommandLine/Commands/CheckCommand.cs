using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>check</c>: does every resource work, and does a message come through.</summary>
internal static class CheckCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("check", "Check that every resource works and send a message through each destination. Exit code 0: all work, 1: not.");
        Run.AddOptions(command, application, options);
        command.SetAction((arguments, cancellationToken) => application.GuardAsync(async () =>
        {
            await using var run = Run.Open(application, options, arguments);
            var result = await run.Progress.ShowAsync(() => run.Session.CheckAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                CheckText.Write(run.Output, result);
            Messages.WriteFailures(application.Error, result.Failures);
            return result.Passed ? ExitCode.Success : ExitCode.Failure;
        }));
        return command;
    }
}
