using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>A landscape with one parameter for a communication user's password.</summary>
internal static class GeneratedPasswordSource
{
    /// <summary>Verifies the parameter as it is written.</summary>
    public static Task VerifyAsync(string parameter, params string[] messages) => Verify.AnalyzerAsync(
        $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, {{parameter}})
        {
        }
        """,
        messages);
}
