namespace Copin.Sandbox.State;

/// <summary>Registered systems, formations and the global account as lines without anything generated.</summary>
internal static class GlobalAccountText
{
    public static IEnumerable<string> Of(SapSandbox sandbox)
    {
        SystemLandscapeSnapshot systems = sandbox.SystemLandscape.Snapshot();
        GlobalAccountSnapshot account = sandbox.GlobalAccount.Snapshot();
        return
        [
            .. systems.Systems.Select(system => $"system {system.Name}: {system.Type}, {system.ScenarioGroup}, {system.Status}"),
            .. systems.Formations.Select(formation => $"formation {formation.Name}: {formation.Type}, {formation.Status}, [{string.Join(", ", formation.Systems)}]"),
            .. sandbox.S4.Extensions.Snapshot().Select(
                extension => $"extension of {extension.SystemName}: {extension.Description}, {extension.ScenarioGroup}, {extension.Status}"),
            .. account.Subaccounts.Select(entry =>
                $"subaccount {entry.Region}/{entry.Subdomain}: {entry.DisplayName}, {entry.Description}, {entry.UsedForProduction}, {entry.State}, {entry.Labels}"),
            .. account.Entitlements.Select(entry =>
                $"entitlement of {entry.Subdomain}: {entry.Service}/{entry.Plan}, {entry.Amount}, {entry.State}, [{string.Join(", ", entry.Resources)}]"),
            .. account.Environments.Select(environment => $"environment {environment.Name}: {environment.Type}/{environment.Plan}, {environment.State}"),
        ];
    }
}
