using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Registration;

/// <summary>The people of a registration at the sandbox's consoles: they do what a step says, and say what a console refuses.</summary>
internal sealed class RegistrationPeople(LandscapeRig rig)
{
    public const string System = "S/4HANA Cloud DEV System";

    /// <summary>The last token, a secret.</summary>
    public string Token { get; private set; } = "";

    /// <summary>Parts that nobody does: the answer is no.</summary>
    public HashSet<string> Absent { get; } = [];

    /// <summary>Parts that are said to be done and are not.</summary>
    public HashSet<string> Lying { get; } = [];

    public ManualStepAnswer Answer(ManualStepInstructions step)
    {
        if (Absent.Contains(step.Part))
            return ManualStepAnswer.NotDone("on holiday");
        if (Lying.Contains(step.Part))
            return ManualStepAnswer.Done();
        try
        {
            Do(step);
            return ManualStepAnswer.Done();
        }
        catch (ConsoleRefusedException refusal)
        {
            return ManualStepAnswer.NotDone(refusal.Message);
        }
    }

    private void Do(ManualStepInstructions step)
    {
        var cockpit = rig.Sandbox.SystemLandscape;
        switch (step.Part)
        {
            case "Token":
                if (!cockpit.Snapshot().Systems.Any(system => system.Name == System))
                    cockpit.AddSystem(System);
                cockpit.ChooseScenarioGroup(System, ScenarioGroups.AllCommunicationScenarios);
                Token = cockpit.GetToken(System);
                rig.SetSecret("token", Token);
                break;
            case "Registration":
                rig.Sandbox.S4.Extensions.New(File.ReadAllText(Path.Combine(rig.Folder, "token")), System);
                break;
            case "Removal" when step.Title.StartsWith("Delete formation", StringComparison.Ordinal):
                cockpit.DeleteFormation(step.Title.Split('\'')[1]);
                break;
            case "Removal":
                cockpit.Deregister(System);
                Look();
                cockpit.Remove(System);
                Look();
                break;
            case "Extension":
                rig.Sandbox.S4.Extensions.Delete(System);
                break;
            case "" when step.Title.StartsWith("Create formation", StringComparison.Ordinal):
                cockpit.CreateFormation(step.Title.Split('\'')[1], FormationTypes.EventingBetweenSapCloudSystems, System);
                break;
            default:
                throw new InvalidOperationException($"Nobody knows how to do {step.Step}.");
        }

        void Look()
        {
            for (var looks = 0; looks < 3; looks++)
                cockpit.Refresh();
        }
    }
}
