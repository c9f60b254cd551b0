using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class NamesDifferByCaseTests
{
    [Fact]
    public Task Second_record_is_a_warning_at_its_name() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        public sealed partial record FlowKey;

        [ManualStep("B")]
        public sealed partial record {|COPIN0017:Flowkey|};
        """,
        "'Flowkey' differs from 'FlowKey' by upper and lower case only; give it a name of its own");

    [Fact]
    public Task Names_that_differ_otherwise_are_right() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        public sealed partial record FlowKey;

        [ManualStep("B")]
        public sealed partial record FlowKey2;
        """);

    [Fact]
    public Task Nested_type_that_is_no_resource_does_not_count() => Verify.LandscapeAsync("""
        [ManualStep("A")]
        public sealed partial record FlowKey;

        public sealed record Flowkey;
        """);
}
