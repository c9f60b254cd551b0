namespace Copin.Analyzers.Tests.Rules.Btp;

public class ExtensibilityInstanceUntypedTests
{
    [Fact]
    public Task Plain_instance_is_told_its_attribute() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3060:ServiceInstance|}("bupa", Offering = "s4-hana-cloud", Plan = "api-access")]
        public sealed partial record Partners;

        [{|COPIN3060:ServiceInstance|}("events", Offering = "s4-hana-cloud", Plan = "messaging")]
        public sealed partial record Events;
        """,
        "Declared as [ApiAccess<…>(\"bupa\", …)], the parameters of this instance are checked while you type",
        "Declared as [Messaging<…>(\"events\", …)], the parameters of this instance are checked while you type");

    [Fact]
    public async Task Typed_and_other_instances_are_right()
    {
        var source = BtpLandscape.Source(BtpLandscape.ApiAccess($"\"a\", Arrangement = \"A\", Scenario = SAP_COM_0308, {BtpLandscape.Inbound}") + """

            [ServiceInstance("flow", Offering = "it-rt", Plan = "api")]
            public sealed partial record Flow;
            """);
        Assert.DoesNotContain(await Copin.Testing.Analysis.RunAsync(Copin.Testing.TestCompilation.Create(source)), diagnostic => diagnostic.Id == "COPIN3060");
    }
}
