using Copin.Model;

namespace Copin.Rules;

/// <summary>An outbound service is named, once.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>outboundServices</c>: its ID or its name, of which the ID suffices.</remarks>
internal sealed class OutboundServiceUnclear() : Rule(
    "COPIN3038", Severity.Error, "Outbound service is named not at all or twice",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var opening in landscape.Resources.OfType<IOpensScenario>())
        {
            var known = new HashSet<(bool, string)>();
            foreach (var service in opening.OutboundServices)
            {
                var id = IsEmpty(service.Id) ? null : service.Id;
                var text = id ?? (IsEmpty(service.Name) ? null : service.Name);
                if (text is null)
                    yield return At(service.Place, "An outbound service is found by its ID or its name; write [OutboundService(\"ID\")]");
                else if (text.Known is { } named && !known.Add((id is null, named)))
                    yield return At(text.Place, $"Outbound service '{named}' is set above already; remove one of the two").With(FixKeys.Removal, $"[OutboundService] for '{named}'");
            }
        }
    }

    // Half-typed arguments are written, though nothing is known of them.
    private static bool IsEmpty(Text text) => !text.IsDeclared || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
