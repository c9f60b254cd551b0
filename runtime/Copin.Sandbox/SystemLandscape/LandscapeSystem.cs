using Copin.Sandbox.State;

namespace Copin.Sandbox.SystemLandscape;

/// <summary>A system on the cockpit's page <i>Systems</i>.</summary>
internal sealed class LandscapeSystem(string name, string type)
{
    private AsyncWork? _work;
    private Action? _completed;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public string? ScenarioGroup { get; set; }

    /// <summary>The column <i>Status</i>; empty until a registration has ended.</summary>
    public string Status { get; set; } = "";

    /// <summary>The scenario group of the token it was registered with.</summary>
    public string? RegisteredGroup { get; set; }

    public bool Registered => Status == SystemStatus.Registered;

    /// <summary>A registration, deregistration or removal has begun and not ended.</summary>
    public bool Busy => _work is not null;

    public void Begin(int polls, Action atTheEnd) => (_work, _completed) = (new AsyncWork(polls), atTheEnd);

    /// <summary>Somebody looks; after enough looks the work is done.</summary>
    public void Look()
    {
        if (_work?.Poll() == true)
        {
            Action end = _completed!;
            (_work, _completed) = (null, null);
            end();
        }
    }
}

/// <summary>The texts of the column <i>Status</i>.</summary>
internal static class SystemStatus
{
    public const string Registered = "Registered";
    public const string ErrorWhileRegistering = "Error while Registering";
    public const string Deregistering = "Deregistering";
    public const string ErrorWhileDeregistering = "Error while Deregistering";
    public const string Removing = "Removing";
    public const string ErrorWhileRemoving = "Error while Removing";
}
