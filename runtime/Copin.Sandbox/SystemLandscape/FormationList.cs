namespace Copin.Sandbox.SystemLandscape;

/// <summary>The cockpit's page <i>Formations</i>.</summary>
internal sealed class FormationList(SapLandscape landscape)
{
    public List<Formation> All { get; } = [];

    /// <summary>The next synchronisation ends in an error, put in place for a test.</summary>
    public bool FailNext { get; set; }

    public void Look() => All.ForEach(formation => formation.Look());

    public void Create(string name, string type, IReadOnlyList<LandscapeSystem> systems)
    {
        SystemLandscapeState.RefuseInRegion(landscape.Options.Region);
        if (!Formation.IsName(name))
        {
            throw new ConsoleRefusedException(
                "Enter a name of up to 128 Latin letters, numbers, hyphens, spaces or underscores, which starts and ends with a letter or a number.");
        }

        if (All.Exists(formation => formation.Name == name))
        {
            throw new ConsoleRefusedException($"A formation with the name '{name}' already exists; enter another name.");
        }

        if (!Formation.Types.Contains(type))
        {
            throw new ConsoleRefusedException($"There is no formation type '{type}'; there are: {string.Join(", ", Formation.Types)}.");
        }

        foreach (LandscapeSystem system in systems)
        {
            RefuseUnregistered(system);
        }

        var created = new Formation(name, type);
        created.Systems.AddRange(systems.Distinct());
        All.Add(created);
        if (created.Systems.Count > 0)
        {
            Synchronize(created);
        }
    }

    public void Include(string name, LandscapeSystem system)
    {
        Formation formation = Find(name);
        RefuseUnregistered(system);
        if (formation.Systems.Contains(system))
        {
            throw new ConsoleRefusedException($"The system '{system.Name}' is already included in formation '{name}'.");
        }

        formation.Systems.Add(system);
        if (formation.Status != "Draft")
        {
            Synchronize(formation);
        }
    }

    public void Exclude(string name, LandscapeSystem system)
    {
        if (!Find(name).Systems.Remove(system))
        {
            throw new ConsoleRefusedException($"The system '{system.Name}' is not included in formation '{name}'.");
        }
    }

    public void Complete(string name)
    {
        Formation formation = Find(name);
        if (formation.Status != "Draft")
        {
            throw new ConsoleRefusedException($"The formation '{name}' has status '{formation.Status}'; only a draft is finalized.");
        }

        if (formation.Systems.Count == 0)
        {
            throw new ConsoleRefusedException($"The formation '{name}' includes no system; include the missing systems first.");
        }

        Synchronize(formation);
    }

    public void Resynchronize(string name)
    {
        Formation formation = Find(name);
        if (formation.Status != "Error")
        {
            throw new ConsoleRefusedException($"The formation '{name}' has status '{formation.Status}'; only one with status 'Error' is resynchronized.");
        }

        Synchronize(formation);
    }

    public void Delete(string name) => All.Remove(Find(name));

    private Formation Find(string name) =>
        All.Find(formation => formation.Name == name) ?? throw new ConsoleRefusedException($"There is no formation '{name}' on the page Formations.");

    private void Synchronize(Formation formation)
    {
        bool fails = FailNext;
        FailNext = false;
        formation.Synchronize(
            landscape.Options.PollsUntilDone,
            () => fails ? "Error" : formation.Type == Formation.WithKyma && !landscape.GlobalAccount.HasKyma ? "Action Required" : "Ready");
    }

    private static void RefuseUnregistered(LandscapeSystem system)
    {
        if (SystemType.MustBeRegisteredForFormation(system.Type) && !system.Registered)
        {
            throw new ConsoleRefusedException($"The system '{system.Name}' is not in status 'Registered' and cannot be included in a formation.");
        }
    }
}
