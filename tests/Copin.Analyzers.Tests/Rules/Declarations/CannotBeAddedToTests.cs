using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class CannotBeAddedToTests
{
    [Fact]
    public Task Generic_landscape_is_one_error() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial record {|COPIN0004:Operations|}<T>
        {
            [ManualStep("Announce")]
            public sealed partial record Announcement;
        }
        """,
        "No code can be generated for 'Operations', because it or a type that encloses it has type parameters; declare it without type parameters, outside generic types");

    [Fact]
    public Task Landscape_in_a_generic_class_is_an_error() => Verify.AnalyzerAsync("""
        using Copin;

        public static partial class Outer<T>
        {
            [Landscape("operations")]
            public sealed partial record {|COPIN0004:Operations|};
        }
        """);

    [Fact]
    public Task File_local_landscape_is_an_error() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        file sealed partial record {|COPIN0004:Operations|}
        {
            [ManualStep("Announce")]
            public sealed partial record Announcement;
        }
        """,
        "No code can be generated for 'Operations', because it or a type that encloses it is local to its file; remove 'file'");

    [Fact]
    public Task Generic_and_abstract_resources_are_errors() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        public sealed partial record {|COPIN0004:Announcement|}<T>;

        [ManualStep("Stop")]
        public abstract partial record {|COPIN0004:Stop|};
        """);

    [Fact]
    public Task Landscape_in_a_plain_partial_class_is_right() => Verify.AnalyzerAsync("""
        using Copin;

        public static partial class Landscapes
        {
            [Landscape("operations")]
            public sealed partial record Operations;
        }
        """);
}
