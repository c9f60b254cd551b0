using Copin.Model;

namespace Copin.Rules;

/// <summary>An additional property has a name and a value, is set once, and is of a service that is set.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>attributes</c>.</remarks>
internal sealed class ArrangementPropertyIncomplete() : ApiAccessRule(
    "COPIN3040", Severity.Error, "Additional property is incomplete or repeated",
    "{0}")
{
    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        var known = new HashSet<(string?, string)>();
        var services = new HashSet<string>(access.OutboundServices.SelectMany(service => new[] { service.Id.Known, service.Name.Known }).OfType<string>(), StringComparer.Ordinal);
        var names = new NearestName(services);
        foreach (var property in access.Properties)
            foreach (var finding in Check(null, property.Name, property.Value, known))
                yield return finding;
        foreach (var property in access.ServiceProperties)
        {
            foreach (var finding in Check(property.Service.Raw, property.Name, property.Value, known))
                yield return finding;
            if (property.Service is not { Known: { } service } || services.Contains(service))
                continue;
            var nearest = names.To(service);
            var missing = At(property.Service.Place, $"'{access.Resource.Id}' sets no outbound service '{service}'; {(nearest is null ? $"add [OutboundService(\"{service}\")]" : $"did you mean '{nearest}'?")}");
            yield return nearest is null ? missing : missing.WithReplacement($"\"{nearest}\"");
        }
    }

    private IEnumerable<Finding> Check(string? service, Text name, Text value, HashSet<(string?, string)> known)
    {
        if (name.Known is { } written && string.IsNullOrWhiteSpace(written))
            yield return At(name.Place, "An additional property has the technical name that the scenario gives it; write it here");
        else if (name.Known is { } repeated && !known.Add((service, repeated)))
            yield return At(name.Place, $"Property '{repeated}' is set above already; remove one of the two");
        if (value.Known is { Length: 0 })
            yield return At(value.Place, $"Property '{name}' has no value; write one, or remove the property");
    }
}
