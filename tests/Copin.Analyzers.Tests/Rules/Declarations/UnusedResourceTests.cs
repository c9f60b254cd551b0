using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UnusedResourceTests
{
    [Fact]
    public Task Package_without_flow_is_information_at_its_name() => VerifyAsync(
        """
        [IntegrationPackage("CoPin")]
        public sealed partial record {|COPIN0018:Package|};
        """,
        "Nothing in 'Test' refers to integration package 'Package'; refer to it, or remove it");

    [Fact]
    public Task Referred_to_by_type_or_by_text_is_used() => VerifyAsync("""
        [IntegrationPackage("CoPin")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Projects")]
        public sealed partial record Flow;

        [ServiceInstance("runtime", Offering = "it-rt", Plan = "api")]
        public sealed partial record Runtime;

        [ManualStep("Open", Instructions = "{Runtime.Name}")]
        public sealed partial record Opening;
        """);

    [Fact]
    public Task Reference_to_itself_is_no_use() => VerifyAsync("""
        [ServiceInstance("runtime", Offering = "it-rt", Plan = "api", Parameters = "{|COPIN0012:{Runtime.Id}|}")]
        public sealed partial record {|COPIN0018:Runtime|};
        """);

    [Fact]
    public Task Resource_of_a_base_record_is_an_offer() => new AnalyzerTest
    {
        ChecksInformation = true,
        Sources =
        {
            ("Test0.cs", """
                using Copin;

                public abstract partial record Shared
                {
                    [IntegrationPackage("CoPin")]
                    public sealed partial record Package;
                }

                [Landscape("flows")]
                public sealed partial record Flows(CloudIntegrationTenant Integration) : Shared;
                """),
        },
    }.RunAsync();

    private static Task VerifyAsync(string body, params string[] messages)
    {
        var test = new AnalyzerTest { ChecksInformation = true, Sources = { ("Test0.cs", Verify.Landscape(body)) } };
        foreach (var message in messages)
            test.Messages.Add(message);
        return test.RunAsync();
    }
}
