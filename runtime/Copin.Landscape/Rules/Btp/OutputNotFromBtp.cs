using Copin.Model;

namespace Copin.Rules;

/// <summary>Of what a service instance makes in S/4HANA Cloud, SAP BTP tells the user's name and password and no internal keys.</summary>
/// <remarks>Source: the keys of a binding of <c>s4-hana-cloud</c> (SAP/cloud-sdk-js, <c>service-binding-to-destination</c>): <c>URL</c>, <c>User</c>, <c>Password</c>.</remarks>
internal sealed class OutputNotFromBtp() : Rule(
    "COPIN3067", Severity.Error, "Output that SAP BTP does not tell",
    "'{0}' is made from SAP BTP, which does not tell its {1}; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var text in landscape.Resources.SelectMany(resource => resource.Texts))
            foreach (var part in text.References)
            {
                if (landscape.FindParameter(part.Name) is not null || landscape.Find(part.Name) is not { } resource || !landscape.IsMadeFromBtp(resource)
                    || resource.Kind.FindOutput(part.Member) is not { Name: "Id" or "Uuid" } output)
                    continue;
                var finding = At(
                    text.PlaceOf(part), resource.Id, output.Name,
                    resource is CommunicationUser ? $"write '{{{resource.Id}.UserName}}', or make the arrangement in S/4HANA Cloud" : "make the arrangement in S/4HANA Cloud, or leave it out");
                yield return resource is CommunicationUser ? finding.WithReplacement($"{{{resource.Id}.UserName}}") : finding;
            }
    }
}
