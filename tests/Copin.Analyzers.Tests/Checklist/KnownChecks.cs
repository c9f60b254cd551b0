using Copin.Documents;
using Copin.Testing;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>A check that the facts about SAP's systems support, and the rules that make it: a row of <c>docs/rules/checks.csv</c>.</summary>
/// <param name="Row">Its number in its list.</param>
/// <param name="Check">What is checked.</param>
/// <param name="Rules">The identifiers of the rules; empty where there is none.</param>
/// <param name="Reason">Why there is no rule, or what else is to be said.</param>
internal sealed record KnownCheck(string List, string Row, string Check, IReadOnlyList<string> Rules, string Reason)
{
    /// <summary>The lists, in the order of the page.</summary>
    public static IReadOnlyList<(string List, string Title)> Lists { get; } =
        [("S4", "S/4HANA Cloud and SAP BTP"), ("IDENTITY", "Destinations, Cloud Integration, identity")];

    /// <summary>Every row.</summary>
    public static IReadOnlyList<KnownCheck> All { get; } =
    [
        .. from row in CsvFile.Read(Repository.Read("docs/rules/checks.csv")).Rows.Skip(1)
           let cells = row.Cells.Select(cell => cell.Text).ToArray()
           select new KnownCheck(cells[0], cells[1], cells[2], cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[4])
    ];
}
