using Copin.Model;

namespace Copin.Rules;

/// <summary>The business system tells the partners of a tenant apart.</summary>
/// <remarks>
/// Source: SAP-samples/partner-reference-application, Tutorials/34b, which wants it to be distinct in the tenant. The service itself takes the same value twice.
/// </remarks>
internal sealed class BusinessSystemRepeated() : Rule(
    "COPIN1023", Severity.Warning, "Two systems share a business system",
    "'{0}' is the business system of '{1}' already, so messages cannot tell the two apart; write another")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var first = new Dictionary<(string, string), CommunicationSystem>();
        foreach (var system in landscape.All<CommunicationSystem>())
        {
            if (system.BusinessSystem.Known is not { Length: > 0 } name)
                continue;
            var key = (TenantKey.Of(system, landscape), name);
            if (first.TryGetValue(key, out var earlier))
                yield return At(system.BusinessSystem.Place, name, earlier.Id);
            else
                first.Add(key, system);
        }
    }
}
