using System.Text;
using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>The service instances as resources of an <c>mta.yaml</c>.</summary>
/// <remarks>
/// Source: "Multitarget Application Model"; <c>${…}</c> and <c>~{…}</c> are the deployer's own placeholders and escaped with a backslash where they are plain text
/// (cloudfoundry/multiapps, <c>ReferencePattern</c>).
/// </remarks>
internal static class MtaExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape)
    {
        var instances = ExportedInstance.Of(landscape).Where(instance => instance.Offering.Length > 0).ToArray();
        if (instances.Length == 0)
            yield break;
        var names = new UniqueNames(static character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.', '-', ignoreCase: false);
        var id = names.Of(LandscapeExport.Show(landscape.Name, landscape));
        var resources = new JsonArray([.. instances.Select(instance => Resource(instance, names))]);
        var descriptor = new JsonObject { ["_schema-version"] = "3.3", ["ID"] = id, ["version"] = "0.0.1", ["resources"] = resources };
        var open = resources.SelectMany(resource => Names(resource!)).Distinct(StringComparer.Ordinal).ToArray();
        var note = new StringBuilder("# Resources for your mta.yaml.\n");
        if (open.Length > 0)
            note.Append("# Give in an extension descriptor (.mtaext), which is not committed: ").AppendJoin(", ", open).Append('\n');
        yield return new ExportedFile("mta.yaml", note + Yaml.Write(Written(descriptor)!));
    }

    private static JsonObject Resource(ExportedInstance instance, UniqueNames names)
    {
        var parameters = new JsonObject { ["service"] = instance.Offering, ["service-plan"] = instance.Plan, ["service-name"] = instance.Name };
        if (instance.Parameters is { } config)
            parameters["config"] = config.DeepClone();
        if (instance.Bindings.Count > 0)
            parameters["service-keys"] = new JsonArray([.. instance.Bindings.Select(Key)]);
        return new JsonObject { ["name"] = names.Of(OpenReference.AsDeclared(instance.Name)), ["type"] = "org.cloudfoundry.managed-service", ["parameters"] = parameters };
    }

    private static JsonObject Key(ExportedBinding binding)
    {
        var key = new JsonObject { ["name"] = binding.Name };
        if (binding.Parameters is { } config)
            key["config"] = config.DeepClone();
        return key;
    }

    private static IEnumerable<string> Names(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Names(member.Value!)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Names),
        JsonValue value when value.TryGetValue<string>(out var text) => OpenReference.In(text).Select(Name),
        _ => [],
    };

    private static JsonNode? Written(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(OpenReference.AsDeclared(member.Key), Written(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Written)]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(OpenReference.Write(text, Literal, static reference => $"${{{Name(reference)}}}")),
        _ => node?.DeepClone(),
    };

    private static string Literal(string text) => text.Replace("${", "\\${", StringComparison.Ordinal).Replace("~{", "\\~{", StringComparison.Ordinal);

    private static string Name(OpenReference reference) => reference.Member is null ? reference.Name : $"{reference.Name}-{reference.Member}";
}
