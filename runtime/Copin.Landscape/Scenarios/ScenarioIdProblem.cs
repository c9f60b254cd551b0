namespace Copin;

/// <summary>What is wrong with a text that was written as a communication scenario ID.</summary>
public sealed record ScenarioIdProblem
{
    internal ScenarioIdProblem(string reason, string? meantId = null)
    {
        Reason = reason;
        MeantId = meantId;
    }

    /// <summary>
    /// What is wrong, in words that go on after "the ID": <c>has lower-case letters; has 3 characters after 'SAP_COM_' instead of 4</c>.
    /// One line without a full stop; never the whole text.
    /// </summary>
    public string Reason { get; }

    /// <summary>The ID probably meant, in the right form but not necessarily known; <see langword="null"/> when none can be read in the text.</summary>
    public string? MeantId { get; }
}
