using Copin.Provisioning;
using Copin.Sandbox;

namespace Samples;

/// <summary>
/// The two people of the guide, at the sandbox's consoles: an administrator of the global account, who adds the system and gets the token, and one of the S/4HANA Cloud
/// tenant, who enters it. They do what the step's instructions say, and answer what they see.
/// </summary>
internal sealed class Administrators(SapSandbox sandbox, ShiftedClock clock, string tokenVariable) : IManualStepConfirmation
{
    private const int MaxLooks = 20;

    /// <summary>How long the next token lies before somebody enters it.</summary>
    public TimeSpan Delay { get; set; }

    public ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        Console.WriteLine($"  {step.Title}  ({step.Step})");
        Console.WriteLine($"    where: {step.Where}");
        foreach (var line in step.Instructions.Split('\n'))
            Console.WriteLine($"    - {line}");
        if (step.Remark.Length > 0)
            Console.WriteLine($"    at the moment: {step.Remark}");
        try
        {
            if (Do(step) is not { } seen)
                return new(ManualStepAnswer.NotDone("nobody here knows how to do that"));
            Console.WriteLine($"    done: {seen}");
            return new(ManualStepAnswer.Done());
        }
        catch (ConsoleRefusedException refusal)
        {
            Console.WriteLine($"    refused: {refusal.Message}");
            return new(ManualStepAnswer.NotDone($"the console refuses, \"{refusal.Message.TrimEnd('.')}\""));
        }
    }

    private string? Do(ManualStepInstructions step) => step.Part switch
    {
        "Token" => GetToken(Entered(step, "System Name"), Entered(step, "Type").Split(',')[0], Entered(step, "Communication Scenario Group")),
        "Registration" => EnterToken(Entered(step, "Description").Split(',')[0]),
        "Removal" => Remove(step.Title.Split('\'')[1]),
        "Extension" => DeleteExtension(step.Title.Split('\'')[1]),
        _ => null,
    };

    // 3.1 to 3.5
    private string GetToken(string system, string type, string group)
    {
        if (!sandbox.SystemLandscape.Snapshot().Systems.Any(known => known.Name == system))
            sandbox.SystemLandscape.AddSystem(system, type);
        sandbox.SystemLandscape.ChooseScenarioGroup(system, group);
        Environment.SetEnvironmentVariable(tokenVariable, sandbox.SystemLandscape.GetToken(system));
        return $"system added, token in {tokenVariable}";
    }

    // 3.6 to 3.9
    private string EnterToken(string system)
    {
        clock.Pass(Delay);
        Delay = TimeSpan.Zero;
        sandbox.S4.Extensions.New(Environment.GetEnvironmentVariable(tokenVariable) ?? "", system);
        var (here, cockpit) = (new List<string>(), new List<string>());
        for (var looks = 0; looks < MaxLooks && cockpit.LastOrDefault() != "Registered"; looks++)
        {
            See(cockpit, looks == 0 ? sandbox.SystemLandscape.Snapshot().Systems.Single(known => known.Name == system).Status : Status(system) ?? "");
            See(here, (looks == 0 ? sandbox.S4.Extensions.Snapshot() : sandbox.S4.Extensions.Refresh()).Single(extension => extension.SystemName == system).Status);
        }

        return $"S/4HANA Cloud: {string.Join(" → ", here)}; SAP BTP cockpit: {string.Join(" → ", cockpit)}";
    }

    private string Remove(string system)
    {
        sandbox.SystemLandscape.Deregister(system);
        var deregistered = SeeAll(() => Status(system) ?? "", "");
        sandbox.SystemLandscape.Remove(system);
        return $"{deregistered}, {SeeAll(() => Status(system) ?? "no longer there", "no longer there")}";
    }

    private string DeleteExtension(string system)
    {
        sandbox.S4.Extensions.Delete(system);
        return "no longer there";
    }

    private string? Status(string system) => sandbox.SystemLandscape.Refresh().Systems.FirstOrDefault(known => known.Name == system)?.Status;

    /// <summary>Refreshes the page until it shows the end.</summary>
    private static string SeeAll(Func<string> look, string end)
    {
        var seen = new List<string>();
        for (var looks = 0; looks < MaxLooks; looks++)
        {
            var status = look();
            See(seen, status);
            if (status == end)
                break;
        }

        return string.Join(" → ", seen);
    }

    private static void See(List<string> seen, string status)
    {
        var shown = status.Length == 0 ? "(empty)" : status;
        if (seen.Count == 0 || seen[^1] != shown)
            seen.Add(shown);
    }

    // What stands behind "System Name: " in the instructions.
    private static string Entered(ManualStepInstructions step, string field) =>
        step.Instructions.Split('\n').Select(line => line.Trim()).First(line => line.StartsWith(field + ": ", StringComparison.Ordinal))[(field.Length + 2)..];
}
