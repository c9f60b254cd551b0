using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class DependencyCycleTests
{
    [Fact]
    public Task Cycle_of_three_shows_its_path_where_it_closes() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        [After<B>]
        public sealed partial record A;

        [ManualStep("B")]
        [After<C>]
        public sealed partial record B;

        [ManualStep("C")]
        [After<{|COPIN0012:A|}>]
        public sealed partial record C;
        """,
        "'A' depends on itself: A → B → C → A; remove one of these references");

    [Fact]
    public Task Cycle_through_texts_is_found_at_the_reference() => Verify.LandscapeAsync("""
        [ServiceInstance("one", Offering = "it-rt", Plan = "api", Parameters = "{{\"of\":\"{Two.Id}\"}}")]
        public sealed partial record One;

        [ServiceInstance("two", Offering = "it-rt", Plan = "api", Parameters = "{{\"of\":\"{|COPIN0012:{One.Id}|}\"}}")]
        public sealed partial record Two;
        """);

    [Fact]
    public Task Resource_that_needs_itself_is_a_cycle() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        [After<{|COPIN0012:A|}>]
        public sealed partial record A;
        """,
        "'A' depends on itself: A → A; remove one of these references");

    [Fact]
    public Task Long_cycle_is_shortened() => Verify.LandscapeAsync("""
        [ManualStep("N0")]
        [After<N1>]
        public sealed partial record N0;

        [ManualStep("N1")]
        [After<N2>]
        public sealed partial record N1;

        [ManualStep("N2")]
        [After<N3>]
        public sealed partial record N2;

        [ManualStep("N3")]
        [After<N4>]
        public sealed partial record N3;

        [ManualStep("N4")]
        [After<N5>]
        public sealed partial record N4;

        [ManualStep("N5")]
        [After<N6>]
        public sealed partial record N5;

        [ManualStep("N6")]
        [After<N7>]
        public sealed partial record N6;

        [ManualStep("N7")]
        [After<N8>]
        public sealed partial record N7;

        [ManualStep("N8")]
        [After<N9>]
        public sealed partial record N8;

        [ManualStep("N9")]
        [After<N10>]
        public sealed partial record N9;

        [ManualStep("N10")]
        [After<N11>]
        public sealed partial record N10;

        [ManualStep("N11")]
        [After<{|COPIN0012:N0|}>]
        public sealed partial record N11;
        """,
        "'N0' depends on itself: N0 → N1 → N2 → N3 → N4 → N5 → (5 more) → N11 → N0; remove one of these references");

    [Fact]
    public Task Two_ways_to_one_resource_are_no_cycle() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        [After<B>]
        [After<C>]
        public sealed partial record A;

        [ManualStep("B")]
        [After<D>]
        public sealed partial record B;

        [ManualStep("C")]
        [After<D>]
        public sealed partial record C;

        [ManualStep("D")]
        public sealed partial record D;
        """);
}
