using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

/// <summary>A landscape with one flow that has one URL template.</summary>
internal static class LinkSource
{
    public const string Enterprise = "ApplicationBaseUrl";
    public const string Customer = "ApplicationBaseUrlCustomerProjects";
    public const string Internal = "ApplicationBaseUrlInternalProjects";

    /// <summary>Verifies a template behind the UI host's <c>/ui#</c>.</summary>
    public static Task VerifyAsync(string parameter, string fragment, params string[] messages) =>
        VerifyArgumentAsync(parameter, $"\"https://{{S4.UiHost}}/ui#{fragment}\"", messages);

    /// <summary>Verifies a template's argument as it is written.</summary>
    public static Task VerifyArgumentAsync(string parameter, string argument, params string[] messages) => Verify.LandscapeAsync(
        $$"""
        [IntegrationPackage("CoPinS4HanaCloud")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("ProjectsToCollaboration")]
        [UrlTemplate("{{parameter}}", {{argument}})]
        public sealed partial record ProjectFlow;
        """,
        messages);

    /// <summary>The replacement that a diagnostic of a template behind <c>/ui#</c> offers.</summary>
    public static async Task<string?> ReplacementAsync(string parameter, string fragment, string id)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(
            $$"""
            [IntegrationPackage("CoPinS4HanaCloud")] public sealed partial record Package;
            [IntegrationFlow<Package>("ProjectsToCollaboration")] [UrlTemplate("{{parameter}}", "https://{S4.UiHost}/ui#{{fragment}}")] public sealed partial record ProjectFlow;
            """)));
        return Assert.Single(diagnostics, diagnostic => diagnostic.Id == id).Properties["replacement"];
    }
}
