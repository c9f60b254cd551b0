using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Advice.</summary>
    Info,

    /// <summary>Doubtful or superseded.</summary>
    Warning,

    /// <summary>It cannot work.</summary>
    Error,
}

/// <summary>What a rule found, and where.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">The smallest part of the declaration that is at fault.</param>
/// <param name="Arguments">What fills the rule's message.</param>
public sealed record Finding(Rule Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>Data for a code fix, such as the text to write instead under key <c>replacement</c>; null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Fix { get; init; }

    /// <summary>Further places that explain it, such as the other dependencies of a cycle.</summary>
    public EquatableArray<Place> Related { get; init; }

    /// <summary>The message, filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The same finding with a text that a code fix writes instead.</summary>
    public Finding WithReplacement(string replacement) => this with { Fix = new Dictionary<string, string>(StringComparer.Ordinal) { ["replacement"] = replacement } };

    /// <summary>Identifier and message.</summary>
    public override string ToString() => $"{Rule.Id}: {Message}";
}
