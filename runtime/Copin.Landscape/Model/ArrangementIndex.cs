namespace Copin.Model;

/// <summary>A landscape's arrangements by communication system and by user for inbound communication.</summary>
internal sealed class ArrangementIndex
{
    private readonly Dictionary<CommunicationSystem, List<CommunicationArrangement>> _bySystem = [];
    private readonly Dictionary<CommunicationUser, List<CommunicationSystem>> _systemsByUser = [];
    private readonly Dictionary<CommunicationArrangement, int> _position = [];
    private readonly Dictionary<Resource, CommunicationArrangement> _fromBtp = [];

    public ArrangementIndex(Landscape landscape)
    {
        foreach (var arrangement in landscape.All<CommunicationArrangement>())
        {
            _position.Add(arrangement, _position.Count);
            var system = landscape.Find<CommunicationSystem>(arrangement.System);
            if (system is not null)
                Add(_bySystem, system, arrangement);
            if (!arrangement.IsMadeFromBtp)
                continue;
            _fromBtp.Add(arrangement, arrangement);
            if (system is not null && !_fromBtp.ContainsKey(system))
                _fromBtp.Add(system, arrangement);
        }

        foreach (var system in landscape.All<CommunicationSystem>())
            foreach (var user in system.InboundUsers.Select(inbound => landscape.Find<CommunicationUser>(inbound.User)).Distinct())
                if (user is not null)
                {
                    Add(_systemsByUser, user, system);
                    if (_fromBtp.TryGetValue(system, out var arrangement) && !_fromBtp.ContainsKey(user))
                        _fromBtp.Add(user, arrangement);
                }
    }

    public IReadOnlyList<CommunicationArrangement> On(CommunicationSystem system) => _bySystem.TryGetValue(system, out var arrangements) ? arrangements : [];

    public IEnumerable<CommunicationArrangement> Of(CommunicationUser user) => _systemsByUser.TryGetValue(user, out var systems)
        ? systems.SelectMany(On).OrderBy(arrangement => _position[arrangement])
        : [];

    public CommunicationArrangement? FromBtp(Resource resource) => _fromBtp.TryGetValue(resource, out var arrangement) ? arrangement : null;

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value) where TKey : notnull
    {
        if (!index.TryGetValue(key, out var values))
            index.Add(key, values = []);
        values.Add(value);
    }
}
