using Copin.Sandbox.S4HanaCloud;

namespace Copin.Sandbox.SystemLandscape;

/// <summary>The systems of the global account and their registration (SAP-docs/btp-cloud-platform, "Registering an SAP System").</summary>
internal sealed class SystemLandscapeState(SapLandscape landscape)
{
    private const int MaxUnusedTokens = 1000;
    private readonly List<RegistrationToken> _tokens = [];

    public List<LandscapeSystem> Systems { get; } = [];

    public FormationList Formations { get; } = new(landscape);

    /// <summary>Steps whose next run fails, put in place for a test.</summary>
    public HashSet<RegistrationStep> PlannedFailures { get; } = [];

    private int Polls => landscape.Options.PollsUntilDone;

    /// <summary>Somebody looks at a page, or asks what the Service Manager offers or the global account is entitled to; nothing ends by itself.</summary>
    public void Look()
    {
        foreach (LandscapeSystem system in Systems.ToList())
        {
            system.Look();
        }

        Formations.Look();
    }

    public LandscapeSystem Find(string name) =>
        Systems.Find(system => system.Name == name) ?? throw new ConsoleRefusedException($"There is no system '{name}' on the page Systems.");

    public LandscapeSystem? Registered(string name) => Systems.Find(system => system.Name == name && system.Registered);

    public LandscapeSystem Add(string name, string type)
    {
        RefuseInRegion(landscape.Options.Region);
        if (name.Length == 0 || name.Any(character => character is < ' ' or > '~'))
        {
            throw new ConsoleRefusedException("Enter a name; use only printable ASCII characters.");
        }

        if (type.Length == 0)
        {
            throw new ConsoleRefusedException("Select a type.");
        }

        if (Systems.Exists(system => system.Name == name))
        {
            throw new ConsoleRefusedException($"A system with the name '{name}' already exists in the global account; enter another name.");
        }

        RefuseUsedName(name);
        var system = new LandscapeSystem(name, type);
        Systems.Add(system);
        return system;
    }

    public void ChooseScenarioGroup(string name, string group)
    {
        LandscapeSystem system = Find(name);
        if (system.Type != SystemType.S4HanaCloud)
        {
            throw new ConsoleRefusedException($"A system of type '{system.Type}' has no communication scenario group.");
        }

        system.ScenarioGroup = ScenarioGroup.Exists(group)
            ? group
            : throw new ConsoleRefusedException($"There is no communication scenario group '{group}'; there are: {string.Join(", ", ScenarioGroup.Names)}.");
    }

    public RegistrationToken GetToken(string name)
    {
        LandscapeSystem system = Find(name);
        if (!SystemType.NeedsToken(system.Type))
        {
            throw new ConsoleRefusedException($"A system of type '{system.Type}' needs no token.");
        }

        if (system.Status is not ("" or SystemStatus.ErrorWhileRegistering) || system.Busy)
        {
            throw new ConsoleRefusedException($"The system '{name}' {StateInWords(system)}; a token is for a system that is not registered.");
        }

        if (system.Type == SystemType.S4HanaCloud && system.ScenarioGroup is null)
        {
            throw new ConsoleRefusedException("Select a communication scenario group before you get the token.");
        }

        DateTimeOffset now = landscape.Time.GetUtcNow();
        _tokens.RemoveAll(token => token.System == system && !token.Used);
        if (_tokens.Count(token => !token.Used && now < token.Expires && token.System.Type == system.Type) >= MaxUnusedTokens)
        {
            throw new ConsoleRefusedException($"There are {MaxUnusedTokens} tokens for systems of type '{system.Type}' that are not used yet; use or remove some first.");
        }

        var token = new RegistrationToken(system, system.ScenarioGroup ?? "", now + RegistrationToken.Validity);
        _tokens.Add(token);
        return token;
    }

    /// <summary>The system side takes a token in; it is used up unless it is refused.</summary>
    /// <exception cref="ConsoleRefusedException">The token is malformed, unknown, used, expired, or of another type of system.</exception>
    public RegistrationToken Redeem(string text, string type, Action<bool> ended)
    {
        RegistrationToken token = Accepted(text, type);
        LandscapeSystem system = token.System;
        RefuseUsedName(system.Name);
        token.Used = true;
        bool fails = PlannedFailures.Remove(RegistrationStep.Registration);
        system.Status = "";
        system.Begin(Polls, () =>
        {
            (system.Status, system.RegisteredGroup) =
                fails ? (SystemStatus.ErrorWhileRegistering, null) : (SystemStatus.Registered, token.Group);
            ended(!fails);
        });
        return token;
    }

