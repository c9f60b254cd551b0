using Copin.Declarations;
using Microsoft.CodeAnalysis;

namespace Copin.Generator;

/// <summary>What the user's compilation offers to generated code.</summary>
/// <param name="HasSpans">Whether <c>System.Guid</c> formats into and parses from spans (.NET Standard 2.1, .NET Core 2.1 and later).</param>
/// <param name="HasProvisioning">Whether <c>Copin.Provisioning</c> and <c>IConfiguration</c> are referenced.</param>
internal readonly record struct CompilationFeatures(bool HasSpans, bool HasProvisioning)
{
    /// <summary>Projects a compilation, so that the pipeline never holds one.</summary>
    public static CompilationFeatures Of(Compilation compilation) => new(
        compilation.GetTypeByMetadataName("System.Guid") is { } guid && !guid.GetMembers("TryFormat").IsEmpty,
        compilation.GetTypeByMetadataName(WellKnownNames.LandscapeApplication) is not null && compilation.GetTypeByMetadataName(WellKnownNames.Configuration) is not null);
}
