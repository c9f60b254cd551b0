using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>apply</c>: makes the systems as declared.</summary>
internal static class ApplyCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("apply", "Make the systems as declared. Exit code 0: done, 2: waits for a person, 1: error.");
        Run.AddOptions(command, application, options);
        command.Options.Add(options.Prune);
        command.Options.Add(options.Confirm);
        command.SetAction((arguments, cancellationToken) => application.GuardAsync(async () =>
        {
            await using var run = Run.Open(application, options, arguments);
            var result = await run.Progress.ShowAsync(() => run.Session.ApplyAsync(arguments.GetValue(options.Prune), cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                ApplyText.Write(run.Output, result);
            Messages.WriteFailures(application.Error, result.Failures);
            return result.Failures.Count > 0 ? ExitCode.Failure : result.Succeeded ? ExitCode.Success : ExitCode.ChangesLeft;
        }));
        return command;
    }
}