    public void Deregister(string name)
    {
        LandscapeSystem system = Find(name);
        if (system.Status is not (SystemStatus.Registered or SystemStatus.ErrorWhileDeregistering))
        {
            throw new ConsoleRefusedException($"The system '{name}' {StateInWords(system)}; you can deregister only registered systems.");
        }

        if (UseOf(system) is { } use)
        {
            throw new ConsoleRefusedException($"The system '{name}' cannot be deregistered while it takes part in {use}; remove it from there first.");
        }

        bool fails = PlannedFailures.Remove(RegistrationStep.Deregistration);
        system.Status = SystemStatus.Deregistering;
        system.Begin(Polls, () =>
        {
            system.Status = fails ? SystemStatus.ErrorWhileDeregistering : "";
            system.RegisteredGroup = fails ? system.RegisteredGroup : null;
        });
    }

    public void Remove(string name)
    {
        LandscapeSystem system = Find(name);
        if (system.Busy || system.Status is not ("" or SystemStatus.ErrorWhileRegistering or SystemStatus.ErrorWhileRemoving))
        {
            string advice = system.Registered ? "deregister it first" : "wait for the end or try to deregister it again";
            throw new ConsoleRefusedException($"The system '{name}' {StateInWords(system)} and cannot be removed; {advice}.");
        }

        if (UseOf(system) is { } use)
        {
            throw new ConsoleRefusedException($"The system '{name}' cannot be removed while it takes part in {use}; remove it from there first.");
        }

        bool fails = PlannedFailures.Remove(RegistrationStep.Removal);
        system.Status = SystemStatus.Removing;
        _tokens.RemoveAll(token => token.System == system);
        system.Begin(Polls, () =>
        {
            system.Status = fails ? SystemStatus.ErrorWhileRemoving : system.Status;
            if (!fails)
            {
                Systems.Remove(system);
            }
        });
    }

    /// <summary>The system landscape is not offered in China (Shanghai) and Government Cloud (US).</summary>
    public static void RefuseInRegion(string region)
    {
        if (region.StartsWith("cn", StringComparison.Ordinal) || region.StartsWith("us-gov", StringComparison.Ordinal))
        {
            throw new ConsoleRefusedException($"System Landscape is not available in region {region}.");
        }
    }

    private RegistrationToken Accepted(string text, string type)
    {
        string secret = RegistrationToken.SecretOf(text.Trim())
            ?? throw new ConsoleRefusedException("The integration token is not valid: the text is no token of the SAP BTP cockpit; copy the whole token.");
        if (_tokens.Find(known => known.Is(secret)) is not { } token)
        {
            throw new ConsoleRefusedException("The integration token is not valid: SAP BTP does not know it, or a newer one was created for its system.");
        }

        if (token.Used)
        {
            throw new ConsoleRefusedException("The integration token has already been used; get a new one in the SAP BTP cockpit.");
        }

        if (landscape.Time.GetUtcNow() >= token.Expires)
        {
            throw new ConsoleRefusedException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"The integration token has expired: it was valid until {token.Expires.UtcDateTime:yyyy-MM-dd HH:mm} UTC; get a new one in the SAP BTP cockpit."));
        }

        return token.System.Type == type
            ? token
            : throw new ConsoleRefusedException($"The integration token is for a system of type '{token.System.Type}', not '{type}'.");
    }

    // SAP-docs: a name whose registration was started cannot be registered again unless the extension in the system is deleted.
    private void RefuseUsedName(string name)
    {
        if (landscape.S4.Extensions.Exists(extension => extension.SystemName == name))
        {
            throw new ConsoleRefusedException(
                $"A registration of a system with the name '{name}' has been started before; enter another name, or delete its extension in Maintain Extensions on SAP BTP.");
        }
    }

    private string? UseOf(LandscapeSystem system) =>
        Formations.All.Find(formation => formation.Systems.Contains(system)) is { } formation ? $"formation '{formation.Name}'"
        : landscape.GlobalAccount.EntitlementOf(system) is { } entitlement ? $"entitlement {entitlement}"
        : landscape.Subaccount.InstanceOf(system.Name) is { } instance ? $"service instance '{instance.Name}'"
        : null;

    private static string StateInWords(LandscapeSystem system) =>
        system.Status.Length > 0 ? $"has status '{system.Status}'" : system.Busy ? "is being registered" : "is not registered";
}
