using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>Two environments of one S/4HANA Cloud tenant have communication users of different names.</summary>
/// <remarks>
/// A communication user is known by its name in the tenant: the second environment's apply finds one that another environment owns, and refuses. Where one of the environments is
/// production, <see cref="EnvironmentTenantShared"/> speaks of it.
/// </remarks>
internal sealed class EnvironmentUserShared() : EnvironmentRule(
    "COPIN7020", Severity.Warning, "Two environments of a tenant declare the same communication user",
    "'{0}' is the same tenant as in {1}, and communication user '{2}' would belong to both environments; write another tenant, or make the name a parameter")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        var isProductive = EnvironmentStage.IsProductive(reading.Document.Environment);
        var others = project.TenantsOf(reading.Landscape);
        foreach (var tenant in EnvironmentTenant.Of(reading))
        {
            if (ParameterTypes.Find(tenant.Parameter.Type) is not { System: SapSystem.S4HanaCloud })
                continue;
            foreach (var (document, same) in others[tenant.Identity])
            {
                if (document == reading.Document || EnvironmentStage.IsProductive(document.Environment) != isProductive)
                    continue;
                var here = NamesOf(reading, tenant.Parameter);
                if (NamesOf(project.ReadingOf(document, reading.Landscape), same.Parameter).FirstOrDefault(here.Contains) is not { } name)
                    continue;
                yield return At(reading.Document.At(tenant.Entry.Member.Value.Content), tenant.Entry.Path, document, name) with { Related = new[] { document.At(same.Entry.Member.Value.Content) } };
                break;
            }
        }
    }

    private static HashSet<string> NamesOf(EnvironmentReading reading, ParameterDeclaration tenant)
    {
        var landscape = reading.Filled;
        return [.. from user in landscape.All<CommunicationUser>()
                   where landscape.TenantOf(user) == tenant && user.Name.Known is not null
                   select user.Name.Known];
    }
}
