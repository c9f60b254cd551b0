using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>plan</c>: what apply would do. Changes nothing.</summary>
internal static class PlanCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("plan", "Show what apply would do; change nothing.");
        Run.AddOptions(command, application, options);
        Run.SetAction(command, application, options, async (run, _, cancellationToken) =>
        {
            var plan = await run.ShowAsync(() => run.Session.PlanAsync(cancellationToken)).ConfigureAwait(false);
            if (run.IsJson)
                run.Output.Write(PlanJson.Write(plan));
            else
                PlanText.Write(run.Output, run.Look, plan, run.Session.Landscape);
            Messages.WriteFailures(application.Error, application.ErrorLook, plan.Failures);
            return plan.Failures.Count > 0 ? ExitCode.Failure : plan.HasChanges ? ExitCode.ChangesLeft : ExitCode.Success;
        });
        return command;
    }
}
