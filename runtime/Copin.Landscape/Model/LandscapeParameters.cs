namespace Copin.Model;

/// <summary>A landscape's parameters by name and by the system whose tenants they hold.</summary>
internal sealed class LandscapeParameters
{
    private readonly Dictionary<string, ParameterDeclaration> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SapSystem, List<ParameterDeclaration>> _tenants = [];

    public LandscapeParameters(EquatableArray<ParameterDeclaration> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (_byName.ContainsKey(parameter.Name))
                continue;
            _byName.Add(parameter.Name, parameter);
            if (ParameterTypes.Find(parameter.Type) is not { System: not SapSystem.None and var system })
                continue;
            if (!_tenants.TryGetValue(system, out var tenants))
                _tenants.Add(system, tenants = []);
            tenants.Add(parameter);
        }
    }

    public ParameterDeclaration? Find(string? name) => name is not null && _byName.TryGetValue(name, out var parameter) ? parameter : null;

    public IReadOnlyList<ParameterDeclaration> TenantsOf(SapSystem system) => _tenants.TryGetValue(system, out var tenants) ? tenants : [];
}
