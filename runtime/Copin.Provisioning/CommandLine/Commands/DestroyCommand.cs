using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>destroy</c>: removes what the landscape made.</summary>
internal static class DestroyCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("destroy", "Remove every resource of the landscape, after asking.");
        Run.AddOptions(command, application, options);
        command.Options.Add(options.Yes);
        command.Options.Add(options.Confirm);
        Run.SetAction(command, application, options, async (run, arguments, cancellationToken) =>
        {
            run.Told.ThrowIfUnknown(run.Session.RemovalSteps);
            if (!arguments.GetValue(options.Yes) && await AskAsync(application, run, cancellationToken).ConfigureAwait(false) is { } code)
                return code;
            var result = await run.ShowAsync(() => run.Session.DestroyAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                DestroyText.Write(run.Output, run.Look, result);
            Messages.WriteFailures(application.Error, application.ErrorLook, result.Failures);
            return result.Succeeded ? ExitCode.Success : result.Failures.Count > 0 ? ExitCode.Failure : ExitCode.ChangesLeft;
        });
        return command;
    }

    /// <summary>Shows what would be removed and asks; the exit code where it is not to be, else null.</summary>
    private static async Task<int?> AskAsync(LandscapeApplication application, Run run, CancellationToken cancellationToken)
    {
        if (!application.IsInteractive || run.IsJson)
            throw new ProvisioningException("destroy removes what is in the systems, and there is nobody to ask here: say --yes");
        var plan = await run.ShowAsync(() => run.Session.PlanDestroyAsync(cancellationToken)).ConfigureAwait(false);
        if (plan.Failures.Count > 0)
        {
            Messages.WriteFailures(application.Error, application.ErrorLook, plan.Failures);
            return ExitCode.Failure;
        }

        if (!plan.HasChanges)
        {
            run.Output.WriteLine("There is nothing to remove.");
            return ExitCode.Success;
        }

        PlanText.WriteDestroy(run.Output, run.Look, plan);
        if (await run.Terminal.ConfirmByTypingAsync($"Type the landscape's name ({plan.Landscape}) to remove all of this: ", plan.Landscape, cancellationToken).ConfigureAwait(false))
            return null;
        run.Output.WriteLine("Nothing was removed.");
        return ExitCode.Failure;
    }
}
