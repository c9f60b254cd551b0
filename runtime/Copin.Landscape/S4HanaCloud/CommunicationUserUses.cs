namespace Copin.Model;

/// <summary>Which of a landscape's communication users something logs on as: security material, a destination, a proxy system.</summary>
internal sealed class CommunicationUserUses
{
    private readonly HashSet<CommunicationUser> _used = [];

    public CommunicationUserUses(Landscape landscape)
    {
        Landscape = landscape;
        foreach (var user in landscape.All<CommunicationUser>())
            if (landscape.Graph.DependentsOf(user).Any(dependency => dependency.From is not CommunicationSystem))
                _used.Add(user);
        foreach (var logon in CommunicationUserLogon.In(landscape))
            _used.Add(logon.User);
    }

    public Landscape Landscape { get; }

    /// <summary>The users that something logs on as.</summary>
    public IReadOnlyCollection<CommunicationUser> Used => _used;

    /// <summary>The users for inbound communication of an arrangement's system, where nothing logs on as any of them; else none.</summary>
    public IReadOnlyList<CommunicationUser> IdleUsersOf(CommunicationArrangement arrangement)
    {
        var users = Landscape.Find<CommunicationSystem>(arrangement.System)?.InboundUsers.Select(inbound => Landscape.Find<CommunicationUser>(inbound.User)).OfType<CommunicationUser>().ToArray() ?? [];
        return users.Any(_used.Contains) ? [] : users;
    }
}
