using Copin.Model;

namespace Copin.Rules;

/// <summary>The parameters of a service instance, key or environment are a JSON object.</summary>
/// <remarks>Source: RFC 8259; SAP/terraform-provider-btp and SAP Service Manager take an object only.</remarks>
internal sealed class ServiceParametersInvalid() : Rule(
    "COPIN3016", Severity.Error, "Service parameters are no JSON object",
    "The parameters are no JSON object: {0} in line {1}, column {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            var parameters = resource switch { ServiceInstance instance => instance.Parameters, ServiceKey key => key.Parameters, EnvironmentInstance environment => environment.Parameters, _ => null };

            // A single reference may be filled with an object; a fault in the template is reported by itself.
            if (parameters is not { HasValue: true, Fault: null } || (parameters.SoleReference is not null && parameters.Known is null))
                continue;
            // As it is declared: a value is made part of the JSON by whoever fills it in.
            var json = parameters.SoleReference is null ? string.Concat(parameters.Parts.Select(part => part.IsReference ? Text.Blank.ToString() : part.Literal)) : parameters.Skeleton;
            if (JsonObjectSyntax.FindFault(json) is { } fault)
                yield return At(fault.Position < json.Length && json == parameters.Skeleton ? parameters.PlaceInSkeleton(fault.Position, 1) : parameters.Place, fault.Message, fault.Line, fault.Column);
        }
    }
}
