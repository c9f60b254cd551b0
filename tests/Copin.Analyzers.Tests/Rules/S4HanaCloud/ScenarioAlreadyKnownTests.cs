using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.S4HanaCloud.ScenarioFileSource;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>COPIN1044.</summary>
public class ScenarioAlreadyKnownTests
{
    [Fact]
    public Task Known_scenario_is_found() => VerifyAsync(
        "id\n{|COPIN1044:SAP_COM_0308|}\n", "\"SAP_COM_0308\"",
        ["'SAP_COM_0308' is known as SAP_COM_0308 (Enterprise Project Integration), and this row counts instead of what is known; remove it unless it says more"]);

    [Fact]
    public async Task Unknown_scenario_is_not()
    {
        var found = await Analysis.RunAsync(TestCompilation.Create(EnvironmentSource), documents: [new TestDocument("scenarios.csv", "id\nSAP_COM_9338\n")]);
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "COPIN1044");
    }

    private const string EnvironmentSource = "using Copin; [Landscape(\"a\")] public sealed partial record A(string B);";
}
