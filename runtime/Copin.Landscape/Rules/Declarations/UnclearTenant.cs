using Copin.Model;

namespace Copin.Rules;

/// <summary>Each resource lives in one tenant: the only one of its system, or the one it names.</summary>
internal sealed class UnclearTenant() : Rule(
    "COPIN0009", Severity.Error, "Resource's tenant is not clear",
    "'{0}' needs {1}: {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        // A parameter whose type is still being typed may become the tenant.
        var isHalfTyped = landscape.Parameters.Any(parameter => parameter.IsTypeError);
        var lacking = new HashSet<SapSystem>();
        foreach (var resource in landscape.Resources)
            foreach (var (named, system, isNeeded) in TenantsOf(resource, landscape))
            {
                if (ParameterTypes.TenantOf(system) is not { } type)
                    continue;
                var tenants = landscape.TenantsOf(system);
                if (tenants.Count == 0 && (isNeeded || named.IsDeclared))
                {
                    // Said at the first resource of the system: one parameter mends all of them.
                    if (!isHalfTyped && !resource.Kind.IsTenantOptional && lacking.Add(system))
                        yield return At(resource.Place, resource.Id, "a tenant", $"add a parameter of type '{ShortName(type)}' to '{landscape.Declaration.Type.Name}'")
                            .WithAddition($"{ShortName(type)} {NameFor(type.System)}");
                }
                else if (!named.IsDeclared)
                {
                    if (tenants.Count > 1 && isNeeded)
                        yield return At(resource.Place, resource.Id, "one tenant", $"set {named.Place.Name} = {Choices(tenants)}");
                }
                else if (IsWrong(named, type, landscape))
                {
                    var finding = At(named.Place, resource.Id, $"the name of a parameter that holds its {type.Title} as {named.Place.Name}", $"write {Choices(tenants)}");
                    yield return tenants.Count == 1 ? finding.WithReplacement($"\"{{{tenants[0].Name}}}\"") : finding;
                }
            }
    }

    /// <summary>The tenants that a resource names or leaves to be found: in which argument, of which system, and whether it cannot do without.</summary>
    private static IEnumerable<(Text Named, SapSystem System, bool IsNeeded)> TenantsOf(Resource resource, Landscape landscape)
    {
        // What a service instance makes lives in a subaccount for us, which the arrangement says; the tenant that the rest names is not asked for.
        var fromBtp = landscape.BtpArrangementOf(resource);
        yield return (resource.Tenant, resource.Kind.System, fromBtp is null && !(resource.Kind.IsTenantOptional && landscape.TenantsOf(resource.Kind.System).Count == 0));
        if (fromBtp is not null && ReferenceEquals(fromBtp, resource))
            yield return (fromBtp.Subaccount, SapSystem.Btp, true);
        if (resource is RegisteredSystem registered)
            yield return (registered.S4HanaCloud, SapSystem.S4HanaCloud, landscape.TenantsOf(SapSystem.S4HanaCloud).Count > 1);
    }

    private static bool IsWrong(Text tenant, ParameterType type, Landscape landscape)
    {
        // What cannot be evaluated, is malformed, or names nothing at all, others speak of.
        if (!tenant.HasValue || tenant.Fault is not null)
            return false;
        if (tenant.SoleReference is not { } reference)
            return landscape.FindParameter(tenant.Raw)?.Type != type.FullName;
        if (landscape.FindParameter(reference.Name) is not { } parameter)
            return landscape.Find(reference.Name) is not null;
        return !parameter.IsTypeError && (parameter.Type != type.FullName || reference.Member is not null);
    }

    private static string ShortName(ParameterType type) => type.FullName.Substring(type.FullName.LastIndexOf('.') + 1);

    private static string NameFor(SapSystem system) => system switch
    {
        SapSystem.S4HanaCloud => "S4",
        SapSystem.CloudIntegration => "Integration",
        SapSystem.GlobalAccount => "Account",
        SapSystem.IdentityProvisioning => "Identity",
        SapSystem.IdentityManagement => "Idm",
        _ => "Subaccount",
    };

    private static string Choices(IReadOnlyList<ParameterDeclaration> tenants) => Listing.Or(tenants.Take(5).Select(tenant => $"\"{{{tenant.Name}}}\""));
}
