using Copin.Documents;

namespace Copin.Rules;

/// <summary>A production environment and another one have no tenant in common.</summary>
/// <remarks>
/// What is tried out in the other environment changes production. Only names that say so make an environment productive (<c>prod</c>, <c>production</c>, <c>prd</c>, <c>live</c>).
/// </remarks>
internal sealed class EnvironmentTenantShared() : EnvironmentRule(
    "COPIN7018", Severity.Warning, "Production shares a tenant with another environment",
    "'{0}' is the same tenant as in {1}, and only one of the two environments is production; write the tenant of '{2}'")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        var isProductive = EnvironmentStage.IsProductive(reading.Document.Environment);
        var others = project.TenantsOf(reading.Landscape);
        foreach (var tenant in EnvironmentTenant.Of(reading))
            if (others[tenant.Identity].FirstOrDefault(other => EnvironmentStage.IsProductive(other.Document.Environment) != isProductive) is { Document: { } document, Tenant: { } same })
                yield return At(reading.Document.At(tenant.Entry.Member.Value.Content), tenant.Entry.Path, document, reading.Document.Environment)
                    with { Related = new[] { document.At(same.Entry.Member.Value.Content) } };
    }
}
