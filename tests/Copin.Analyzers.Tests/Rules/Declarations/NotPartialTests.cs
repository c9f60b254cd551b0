using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class NotPartialTests
{
    [Fact]
    public Task Resource_is_an_error_at_its_name() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        public sealed record {|COPIN0003:Announcement|};
        """,
        "'Announcement' is not partial, so no code can be generated into 'Announcement'; add 'partial' to its declaration");

    [Fact]
    public Task Landscape_is_named_once_whatever_is_in_it() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed record {|COPIN0003:Operations|}
        {
            [ManualStep("Announce")]
            public sealed partial record Announcement;
        }
        """,
        "'Operations' is not partial, so no code can be generated into 'Operations'; add 'partial' to its declaration");

    [Fact]
    public Task Enclosing_type_is_named() => Verify.AnalyzerAsync("""
        using Copin;

        public static class Landscapes
        {
            [Landscape("operations")]
            public sealed partial record {|COPIN0003:Operations|};
        }
        """,
        "'Landscapes' is not partial, which encloses 'Operations', so no code can be generated into 'Operations'; add 'partial' to its declaration");

    [Fact]
    public Task Nested_record_without_attribute_need_not_be_partial() => Verify.LandscapeAsync("""
        public sealed record Note(string Text);
        """);
}
