namespace Copin;

public static partial class ScenarioCatalog
{
    // Four characters tell one ID from another: with three of them different, what remains is no likeness.
    private const int FarthestSlip = 2;

    /// <summary>The known scenarios whose ID may have been meant by a text, the likeliest first.</summary>
    /// <remarks>
    /// Likeness is the number of slips (a character added, missing or replaced, or two neighbours swapped, at most two slips), counted
    /// from the ID that <see cref="ScenarioId.Explain"/> reads in the text where it reads one. Among equals a scenario with a title comes first, then
    /// one of the same characters in another order, then the nearest number. The text itself is never proposed. Same text, same answer.
    /// </remarks>
    /// <param name="text">What was written, of any length.</param>
    /// <param name="count">How many to return at most.</param>
    /// <returns>At most <paramref name="count"/> scenarios; none when nothing is alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static IReadOnlyList<CommunicationScenario> Nearest(string? text, int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "The number of scenarios must not be negative.");

        if (count == 0 || text is null)
            return [];

        string meant = ScenarioId.Explain(text)?.MeantId ?? ScenarioId.ToUpper(text);
        var candidates = new List<Candidate>();
        for (int i = 0; i < Starts.Length; i++)
        {
            string id = IdAt(i);
            int slips = EditDistance.Between(meant, id, FarthestSlip);
            if (slips <= FarthestSlip && !string.Equals(id, text, StringComparison.Ordinal))
                candidates.Add(new Candidate(At(i), slips, meant));
        }

        candidates.Sort();
        var nearest = new CommunicationScenario[Math.Min(count, candidates.Count)];
        for (int i = 0; i < nearest.Length; i++)
            nearest[i] = candidates[i].Scenario;

        return Array.AsReadOnly(nearest);
    }

    private readonly struct Candidate(CommunicationScenario scenario, int slips, string meant) : IComparable<Candidate>
    {
        private readonly int _slips = slips;
        private readonly bool _reordered = HasSameCharacters(scenario.Id, meant);
        private readonly int _steps = Math.Abs(Number(scenario.Id) - Number(meant));

        public CommunicationScenario Scenario { get; } = scenario;

        public int CompareTo(Candidate other)
        {
            int order = _slips.CompareTo(other._slips);
            if (order == 0)
                order = (Scenario.Title is null).CompareTo(other.Scenario.Title is null);
            if (order == 0)
                order = other._reordered.CompareTo(_reordered);
            if (order == 0)
                order = _steps.CompareTo(other._steps);
            return order != 0 ? order : string.CompareOrdinal(Scenario.Id, other.Scenario.Id);
        }

        private static bool HasSameCharacters(string left, string right)
        {
            char[] a = left.ToCharArray();
            char[] b = right.ToCharArray();
            Array.Sort(a);
            Array.Sort(b);
            return string.Equals(new string(a), new string(b), StringComparison.Ordinal);
        }

        /// <summary>The four characters as a number of base 36, 0 when there are none.</summary>
        private static int Number(string id)
        {
            if (!ScenarioId.IsWellFormed(id))
                return 0;

            int number = 0;
            for (int i = ScenarioId.Prefix.Length; i < id.Length; i++)
                number = number * 36 + (id[i] <= '9' ? id[i] - '0' : id[i] - 'A' + 10);

            return number;
        }
    }
}
