using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>apply</c>: makes the systems as declared.</summary>
internal static class ApplyCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("apply", "Make the systems as declared.");
        Run.AddOptions(command, application, options);
        command.Options.Add(options.Prune);
        command.Options.Add(options.Confirm);
        command.Options.Add(options.Value);
        command.Options.Add(options.StepFiles);
        command.Options.Add(options.Outputs);
        Run.SetAction(command, application, options, async (run, arguments, cancellationToken) =>
        {
            run.Told.ThrowIfUnknown(run.Session.ManualSteps);
            var result = await run.ShowAsync(() => run.Session.ApplyAsync(arguments.GetValue(options.Prune), cancellationToken)).ConfigureAwait(false);
            run.Files.Write(result.Items.Select(item => item.Instructions));
            if (run.IsJson)
                run.Output.Write(ResultJson.Write(result));
            else
                ApplyText.Write(run.Output, run.Look, result, arguments.GetValue(options.Outputs), run.Files, run.Terminal.HasShown);
            Messages.WriteFailures(application.Error, application.ErrorLook, result.Failures);
            return result.Failures.Count > 0 ? ExitCode.Failure : result.Succeeded ? ExitCode.Success : ExitCode.ChangesLeft;
        });
        return command;
    }
}
