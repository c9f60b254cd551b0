using Copin.Model;

namespace Copin.Rules;

/// <summary>A proxy system's property has one value.</summary>
internal sealed class PropertyRepeated() : Rule<ProxySystem>(
    "COPIN4008", Severity.Error, "Proxy system property is set twice",
    "Property '{0}' is set by {1} already; remove one of the two")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        if (system.Password.IsDeclared && system.OwnProperties.All(property => !ReferenceEquals(property.Value, system.Password)))
            first.Add(SystemProperties.Password, "argument 'Password'");
        foreach (var property in system.Properties.Concat(system.OwnProperties.Where(property => property.Value.Role == TextRole.Secret)))
        {
            if (property.Name is not { } name)
                continue;
            if (!first.TryGetValue(name, out var earlier))
                first.Add(name, SetterOf(property, system));
            else if (property.WrittenName is { } written)
                yield return At(written.Place, name, earlier).With(FixKeys.Removal, $"[SystemProperty(\"{name}\", …)]");
            else
                yield return At(property.Place, name, earlier);
        }
    }

    private static string SetterOf(ProxySystemProperty property, ProxySystem system) => property.Place.Kind == PlaceKind.Argument
        ? $"argument '{property.Place.Name}'"
        : $"[{system.Declaration.Attributes[property.Place.Attribute].Name}]";
}
