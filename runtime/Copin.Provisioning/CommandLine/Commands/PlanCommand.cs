using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>plan</c>: what apply would do. Changes nothing.</summary>
internal static class PlanCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("plan", "Show what apply would do; change nothing. Exit code 0: no changes, 2: changes, 1: error.");
        Run.AddOptions(command, application, options);
        command.SetAction((arguments, cancellationToken) => application.GuardAsync(async () =>
        {
            await using var run = Run.Open(application, options, arguments);
            var plan = await run.Progress.ShowAsync(() => run.Session.PlanAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(PlanJson.Write(plan));
            else
                PlanText.Write(run.Output, plan);
            Messages.WriteFailures(application.Error, plan.Failures);
            return plan.Failures.Count > 0 ? ExitCode.Failure : plan.HasChanges ? ExitCode.ChangesLeft : ExitCode.Success;
        }));
        return command;
    }
}
