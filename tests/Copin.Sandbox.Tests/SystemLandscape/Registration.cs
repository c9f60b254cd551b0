namespace Copin.Sandbox.Tests.SystemLandscape;

/// <summary>What the administrators of both sides do, in one go.</summary>
internal static class Registration
{
    public const string DevSystem = "S/4HANA Cloud DEV System";
    public const string AllScenarios = "All Communication Scenarios";

    public static string Add(SapSandbox sandbox, string name = DevSystem, string group = AllScenarios)
    {
        sandbox.SystemLandscape.AddSystem(name);
        sandbox.SystemLandscape.ChooseScenarioGroup(name, group);
        return sandbox.SystemLandscape.GetToken(name);
    }

    public static void Register(SapSandbox sandbox, string name = DevSystem, string group = AllScenarios)
    {
        sandbox.S4.Extensions.New(Add(sandbox, name, group), name);
        LookUntilDone(sandbox);
        Assert.Equal("Registered", StatusOf(sandbox, name));
    }

    public static void LookUntilDone(SapSandbox sandbox)
    {
        for (int look = 0; look < 3; look++)
        {
            sandbox.SystemLandscape.Refresh();
        }
    }

    public static string StatusOf(SapSandbox sandbox, string name = DevSystem) =>
        sandbox.SystemLandscape.Snapshot().Systems.Single(system => system.Name == name).Status;

    public static string Refused(Action action) => Assert.Throws<ConsoleRefusedException>(action).Message;
}
