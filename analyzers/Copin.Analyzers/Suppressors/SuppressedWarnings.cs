using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Suppressors;

/// <summary>What a warning has to be about to be wrong.</summary>
internal enum Concern
{
    /// <summary>A landscape or a resource.</summary>
    Record,

    /// <summary>A landscape, a resource, or a type that encloses one: a base record with resources bears no attribute itself.</summary>
    RecordOrItsEnclosing,

    /// <summary>An attribute of the library.</summary>
    Attribute,
}

/// <summary>A warning of another analyzer that is wrong for a declaration.</summary>
/// <param name="Descriptor">Our id, the other's, and why it is wrong.</param>
/// <param name="Concerns">What the warning has to be about.</param>
internal sealed record SuppressedWarning(SuppressionDescriptor Descriptor, Concern Concerns);

/// <summary>The table of suppressed warnings; <c>docs/configuration.md</c> shows it.</summary>
internal static class SuppressedWarnings
{
    private const string IsRead = "A landscape and its resources are used by being declared: generator and engine read them, nothing else has to instantiate or name them";
    private const string IsNested = "A resource is a record nested in its landscape, and as visible as it";
    private const string IsCompleted = "Code is generated into landscapes and resources, so they and what encloses them are partial (COPIN0003)";
    private const string IsTemplate = "A text in a declaration may hold {references}; the rules check the address that it makes (COPIN3009)";

    private static readonly SuppressedWarning[] Table =
    [
        // Microsoft.CodeAnalysis.NetAnalyzers
        new(new("COPINS0001", "CA1812", IsRead), Concern.Record),
        new(new("COPINS0002", "CA1034", IsNested), Concern.Record),
        new(new("COPINS0003", "CA2243", IsTemplate), Concern.Attribute),
        // Meziantou.Analyzer
        new(new("COPINS0004", "MA0182", IsRead), Concern.Record),
        new(new("COPINS0005", "MA0204", IsCompleted), Concern.RecordOrItsEnclosing),
        // Roslynator
        new(new("COPINS0006", "RCS1043", IsCompleted), Concern.RecordOrItsEnclosing),
    ];

    private static readonly ImmutableDictionary<string, SuppressedWarning> ById = Table.ToImmutableDictionary(warning => warning.Descriptor.SuppressedDiagnosticId, StringComparer.Ordinal);

    /// <summary>Every suppression, by identifier.</summary>
    public static ImmutableArray<SuppressionDescriptor> All { get; } = [.. Table.Select(warning => warning.Descriptor)];

    /// <summary>The entry for a warning of another analyzer; null for one that is never suppressed.</summary>
    public static SuppressedWarning? Of(string id) => ById.TryGetValue(id, out var warning) ? warning : null;
}
