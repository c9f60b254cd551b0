using System.Collections.Immutable;
using System.Composition;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes;

/// <summary>Removes the named arguments and the attributes that a declaration has for nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemovePartCodeFixProvider)), Shared]
internal sealed class RemovePartCodeFixProvider : LandscapeCodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        if (ReportedDiagnostic.FactOf(diagnostic, FixKeys.Removal) is { } what)
            yield return new Mend("Remove", $"Remove {what}");
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var removals = new PartRemovals();
        foreach (var each in reported)
            foreach (var location in each.Diagnostic.AdditionalLocations.Prepend(each.Diagnostic.Location))
                await removals.AddAsync(location, cancellationToken).ConfigureAwait(false);
        await removals.WriteAsync(edits, cancellationToken).ConfigureAwait(false);
    }
}
