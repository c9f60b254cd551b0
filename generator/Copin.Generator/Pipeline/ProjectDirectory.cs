using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Generator;

/// <summary>The project's directory, as the build tells it.</summary>
internal static class ProjectDirectory
{
    /// <summary>The directory; null where the build does not tell, and files are then named by their names alone.</summary>
    public static string? Of(AnalyzerConfigOptions options) => options.TryGetValue("build_property.ProjectDir", out var directory) ? directory : null;
}
