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
    /// <summary>Data for code fixes under <see cref="FixKeys"/>; null where there is none.</summary>
    public IReadOnlyDictionary<string, string>? Fix { get; init; }

    /// <summary>Further places that explain it, such as the other dependencies of a cycle.</summary>
    public EquatableArray<Place> Related { get; init; }

    /// <summary>The message, filled in.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    /// <summary>The same finding with a text that a code fix writes instead, or several to choose from, the best first.</summary>
    public Finding WithReplacement(params string[] choices) => With(FixKeys.Replacement, string.Join("\n", choices));

    /// <summary>The same finding with what a code fix writes instead of some characters of the text, wherever they come from, as <see cref="FixKeys.Written"/> says.</summary>
    public Finding WithReplacementOf(string written, string replacement) => WithReplacement(replacement).With(FixKeys.Written, written);

    /// <summary>The same finding with what a code fix writes instead of a document's whole value, as <see cref="FixKeys.Value"/> says.</summary>
    public Finding WithValue(string value) => With(FixKeys.Value, value);

    /// <summary>The same finding with what a code fix adds: attributes, arguments and parameters as <see cref="FixKeys.Addition"/> says.</summary>
    public Finding WithAddition(params string[] additions) => With(FixKeys.Addition, string.Join("\n", additions));

    /// <summary>The same finding with one more fact for code fixes.</summary>
    /// <param name="key">One of <see cref="FixKeys"/>.</param>
    /// <param name="value">The fact.</param>
    public Finding With(string key, string value)
    {
        var fix = new Dictionary<string, string>(StringComparer.Ordinal) { [key] = value };
        if (Fix is not null)
            foreach (var entry in Fix)
                if (entry.Key != key)
                    fix.Add(entry.Key, entry.Value);
        return this with { Fix = fix };
    }

    /// <summary>Identifier and message.</summary>
    public override string ToString() => $"{Rule.Id}: {Message}";
}
