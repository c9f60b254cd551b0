using Microsoft.CodeAnalysis;

namespace Copin.CodeFixes;

/// <summary>A way to mend a diagnostic.</summary>
/// <param name="Kind">What tells it from other ways to mend diagnostics of the same rule; part of the equivalence key.</param>
/// <param name="Title">What people choose: it says what will be written, and never holds what a secret's place held.</param>
internal sealed record Mend(string Kind, string Title);

/// <summary>A diagnostic and the document it is in.</summary>
/// <param name="Document">The document: C#, or a file beside the landscape.</param>
/// <param name="Diagnostic">The diagnostic.</param>
internal sealed record ReportedDiagnostic(TextDocument Document, Diagnostic Diagnostic)
{
    /// <summary>What the rule says about the fix under one of the keys of <see cref="Rules.FixKeys"/>; null where it says nothing.</summary>
    public string? Fact(string key) => FactOf(Diagnostic, key);

    /// <inheritdoc cref="Fact"/>
    public static string? FactOf(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;
}
