using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Export;

/// <summary>A service instance as its exports need it. Open references are marked in its texts.</summary>
/// <param name="Resource">The resource that it is made of.</param>
/// <param name="Name">Its name.</param>
/// <param name="Offering">The service offering's technical name; empty where only the plan's ID is declared.</param>
/// <param name="Plan">The plan's technical name.</param>
/// <param name="PlanId">The plan's ID; empty where offering and plan are declared.</param>
/// <param name="Parameters">The broker's parameters; null where there are none, or where they are no JSON object, which a rule reports.</param>
internal sealed record ExportedInstance(Resource Resource, string Name, string Offering, string Plan, string PlanId, JsonObject? Parameters)
{
    /// <summary>Its service keys.</summary>
    public IReadOnlyList<ExportedBinding> Bindings { get; init; } = [];

    /// <summary>The instances of a landscape, in source order.</summary>
    public static IReadOnlyList<ExportedInstance> Of(Landscape landscape)
    {
        var keys = landscape.All<ServiceKey>().ToLookup(key => key.Instance.LocalName);
        return
        [
            .. from resource in landscape.Resources
               let instance = Read(resource, landscape)
               where instance is not null
               select instance with { Bindings = [.. keys[resource.Id].Select(key => Binding(key, landscape))] },
        ];
    }

    private static ExportedInstance? Read(Resource resource, Landscape landscape)
    {
        return resource switch
        {
            ServiceInstance instance => new ExportedInstance(
                instance, Mark(instance.Name), Mark(instance.Offering), Mark(instance.Plan), Mark(instance.PlanId), ReadParameters(instance.Parameters, landscape)),
            Messaging messaging => new ExportedInstance(
                messaging, Mark(messaging.Name), ApiAccessParameters.Offering, Messaging.PlanName, "", Writer().Of(messaging, SystemName(messaging.RegisteredSystem))),
            _ when ApiAccessParameters.Of(resource, landscape) is { } access => new ExportedInstance(
                resource, Mark(access.Instance), ApiAccessParameters.Offering, ApiAccessParameters.Plan, "", Writer().Of(access, SystemName(access.RegisteredSystem))),
            _ => null,
        };

        InstanceParameters Writer() => new(Mark, Mark);

        Text? SystemName(Reference system) => landscape.Find<RegisteredSystem>(system)?.Name;

        string Mark(Text text) => OpenReference.Mark(text, landscape);
    }

    private static ExportedBinding Binding(ServiceKey key, Landscape landscape) => new(key, OpenReference.Mark(key.Name, landscape), ReadParameters(key.Parameters, landscape));

    private static JsonObject? ReadParameters(Text parameters, Landscape landscape)
    {
        if (!parameters.HasValue)
            return null;
        try
        {
            return JsonNode.Parse(JsonTemplate.Fill(parameters, part => Value.Of(OpenReference.Mark(part, landscape))).Known!) as JsonObject;
        }
        catch (Exception exception) when (exception is JsonException or ResourceException)
        {
            return null;
        }
    }
}

/// <summary>A service key as exports need it.</summary>
/// <param name="Resource">The service key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The broker's parameters; null where there are none.</param>
internal sealed record ExportedBinding(ServiceKey Resource, string Name, JsonObject? Parameters);
