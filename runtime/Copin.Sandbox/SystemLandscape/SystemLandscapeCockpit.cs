using Copin.Sandbox.SystemLandscape;

namespace Copin.Sandbox;

/// <summary>A step of a registration that can be made to fail.</summary>
public enum RegistrationStep
{
    /// <summary>Ends in <c>Error while Registering</c>.</summary>
    Registration,

    /// <summary>Ends in <c>Error while Deregistering</c>.</summary>
    Deregistration,

    /// <summary>Ends in <c>Error while Removing</c>.</summary>
    Removal,
}

/// <summary>
/// What an administrator of the global account does in the cockpit under <i>System Landscape</i>: pages <i>Systems</i> and <i>Formations</i>
/// (SAP-docs/btp-cloud-platform, "Registering an SAP System", "Deregistering or Removing a System", "Automating Integrations Using Formations").
/// </summary>
/// <remarks>
/// What the cockpit refuses is a <see cref="ConsoleRefusedException"/>. Registration, deregistration, removal and synchronisation end after some looks:
/// a <see cref="Refresh"/> here, one in <see cref="ExtensionsApp"/>, or a question for what the Service Manager offers or the global account is entitled to;
/// never by time.
/// </remarks>
public sealed class SystemLandscapeCockpit
{
    private readonly SapLandscape _landscape;

    internal SystemLandscapeCockpit(SapLandscape landscape) => _landscape = landscape;

    /// <summary>Both pages as they are, without a look.</summary>
    public SystemLandscapeSnapshot Snapshot() => Locked(Picture);

    /// <summary>Refreshes the pages, which counts as a look, and reads them.</summary>
    public SystemLandscapeSnapshot Refresh() => Locked(state =>
    {
        state.Look();
        return Picture(state);
    });

    /// <summary><i>Add System</i>: the system appears with an empty status.</summary>
    /// <param name="name">Printable ASCII, unique in the global account; a name whose registration was once started is refused until its extension is deleted.</param>
    /// <param name="type">For instance <c>SAP S/4HANA Cloud</c>; types that need no token count as registered at once, with an empty status.</param>
    /// <exception cref="ConsoleRefusedException">The name is taken or malformed, or the region has no system landscape.</exception>
    public void AddSystem(string name, string type = SystemType.S4HanaCloud) => Locked(state => state.Add(name, type));

    /// <summary>Chooses the <i>Communication Scenario Group</i>, for instance <c>All Communication Scenarios</c>; tokens got before keep theirs.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such system or group.</exception>
    public void ChooseScenarioGroup(string name, string group) => Locked(state => state.ChooseScenarioGroup(name, group));

    /// <summary><i>Get Token</i>.</summary>
    /// <returns>The registration token, a secret: valid once, for this system, within seven days by the sandbox's clock. A token got before is void.</returns>
    /// <exception cref="ConsoleRefusedException">No group is chosen, the system is registered, or 1000 tokens of its type are unused.</exception>
    public string GetToken(string name) => Locked(state => state.GetToken(name).Text(_landscape.Options.GlobalAccountSubdomain));

    /// <summary><i>Deregister System</i>; after some looks the status is empty.</summary>
    /// <exception cref="ConsoleRefusedException">The system is not registered, or takes part in an entitlement, a formation or a service instance.</exception>
    public void Deregister(string name) => Locked(state => state.Deregister(name));

    /// <summary><i>Remove System</i>; after some looks it is gone.</summary>
    /// <exception cref="ConsoleRefusedException">The system is registered, or something is going on with it.</exception>
    public void Remove(string name) => Locked(state => state.Remove(name));

    /// <summary><i>Create Formation</i>; without systems it is a draft.</summary>
    /// <param name="name">Up to 128 letters, digits, hyphens, spaces and underscores, an alphanumeric one first and last; unique.</param>
    /// <param name="type">For instance <c>Integration with SAP Start</c>.</param>
    /// <param name="systems">Names of systems; those of S/4HANA Cloud, Marketing Cloud and SuccessFactors must be registered.</param>
    /// <exception cref="ConsoleRefusedException">Name, type or a system is refused.</exception>
    public void CreateFormation(string name, string type, params IReadOnlyList<string> systems) =>
        Locked(state => state.Formations.Create(name, type, [.. systems.Select(state.Find)]));

    /// <summary><i>Include System</i>.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such formation, or the system is not registered or already in it.</exception>
    public void IncludeSystem(string formation, string system) => Locked(state => state.Formations.Include(formation, state.Find(system)));

    /// <summary>Excludes a system from a formation.</summary>
    /// <exception cref="ConsoleRefusedException">It is not in it.</exception>
    public void ExcludeSystem(string formation, string system) => Locked(state => state.Formations.Exclude(formation, state.Find(system)));

    /// <summary><i>Finalize Formation</i> of a draft.</summary>
    /// <exception cref="ConsoleRefusedException">The formation is no draft, or includes nothing.</exception>
    public void FinalizeFormation(string name) => Locked(state => state.Formations.Complete(name));

    /// <summary><i>Resynchronize</i> a formation in status <c>Error</c>.</summary>
    /// <exception cref="ConsoleRefusedException">It has another status.</exception>
    public void Resynchronize(string formation) => Locked(state => state.Formations.Resynchronize(formation));

    /// <summary>Deletes a formation; its systems are excluded.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such formation.</exception>
    public void DeleteFormation(string name) => Locked(state => state.Formations.Delete(name));

    /// <summary>Lets the next registration, deregistration or removal end in its error.</summary>
    public void FailNext(RegistrationStep step) => Locked(state => state.PlannedFailures.Add(step));

    /// <summary>Lets the next synchronisation of a formation end in <c>Error</c>.</summary>
    public void FailNextSynchronization() => Locked(state => state.Formations.FailNext = true);

    private static SystemLandscapeSnapshot Picture(SystemLandscapeState state) => new(
        [.. state.Systems.Select(system => new LandscapeSystemSnapshot(system.Name, system.Type, system.Status, system.ScenarioGroup))],
        [.. state.Formations.All.Select(formation => new FormationSnapshot(
            formation.Name, formation.Type, formation.Status, [.. formation.Systems.Select(system => system.Name)]))]);

    private void Locked(Action<SystemLandscapeState> action)
    {
        lock (_landscape.Gate)
        {
            action(_landscape.Systems);
        }
    }

    private T Locked<T>(Func<SystemLandscapeState, T> function)
    {
        lock (_landscape.Gate)
        {
            return function(_landscape.Systems);
        }
    }
}
