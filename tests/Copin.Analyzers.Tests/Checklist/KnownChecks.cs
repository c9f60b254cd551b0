using Copin.Documents;
using Copin.Testing;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>A check that the facts about SAP's systems support, and the rules that make it: a row of <c>docs/rules/checks.csv</c>.</summary>
/// <param name="List">The list it is of.</param>
/// <param name="Row">Its number in its list.</param>
/// <param name="Check">What is checked.</param>
/// <param name="Rules">The identifiers of the rules; empty where there is none.</param>
/// <param name="Reason">Why there is no rule, or what else is to be said.</param>
internal sealed record KnownCheck(string List, string Row, string Check, IReadOnlyList<string> Rules, string Reason)
{
    private const string Heading = "list,row,check,rules,reason";

    /// <summary>The lists, in the order of the page.</summary>
    public static IReadOnlyList<(string List, string Title)> Lists { get; } =
        [("S4", "S/4HANA Cloud and SAP BTP"), ("IDENTITY", "Destinations, Cloud Integration, identity")];

    /// <summary>The numbers of each list's rows: <c>1</c> to <c>63</c> and <c>63a</c>; <c>D01</c> to <c>D19</c>, <c>C01</c> to <c>C06</c> and so on.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Numbers { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["S4"] = [.. Enumerable.Range(1, 63).Select(row => $"{row}"), "63a"],
        ["IDENTITY"] =
        [
            .. from series in new (char Letter, int Count)[] { ('D', 19), ('C', 6), ('P', 14), ('N', 4), ('I', 14), ('M', 6), ('X', 1) }
               from row in Enumerable.Range(1, series.Count)
               select $"{series.Letter}{row:00}",
        ],
    };

    /// <summary>Every row.</summary>
    public static IReadOnlyList<KnownCheck> All { get; } = Read(Repository.Read("docs/rules/checks.csv"));

    /// <summary>The rows of a file.</summary>
    /// <exception cref="FormatException">A row has more or fewer cells than the heading, mostly for a comma outside quotes, or the heading is another one.</exception>
    public static IReadOnlyList<KnownCheck> Read(string text)
    {
        var checks = new List<KnownCheck>();
        foreach (var row in CsvFile.Read(text).Rows)
        {
            var cells = row.Cells.Select(cell => cell.Text).ToArray();
            if (cells.Length != Heading.Split(',').Length)
                throw new FormatException($"checks.csv, row {cells[0]},{cells.ElementAtOrDefault(1)} has {cells.Length} cells instead of {Heading.Split(',').Length}: write a text with commas in double quotes.");
            if (checks.Count == 0 && cells[0] == "list" && string.Join(',', cells) == Heading)
                continue;
            checks.Add(new KnownCheck(cells[0], cells[1], cells[2], cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), cells[4]));
        }

        return checks;
    }

    /// <summary>What is wrong with rows: none that the lists know is missing or there twice, none is of no list, each has a rule that exists or a reason.</summary>
    /// <param name="checks">The rows.</param>
    /// <param name="ids">The identifiers of the rules that exist.</param>
    public static IEnumerable<string> Faults(IReadOnlyList<KnownCheck> checks, IReadOnlySet<string> ids)
    {
        var rows = checks.Select(check => (check.List, check.Row)).ToArray();
        var wanted = Numbers.SelectMany(list => list.Value.Select(row => (List: list.Key, Row: row))).ToArray();
        foreach (var row in wanted.Except(rows))
            yield return $"{row.List},{row.Row} is missing";
        foreach (var row in rows.Except(wanted))
            yield return $"{row.List},{row.Row} is no row of the lists";
        foreach (var row in rows.GroupBy(row => row).Where(group => group.Count() > 1))
            yield return $"{row.Key.List},{row.Key.Row} is there {row.Count()} times";
        foreach (var check in checks)
        {
            if (check.Check.Length == 0)
                yield return $"{check.List},{check.Row} says nothing";
            if (check.Rules.Count == 0 && check.Reason.Length == 0)
                yield return $"{check.List},{check.Row} has neither rule nor reason";
            foreach (var id in check.Rules.Where(id => !ids.Contains(id)))
                yield return $"{check.List},{check.Row} names '{id}', which is no rule";
        }
    }
}
