using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>Each service instance with its service keys as manifests of the SAP BTP service operator, which Kyma runs.</summary>
/// <remarks>Parameters that hold a secret are read from a Kubernetes secret. Source: SAP/sap-btp-service-operator, README.</remarks>
internal static class KymaExport
{
    private const string ApiVersion = "services.cloud.sap.com/v1";
    private const string ParametersKey = "parameters";

    public static IEnumerable<ExportedFile> Files(Landscape landscape)
    {
        var (instances, bindings) = (NewNames(), NewNames());
        foreach (var instance in ExportedInstance.Of(landscape).Where(instance => instance.Offering.Length > 0))
        {
            var name = instances.Of(OpenReference.AsDeclared(instance.Name).ToLowerInvariant());
            yield return new ExportedFile($"kyma/{name}.yaml", Write(instance, name, bindings));
        }
    }

    // Names of Kubernetes: RFC 1123.
    private static UniqueNames NewNames() => new(static character => character is >= 'a' and <= 'z' or >= '0' and <= '9', '-', ignoreCase: false);

    // A binding writes a Kubernetes secret of its own name, so those names are kept apart together.
    private static string Write(ExportedInstance instance, string name, UniqueNames secrets)
    {
        var documents = new List<JsonObject>();
        var parameters = instance.Parameters;
        var spec = new JsonObject { ["serviceOfferingName"] = instance.Offering, ["servicePlanName"] = instance.Plan, ["externalName"] = instance.Name };
        // The operator joins parameters of several sources at their top level only, so what holds a secret moves whole.
        var secret = parameters is null ? [] : parameters.Where(member => HoldsSecret(member.Value)).Select(member => member.Key).ToArray();
        if (parameters is not null && secret.Length < parameters.Count)
            spec["parameters"] = new JsonObject(parameters.Where(member => !secret.Contains(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        if (secret.Length > 0)
        {
            var secretName = secrets.Of(name + "-parameters");
            spec["parametersFrom"] = new JsonArray(new JsonObject { ["secretKeyRef"] = new JsonObject { ["name"] = secretName, ["key"] = ParametersKey } });
            var content = new JsonObject(secret.Select(key => KeyValuePair.Create(key, parameters![key]?.DeepClone())));
            documents.Add(Document("v1", "Secret", secretName, "stringData", new JsonObject { [ParametersKey] = ExportedDestination.AsDeclared(content)!.ToJsonString(Compact) }));
        }

        documents.Add(Document(ApiVersion, "ServiceInstance", name, "spec", spec));
        foreach (var binding in instance.Bindings)
        {
            var bindingName = secrets.Of(OpenReference.AsDeclared(binding.Name).ToLowerInvariant());
            var bindingSpec = new JsonObject { ["serviceInstanceName"] = name, ["externalName"] = binding.Name, ["secretName"] = bindingName };
            if (binding.Parameters is { } config)
                bindingSpec["parameters"] = config.DeepClone();
            documents.Add(Document(ApiVersion, "ServiceBinding", bindingName, "spec", bindingSpec));
        }

        var file = new StringBuilder();
        if (secret.Length > 0)
            file.Append("# Put the values in the place of the references in braces before you apply it, and do not commit it then.\n");
        return file.AppendJoin("---\n", documents.Select(document => Yaml.Write(ExportedDestination.AsDeclared(document)!))).ToString();
    }

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonObject Document(string apiVersion, string kind, string name, string content, JsonObject value) =>
        new() { ["apiVersion"] = apiVersion, ["kind"] = kind, ["metadata"] = new JsonObject { ["name"] = name }, [content] = value };

    private static bool HoldsSecret(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(member => HoldsSecret(member.Value)),
        JsonArray items => items.Any(HoldsSecret),
        JsonValue value when value.TryGetValue<string>(out var text) => OpenReference.In(text).Any(reference => reference.IsSecret),
        _ => false,
    };
}
