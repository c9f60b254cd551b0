using System.Collections.Immutable;
using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
public static class RuleDescriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        Rulebook.AllWithInternal.ToImmutableDictionary(rule => rule.Id, Describe, StringComparer.Ordinal);

    /// <summary>Every rule's descriptor, by identifier.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = ById.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    // The descriptors come from the rulebook, which the release-tracking analyzer cannot follow; a test holds AnalyzerReleases against them instead.
#pragma warning disable RS1017, RS1019, RS1031, RS1032, RS1033, RS2000, RS2008
    private static DiagnosticDescriptor Describe(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.MessageFormat,
        rule.Category,
        rule.Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        helpLinkUri: rule.HelpLink);
#pragma warning restore RS1017, RS1019, RS1031, RS1032, RS1033, RS2000, RS2008
}
