using System.Text;

namespace Copin.CatalogWriter;

/// <summary>Writes one constant for each ID, with the title as summary, so that completion lists titles.</summary>
internal static class ConstantsFile
{
    public static string Text(IReadOnlyList<RegisterEntry> entries)
    {
        var text = new StringBuilder(GeneratedFiles.Header);
        text.Append(
            """
            /// <summary>The IDs of the communication scenarios that are known to exist, each a constant of the same name.</summary>
            /// <remarks>To be imported with <c>using static Copin.CommunicationScenarios;</c>. More on each from <see cref="ScenarioCatalog"/>.</remarks>
            public static partial class CommunicationScenarios
            {

            """);
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0)
                text.Append('\n');

            Append(text, entries[i]);
        }

        text.Append("}\n");
        return text.ToString();
    }

    private static void Append(StringBuilder text, RegisterEntry entry)
    {
        text.Append("    /// <summary>").Append(Escape(Summary(entry))).Append("</summary>\n");
        text.Append("    /// <remarks>\n");
        foreach (string sentence in Remarks(entry))
            text.Append("    /// <para>").Append(Escape(sentence)).Append("</para>\n");

        text.Append("    /// </remarks>\n");
        text.Append("    public const string ").Append(entry.Id).Append(" = \"").Append(entry.Id).Append("\";\n");
    }

    private static string Summary(RegisterEntry entry) => entry switch
    {
        { Title: { } title } => title,
        { ExampleInterface: "" } => "SAP publishes this ID; no public source states its title.",
        _ => $"SAP publishes this ID; no public source states its title. One of its interfaces: {entry.ExampleInterface}.",
    };

    private static IEnumerable<string> Remarks(RegisterEntry entry)
    {
        if (entry.Direction != "unknown")
            yield return entry.Direction == "both" ? "Inbound and outbound." : entry.Direction == "inbound" ? "Inbound." : "Outbound.";

        if (entry.InboundServices.Count > 0)
            yield return $"Inbound services known: {string.Join(", ", entry.InboundServices)}.";

        if (entry.OutboundServices.Count > 0)
            yield return $"Outbound services known: {string.Join(", ", entry.OutboundServices)}.";

        if (entry.InboundAuthentication.Count > 0)
            yield return $"Inbound authentication known to work: {string.Join(", ", entry.InboundAuthentication)}.";

        if (entry.OutboundAuthentication.Count > 0)
            yield return $"Outbound authentication known to work: {string.Join(", ", entry.OutboundAuthentication)}.";

        if (ScenarioFacts.All.TryGetValue(entry.Id, out var fact))
            yield return string.Join(' ', Statements(fact));

        if (entry.Notes is not "")
            yield return entry.Notes;

        yield return $"Source ({entry.Confidence}): {entry.Source}.";
    }

    private static IEnumerable<string> Statements(ScenarioFact fact)
    {
        if (fact.IsDeprecated)
            yield return "Deprecated by SAP.";

        if (fact.Successors.Count > 0)
            yield return $"Superseded by {string.Join(", ", fact.Successors)}.";

        if (fact.NeedsOutboundUser)
            yield return "The communication system needs a user for outbound communication even when nothing is sent.";

        if (fact.OnePerTenant)
            yield return "One arrangement in a tenant only.";

        if (fact.UnsupportedInboundAuthentication.HasFlag(ScenarioAuthentication.OAuth2))
            yield return "Refuses OAuth 2.0 for inbound communication.";

        yield return $"({fact.Source})";
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
