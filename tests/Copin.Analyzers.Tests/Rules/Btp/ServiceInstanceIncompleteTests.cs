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
}
