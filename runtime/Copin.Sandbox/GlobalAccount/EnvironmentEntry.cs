using System.Text.Json.Nodes;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>An environment instance of the sandbox's subaccount.</summary>
internal sealed class EnvironmentEntry(string id, AvailableEnvironment environment, string name)
{
    public string Id { get; } = id;

    public AvailableEnvironment Environment { get; } = environment;

    public string Name { get; } = name;

    public string Description { get; init; } = "";

    public JsonObject Parameters { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public EntityWork Work { get; } = new();
}
