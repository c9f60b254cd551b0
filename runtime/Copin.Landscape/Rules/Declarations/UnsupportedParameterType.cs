using Copin.Model;

namespace Copin.Rules;

/// <summary>A landscape's parameters are read from environment files, so their types are tenants, secrets and plain values.</summary>
internal sealed class UnsupportedParameterType() : Rule(
    "COPIN0008", Severity.Error, "Landscape parameter has a type that no environment file can hold",
    "Parameter '{0}' has type '{1}', which no environment file can hold; use {2}")
{
    private static readonly string Supported = Listing.Or(ParameterTypes.All.Select(type => type.FullName.Substring(type.FullName.LastIndexOf('.') + 1)));

    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from parameter in landscape.Parameters
        where !parameter.IsTypeError && ParameterTypes.Find(parameter.Type) is null
        select At(Place.OfParameter(parameter.Name), parameter.Name, parameter.Type, Supported);
}
