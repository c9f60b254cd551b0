using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>destroy</c>: removes what the landscape made.</summary>
internal static class DestroyCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("destroy", "Remove every resource of the landscape, after asking. Exit code 0: removed, 1: error.");
        Run.AddOptions(command, application, options);
        command.Options.Add(options.Yes);
        command.SetAction((arguments, cancellationToken) => application.GuardAsync(async () =>
        {
            await using var run = Run.Open(application, options, arguments);
            if (!arguments.GetValue(options.Yes) && !await AskAsync(application, run, cancellationToken).ConfigureAwait(false))
                return ExitCode.Failure;
            var result = await run.Progress.ShowAsync(() => run.Session.DestroyAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                DestroyText.Write(run.Output, result);
            Messages.WriteFailures(application.Error, result.Failures);
            return result.Succeeded ? ExitCode.Success : ExitCode.Failure;
        }));
        return command;
    }

    private static async Task<bool> AskAsync(LandscapeApplication application, Run run, CancellationToken cancellationToken)
    {
        if (!application.IsInteractive || run.IsJson)
        {
            Messages.WriteErrors(application.Error, "destroy removes what is in the systems; there is nobody to ask here, so say --yes");
            return false;
        }

        var plan = await run.Progress.ShowAsync(() => run.Session.PlanDestroyAsync(cancellationToken)).ConfigureAwait(false);
        PlanText.Write(run.Output, plan);
        var name = run.Session.Landscape.Name.ToString();
        var terminal = new Terminal(true, run.Output, []);
        if (await terminal.ConfirmByTypingAsync($"Type the landscape's name ({name}) to remove all of this: ", name, cancellationToken).ConfigureAwait(false))
            return true;
        run.Output.WriteLine("Nothing was removed.");
        return false;
    }
}
