namespace Copin.Model;

/// <summary>A landscape's arrangements by communication system and by user for inbound communication.</summary>
internal sealed class ArrangementIndex
{
    private readonly Dictionary<CommunicationSystem, List<CommunicationArrangement>> _bySystem = [];
    private readonly Dictionary<CommunicationUser, List<CommunicationSystem>> _systemsByUser = [];
    private readonly Dictionary<CommunicationArrangement, int> _position = [];

    public ArrangementIndex(Landscape landscape)
    {
        foreach (var arrangement in landscape.All<CommunicationArrangement>())
        {
            _position.Add(arrangement, _position.Count);
            if (landscape.Find<CommunicationSystem>(arrangement.System) is { } system)
                Add(_bySystem, system, arrangement);
        }

        foreach (var system in landscape.All<CommunicationSystem>())
            foreach (var user in system.InboundUsers.Select(inbound => landscape.Find<CommunicationUser>(inbound.User)).Distinct())
                if (user is not null)
                    Add(_systemsByUser, user, system);
    }

    public IReadOnlyList<CommunicationArrangement> On(CommunicationSystem system) => _bySystem.TryGetValue(system, out var arrangements) ? arrangements : [];

    public IEnumerable<CommunicationArrangement> Of(CommunicationUser user) => _systemsByUser.TryGetValue(user, out var systems)
        ? systems.SelectMany(On).OrderBy(arrangement => _position[arrangement])
        : [];

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var values))
            index.Add(key, values = []);
        values.Add(value);
    }
}
