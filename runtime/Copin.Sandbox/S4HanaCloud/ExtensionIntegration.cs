using Copin.Sandbox.SystemLandscape;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>The tenant's side of a registration.</summary>
internal sealed class ExtensionIntegration(LandscapeSystem system, string description, string scenarioGroup)
{
    public string SystemName { get; } = system.Name;

    public string Description { get; } = description;

    public string ScenarioGroup { get; } = scenarioGroup;

    public string Status { get; set; } = "Enabling";
}
