namespace Copin.Rules;

/// <summary>Scenarios as messages name them.</summary>
internal static class ScenarioTitles
{
    // Three of them, with what stands between, are what one argument of a message holds.
    private const int LongestOfSeveral = 48;

    /// <summary>The ID and, where known, the title or an interface: <c>SAP_COM_0308 (Enterprise Project Integration)</c>.</summary>
    public static string WithTitle(this CommunicationScenario scenario) => scenario.Id + InBrackets(scenario);

    /// <summary>Title or interface in brackets, after a blank; empty where neither is known.</summary>
    public static string InBrackets(this CommunicationScenario scenario) => (scenario.Title ?? scenario.ExampleInterface) is { } title ? $" ({title})" : "";

    /// <summary>The ID and, where it is known here, its title.</summary>
    public static string WithTitle(string id) => ScenarioCatalog.Find(id)?.WithTitle() ?? id;

    /// <summary>One to three scenarios, as in <c>A, B or C</c>; long titles are cut, so that a message shows all three.</summary>
    public static string Choice(IReadOnlyList<CommunicationScenario> scenarios)
    {
        var titles = scenarios.Select(scenario => scenario.Id + Cut(scenario.InBrackets())).ToArray();
        return titles.Length < 2 ? string.Concat(titles) : string.Join(", ", titles, 0, titles.Length - 1) + " or " + titles[titles.Length - 1];
    }

    /// <summary>Several scenarios as C# that a code fix writes.</summary>
    public static string[] Literals(IReadOnlyList<CommunicationScenario> scenarios) => scenarios.Select(scenario => $"\"{scenario.Id}\"").ToArray();

    private static string Cut(string title) => title.Length <= LongestOfSeveral ? title : title.Substring(0, LongestOfSeveral - 2) + "…)";
}
