using System.Text;
using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>Service instances, service keys and destinations as Terraform configuration of provider SAP/btp.</summary>
/// <remarks>What is open becomes a variable, a secret a sensitive one. Source: SAP/terraform-provider-btp, <c>docs/resources</c>.</remarks>
internal static class TerraformExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape)
    {
        var instances = ExportedInstance.Of(landscape);
        var destinations = landscape.All<Destination>().ToArray();
        if (instances.Count + destinations.Length > 0)
            yield return new ExportedFile("terraform/main.tf", new Configuration(landscape, instances).Write(destinations));
    }

    private sealed class Configuration(Landscape landscape, IReadOnlyList<ExportedInstance> instances)
    {
        private readonly Names _resourceNames = new();
        private readonly Names _variableNames = new();
        private readonly SortedDictionary<string, OpenReference> _variables = new(StringComparer.Ordinal);
        private readonly StringBuilder _resources = new();

        public string Write(IEnumerable<Destination> destinations)
        {
            foreach (var instance in instances)
                Write(instance);
            foreach (var destination in destinations)
                Block("resource", "btp_subaccount_destination_generic", _resourceNames.Of(destination.Id),
                    ("subaccount_id", "var.subaccount_id"),
                    ("destination_configuration", $"jsonencode({Hcl.Expression(ExportedDestination.Properties(destination, landscape), 2, Reference)})"));
            return Header() + _resources;
        }

        private void Write(ExportedInstance instance)
        {
            var id = _resourceNames.Of(instance.Resource.Id);
            var plan = Hcl.Text(instance.PlanId, Reference);
            if (instance.Offering.Length > 0)
            {
                Block("data", "btp_subaccount_service_plan", id,
                    ("subaccount_id", "var.subaccount_id"), ("offering_name", Hcl.Text(instance.Offering, Reference)), ("name", Hcl.Text(instance.Plan, Reference)));
                plan = $"data.btp_subaccount_service_plan.{id}.id";
            }

            Block("resource", "btp_subaccount_service_instance", id,
                ("subaccount_id", "var.subaccount_id"), ("serviceplan_id", plan), ("name", Hcl.Text(instance.Name, Reference)), ("parameters", Encoded(instance.Parameters)));
            foreach (var binding in instance.Bindings)
                Block("resource", "btp_subaccount_service_binding", _resourceNames.Of(binding.Resource.Id),
                    ("subaccount_id", "var.subaccount_id"), ("service_instance_id", $"btp_subaccount_service_instance.{id}.id"),
                    ("name", Hcl.Text(binding.Name, Reference)), ("parameters", Encoded(binding.Parameters)));
        }

        private string? Encoded(JsonObject? parameters) => parameters is null ? null : $"jsonencode({Hcl.Expression(parameters, 2, Reference)})";

        private void Block(string kind, string type, string name, params (string Name, string? Value)[] arguments)
        {
            var written = arguments.Where(argument => argument.Value is not null).ToArray();
            var width = written.Where(argument => !argument.Value!.Contains('\n', StringComparison.Ordinal)).Max(argument => argument.Name.Length);
            _resources.Append($"\n{kind} \"{type}\" \"{name}\" {{\n");
            foreach (var (argument, value) in written)
                _resources.Append($"  {(value!.Contains('\n', StringComparison.Ordinal) ? argument : argument.PadRight(width))} = {value}\n");
            _resources.Append("}\n");
        }

        private string Reference(OpenReference reference)
        {
            if (reference.Member == "Id" && instances.Any(instance => instance.Resource.Id == reference.Name))
                return $"btp_subaccount_service_instance.{_resourceNames.Of(reference.Name)}.id";
            var variable = _variableNames.Of(reference.Member is null ? reference.Name : $"{reference.Name}_{reference.Member}");
            _variables[variable] = reference;
            return $"var.{variable}";
        }

        private string Header()
        {
            var file = new StringBuilder(
                """
                terraform {
                  required_providers {
                    btp = {
                      source = "SAP/btp"
                    }
                  }
                }

                variable "subaccount_id" {
                  type        = string
                  description = "The ID of the subaccount."
                }

                """.ReplaceLineEndings("\n"));
            foreach (var (name, reference) in _variables)
            {
                file.Append($"\nvariable \"{name}\" {{\n  type        = string\n  description = \"{reference}\"\n");
                if (reference.IsSecret)
                    file.Append("  sensitive   = true\n");
                file.Append("}\n");
            }

            return file.ToString();
        }
    }

    /// <summary>Terraform's names for C#'s: <c>ProjectFlow</c> becomes <c>project_flow</c>; two that differ by case only stay apart.</summary>
    private sealed class Names
    {
        private readonly UniqueNames _taken = new(static character => char.IsAsciiLetterOrDigit(character) || character == '_', '_', ignoreCase: false);
        private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

        public string Of(string name)
        {
            if (_known.TryGetValue(name, out var known))
                return known;
            var identifier = new StringBuilder();
            for (var i = 0; i < name.Length; i++)
            {
                if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                    identifier.Append('_');
                identifier.Append(char.ToLowerInvariant(name[i]));
            }

            return _known[name] = _taken.Of(identifier.ToString());
        }
    }
}
