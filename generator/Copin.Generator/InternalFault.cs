using Copin.Rules;
using Microsoft.CodeAnalysis;

namespace Copin.Generator;

/// <summary>The one thing that the generator reports: that it failed.</summary>
internal static class InternalFault
{
    // The release-tracking analyzer knows the diagnostics of analyzers only.
#pragma warning disable RS2000, RS2008
    public static DiagnosticDescriptor Descriptor { get; } = new(
        "COPIN9002",
        "The generator failed on a landscape",
        "The generator failed on landscape '{0}': {1}; please report it",
        "Copin.Internal",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Rule.PagesUrl + "COPIN9002.md");
#pragma warning restore RS2000, RS2008
}
