using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>Two environments of one S/4HANA Cloud tenant have communication users of different names, and so have two landscapes.</summary>
/// <remarks>
/// A communication user is known by its name in the tenant: the second one's apply finds one that another environment or landscape owns, and refuses. Where one of two environments
/// is production, <see cref="EnvironmentTenantShared"/> speaks of it. Of two landscapes, the later one is accused.
/// </remarks>
internal sealed class EnvironmentUserShared() : EnvironmentRule(
    "COPIN7020", Severity.Warning, "Two environments of a tenant declare the same communication user",
    "'{0}' is the same tenant as in {1}, and communication user '{2}' would belong to both {3}; write another tenant, or make the name a parameter")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var tenant in EnvironmentTenant.Of(reading))
        {
            if (ParameterTypes.Find(tenant.Parameter.Type) is not { System: SapSystem.S4HanaCloud })
                continue;
            var here = NamesOf(reading, tenant.Parameter);
            if (here.Count == 0)
                continue;
            foreach (var (landscape, document, same) in Others(reading, tenant, project))
            {
                if (NamesOf(project.ReadingOf(document, landscape), same.Parameter).FirstOrDefault(here.Contains) is not { } name)
                    continue;
                var isOfOther = landscape != reading.Landscape;
                yield return At(
                    reading.Document.At(tenant.Entry.Member.Value.Content), tenant.Entry.Path, isOfOther ? $"landscape '{landscape.Name}' by {document}" : document, name,
                    isOfOther ? "landscapes" : "environments") with { Related = new[] { document.At(same.Entry.Member.Value.Content) } };
                break;
            }
        }
    }

    private static IEnumerable<(Landscape Landscape, EnvironmentDocument Document, EnvironmentTenant Tenant)> Others(EnvironmentReading reading, EnvironmentTenant tenant, LandscapeProject project)
    {
        var isProductive = EnvironmentStage.IsProductive(reading.Document.Environment);
        foreach (var (document, same) in project.TenantsOf(reading.Landscape)[tenant.Identity])
            if (document != reading.Document && EnvironmentStage.IsProductive(document.Environment) == isProductive)
                yield return (reading.Landscape, document, same);
        // Whose a user is, its mark tells by the landscape's name.
        foreach (var earlier in project.Landscapes.TakeWhile(landscape => landscape != reading.Landscape).Where(landscape => landscape.Name.Known != reading.Landscape.Name.Known))
            foreach (var (document, same) in project.TenantsOf(earlier)[tenant.Identity])
                yield return (earlier, document, same);
    }

    private static HashSet<string> NamesOf(EnvironmentReading reading, ParameterDeclaration tenant)
    {
        var landscape = reading.Filled;
        return new HashSet<string>(
            from user in landscape.All<CommunicationUser>()
            where landscape.TenantOf(user) == tenant && user.Name.Known is not null
            select user.Name.Known,
            StringComparer.OrdinalIgnoreCase);
    }
}
