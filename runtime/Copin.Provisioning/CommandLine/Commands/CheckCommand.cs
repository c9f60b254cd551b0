using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>check</c>: does every resource work, and does a message come through.</summary>
internal static class CheckCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("check", "Check that every resource works, and send a message through each destination.");
        Run.AddOptions(command, application, options);
        Run.SetAction(command, application, options, async (run, _, cancellationToken) =>
        {
            var result = await run.ShowAsync(() => run.Session.CheckAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                CheckText.Write(run.Output, run.Look, result);
            Messages.WriteFailures(application.Error, application.ErrorLook, result.Failures);
            return result.Passed ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }
}
