using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests;

/// <summary>The mistakes that cost people days, made in the sample one at a time: each is one error, at the argument, that says what to write instead.</summary>
public class SampleEditsTests
{
    public static TheoryData<string, string, string, string, string, string> Edits => new()
    {
        { "scenario of another purpose", "<Partner>(SAP_COM_0308)", "<Partner>(SAP_COM_0380)", "COPIN1006", "SAP_COM_0380", "SAP_COM_0308" },
        { "malformed scenario", "<Partner>(SAP_COM_0308)", "<Partner>(\"SAP_COM_308\")", "COPIN1001", "\"SAP_COM_308\"", "SAP_COM_0308" },
        { "outbound user removed", "    [OutboundUser(\"NOT_IN_USE\")]\n", "", "COPIN1003", "CommunicationSystem", "[OutboundUser(\"NOT_IN_USE\")]" },
        { "misspelt placeholder", "+ ProjectLinks.EnterpriseProject)", "+ \"/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUuid%',IsActiveEntity=true)\")", "COPIN6002", "%projectUuid%", "%projectUUID%" },
        { "API host in a link", "(\"ApplicationBaseUrl\", \"https://{S4.UiHost}\"", "(\"ApplicationBaseUrl\", \"https://{S4.ApiHost}\"", "COPIN1017", "{S4.ApiHost}", "{S4.UiHost}" },
        { "password typed in", "Password = \"{CopinPassword}\")", "Password = \"Canary-4711-Canary-4711\")", "COPIN7001", "\"Canary-4711-Canary-4711\"", "{CopinPassword}" },
        { "arrangement on the user", "CommunicationArrangement<Partner>", "CommunicationArrangement<ApiUser>", "COPIN0010", "ApiUser", "Partner" },
    };

    [Theory, MemberData(nameof(Edits))]
    public async Task One_mistake_is_one_error_at_its_argument(string mistake, string before, string after, string id, string span, string advice)
    {
        var sample = Repository.Read("samples/CoPin/CoPin.cs").ReplaceLineEndings("\n");
        Assert.Equal(2, sample.Split(before).Length);
        var source = sample.Replace(before, after, StringComparison.Ordinal);

        var diagnostics = (await Analysis.RunAsync(TestCompilation.Create([("CoPin.cs", source)]))).Where(IsShown).ToArray();

        var error = Assert.Single(diagnostics);
        Assert.Equal((id, DiagnosticSeverity.Error, mistake), (error.Id, error.Severity, mistake));
        Assert.Equal(span, source.Substring(error.Location.SourceSpan.Start, error.Location.SourceSpan.Length));
        Assert.Contains(advice, error.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("Canary", error.GetMessage(), StringComparison.Ordinal);
        Assert.EndsWith($"docs/rules/{id}.md", error.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_itself_is_clean()
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create([("CoPin.cs", Repository.Read("samples/CoPin/CoPin.cs"))]));

        Assert.DoesNotContain(diagnostics, IsShown);
    }

    // The sample's project does not ask for documentation of every record; these compilations do.
    private static bool IsShown(Diagnostic diagnostic) =>
        diagnostic.Id != "CS1591" && diagnostic.Severity >= DiagnosticSeverity.Warning;
}
