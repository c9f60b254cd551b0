using Copin.Model;

namespace Copin.Rules;

/// <summary>The credential parameter of a flow names security material that the landscape declares.</summary>
/// <remarks>
/// A flow deployed with a name that does not exist fails with every message. In a landscape that uses another one, the name may be declared there. Source of the
/// parameter: <see cref="ProjectCollaborationFlow"/>; upper and lower case of its name do not count here.
/// </remarks>
internal sealed class CredentialUndeclared() : Rule(
    "COPIN2004", Severity.Error, "Credential is not declared",
    "{0}; {1}")
{
    private const int FarthestSlip = 2;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        if (landscape.Uses.Any())
            return [];
        var materials = new SecurityMaterials(landscape);
        return from flow in landscape.All<IntegrationFlow>()
               from parameter in flow.Parameters
               where string.Equals(parameter.Name.Known, ProjectCollaborationFlow.Credential, StringComparison.OrdinalIgnoreCase) && materials.NamedBy(parameter.Value) is null
               let finding = Check(parameter.Value, materials, landscape)
               where finding is not null
               select finding;
    }

    private Finding? Check(Text value, SecurityMaterials materials, Landscape landscape)
    {
        if (value.SoleReference is { } part && landscape.FindParameter(part.Name) is null)
        {
            // A name that nothing bears is another rule's.
            if (landscape.Find(part.Name) is not { } resource)
                return null;
            var credential = CredentialOf(resource, materials, landscape);
            return Propose(credential, At(
                value.PlaceOf(part), $"'{part}' gives a value of the {resource.Kind.Title}, not the name of security material", Advice(credential, resource, landscape)));
        }

        if (value.Known is not { } name)
            return null;
        var nearest = Nearest(name, materials);
        var problem = $"No security material of this landscape is named '{name}'";
        return name.Length == 0
            ? At(value.Place, problem, Advice(nearest, null, landscape))
            : Propose(nearest, At(value.PlaceInSkeleton(0, name.Length), problem, Advice(nearest, null, landscape)));
    }

    private static Finding Propose(ISecurityMaterial? material, Finding finding) => material is null ? finding : finding.WithReplacement($"{{{material.Id}}}");

    private static string Advice(ISecurityMaterial? material, Resource? named, Landscape landscape)
    {
        if (material is not null)
            return $"write '{{{material.Id}}}', which is '{material.Name}'";
        if (named is ServiceKey key)
            return $"declare it with [OAuth2ClientCredential<{key.Id}>(\"…\")]";
        var user = named as CommunicationUser ?? landscape.All<CommunicationUser>().FirstOrDefault();
        return user is null ? "declare it with [UserCredential(\"…\")]" : $"declare it with [UserCredential<{user.Id}>(\"…\")]";
    }

    // The one of that very user or service key; else the only one.
    private static ISecurityMaterial? CredentialOf(Resource resource, SecurityMaterials materials, Landscape landscape) =>
        materials.All.FirstOrDefault(material => material.Source is { } source && ReferenceEquals(landscape.Find(source.LocalName), resource)) ?? Only(materials);

    private static ISecurityMaterial? Nearest(string name, SecurityMaterials materials) => materials.All
        .Where(material => material.Name.Known is not null)
        .Select(material => (Material: material, Slips: EditDistance.Between(ScenarioId.ToUpper(name), ScenarioId.ToUpper(material.Name.Known!), FarthestSlip)))
        .Where(candidate => candidate.Slips <= FarthestSlip)
        .OrderBy(candidate => candidate.Slips)
        .Select(candidate => candidate.Material)
        .FirstOrDefault() ?? Only(materials);

    private static ISecurityMaterial? Only(SecurityMaterials materials) => materials.All.Count == 1 ? materials.All[0] : null;
}
