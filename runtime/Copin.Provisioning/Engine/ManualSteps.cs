using System.Text.RegularExpressions;
using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning;

/// <summary>What a person has to do, with every reference filled in. Holds no secret: where one is to be entered, it says where its value is kept.</summary>
/// <param name="Resource">The step's record name.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Where">The application or console in which it is done; empty where nothing is said.</param>
/// <param name="Instructions">What to enter, line by line; empty where nothing is said.</param>
/// <param name="Outcome">How to see that it worked; empty where nothing is said.</param>
/// <param name="Source">The line of the declaration; null where it is not known.</param>
public sealed record ManualStepInstructions(string Resource, string Title, string Where, string Instructions, string Outcome, SourceLine? Source)
{
    /// <summary>Which part of the step it is, where different people do parts of it one after the other; empty where one does all of it.</summary>
    public string Part { get; init; } = "";

    /// <summary>What the engine needs to be told when it is done, such as an ID that the console made; no secrets.</summary>
    public IReadOnlyList<AskedValue> AskedValues { get; init; } = [];

    /// <summary>The files that the step imports; they hold no secret.</summary>
    public IReadOnlyList<ExportedFile> Files { get; init; } = [];

    /// <summary>What the systems say at the moment that helps to see whether it worked; empty where there is nothing. It differs from run to run.</summary>
    public string Remark { get; init; } = "";

    /// <summary>What <c>--confirm</c> calls it: the record's name, and behind a dot the part.</summary>
    public string Step => Part.Length == 0 ? Resource : $"{Resource}.{Part}";

    /// <summary>Its name among the properties of plan and journal.</summary>
    internal string Property => Part.Length == 0 ? "Instructions" : $"Instructions.{Part}";
}

/// <summary>Something that a person has to tell when a manual step is done. It is no secret, and the journal remembers it.</summary>
/// <param name="Name">Its name: <c>SystemId</c>.</param>
/// <param name="Meaning">What it is and where it is seen, in a phrase.</param>
/// <param name="Pattern">The regular expression that the whole of it matches.</param>
public sealed record AskedValue(string Name, string Meaning, string Pattern)
{
    /// <summary>What was told the last time; null where nothing was.</summary>
    public string? Known { get; init; }

    /// <summary>Whether a value can be it.</summary>
    public bool Accepts(string value) => Regex.IsMatch(value, $@"\A(?:{Pattern})\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

/// <summary>What a person answers to a manual step.</summary>
public sealed record ManualStepAnswer
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    private ManualStepAnswer(bool isDone) => IsDone = isDone;

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; }

    /// <summary>Why it was not done; empty where nothing is said.</summary>
    public string Reason { get; private init; } = "";

    /// <summary>What the step asks for (<see cref="ManualStepInstructions.AskedValues"/>), by name.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private init; } = Nothing;

    /// <summary>It was done.</summary>
    /// <param name="values">What the step asks for, by name; null where it asks for nothing.</param>
    public static ManualStepAnswer Done(IReadOnlyDictionary<string, string>? values = null) => new(true) { Values = values ?? Nothing };

    /// <summary>It was not done.</summary>
    /// <param name="reason">Why; empty where nothing is said.</param>
    public static ManualStepAnswer NotDone(string reason = "") => new(false) { Reason = reason };
}

/// <summary>Asks a person whether a manual step was done.</summary>
public interface IManualStepConfirmation
{
    /// <summary>Shows the step and waits for the answer. Steps are asked for one after the other.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>
    /// Whether it was done. An answer that it was is looked into, where the systems can tell, and remembered in the journal if they agree.
    /// </returns>
    ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken);
}
