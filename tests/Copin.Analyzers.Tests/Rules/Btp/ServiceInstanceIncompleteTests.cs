using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceInstanceIncompleteTests
{
    [Fact]
    public Task Offering_and_plan_are_asked_for_together() => Verify.LandscapeAsync(
        """
        [{|COPIN3015:ServiceInstance|}("runtime")]
        public sealed partial record Runtime;
        """,
        "Service instance 'runtime' needs Offering = \"…\" and Plan = \"…\", the technical name in the service marketplace");

    [Fact]
    public Task Empty_plan_is_an_error_at_the_argument() => Verify.LandscapeAsync(
        """
        [ServiceInstance("runtime", Offering = "it-rt", Plan = {|COPIN3015:""|})]
        public sealed partial record Runtime;
        """);

    [Fact]
    public Task Names_of_instance_and_key_have_1_to_100_characters() => Verify.LandscapeAsync(
        $$"""
        [ServiceInstance({|COPIN3015:"{{new string('a', 101)}}"|}, Offering = "it-rt", Plan = "api")]
        public sealed partial record Runtime;

        [ServiceKey<Runtime>({|COPIN3015:""|})]
        public sealed partial record Key;
        """,
        "The name of a service instance has 1 to 100 characters, this one 101",
        "The name of a service key has 1 to 100 characters, this one 0");

    [Fact]
    public Task Complete_instance_and_key_are_right() => Verify.LandscapeAsync(
        $$"""
        [ServiceInstance("{{new string('a', 100)}}", Offering = "it-rt", Plan = "{Lead}")]
        public sealed partial record Runtime;

        [ServiceKey<Runtime>("k")]
        public sealed partial record Key;
        """);

    [Fact]
    public Task Half_typed_plan_is_the_compilers_concern() => Verify.LandscapeAsync(
        """
        [ServiceInstance("runtime", Offering = "it-rt", Plan = {|CS1525:)|}]
        public sealed partial record Runtime;
        """);

    [Fact]
    public Task Names_of_typed_instances_have_1_to_100_characters_too() => BtpLandscape.VerifyAsync(
        $$"""
        [ApiAccess<Dev>({|COPIN3015:"{{new string('a', 101)}}"|}, Arrangement = "A", Scenario = SAP_COM_0308, {{BtpLandscape.Inbound}})]
        public sealed partial record Access;

        [Messaging<Dev>({|COPIN3015:""|}, ClientId = "s4bp")]
        public sealed partial record Events;

        [CommunicationSystem("COPIN", HostName = "h.example.com")]
        [OutboundUser("CALLER", Password = "{Password}")]
        public sealed partial record Partner;

        [CommunicationArrangement<Partner, Dev>(SAP_COM_0027, Instance = {|COPIN3015:" "|})]
        public sealed partial record Networks;
        """,
        "The name of a service instance has 1 to 100 characters, this one 101",
        "The name of a service instance has 1 to 100 characters, this one 0",
        "The name of a service instance has 1 to 100 characters, this one 0");

    [Fact]
    public Task Plan_by_its_id_needs_no_names() => Verify.LandscapeAsync("""
        [ServiceInstance("runtime", PlanId = "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f")]
        public sealed partial record Runtime;
        """);
}
