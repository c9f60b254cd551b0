namespace Copin.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask which of them ran.</summary>
public static class TrackingNames
{
    /// <summary>Symbols to values: runs for every landscape after every edit.</summary>
    public const string Read = nameof(Read);

    /// <summary>What is declared.</summary>
    public const string Targets = nameof(Targets);

    /// <summary>Where it is declared.</summary>
    public const string Lines = nameof(Lines);

    /// <summary>What the compilation offers.</summary>
    public const string Features = nameof(Features);

    /// <summary>The directory that source files are named relative to.</summary>
    public const string ProjectDirectory = nameof(ProjectDirectory);

    /// <summary>How generated files are named.</summary>
    public const string HintNames = nameof(HintNames);

    /// <summary>Whether, and for which framework, the code that URL templates share is needed.</summary>
    public const string UrlText = nameof(UrlText);

    /// <summary>What the files with code are written from.</summary>
    public const string Code = nameof(Code);

    /// <summary>What the files with source lines are written from.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>Every step whose output must stay the same when nothing relevant was edited.</summary>
    public static IReadOnlyList<string> All { get; } = [Read, Targets, Lines, Features, ProjectDirectory, HintNames, UrlText, Code, Sources];
}
