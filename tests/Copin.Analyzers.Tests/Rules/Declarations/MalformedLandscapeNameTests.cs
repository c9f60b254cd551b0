using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class MalformedLandscapeNameTests
{
    [Fact]
    public Task Capitals_and_blanks_are_an_error_inside_the_quotes() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("{|COPIN0005:Co PIN_2|}")]
        public sealed partial record Operations;
        """,
        "'Co PIN_2' is no landscape name: it holds 'C'; use lower-case letters, digits and hyphens, at most 40 characters, such as 'co-pin-2'");

    [Fact]
    public Task Empty_and_overlong_names_are_errors() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape({|COPIN0005:""|})]
        public sealed partial record Empty;

        [Landscape("{|COPIN0005:abcdefghijabcdefghijabcdefghijabcdefghijk|}")]
        public sealed partial record Long;
        """);

    [Fact]
    public Task Name_of_forty_characters_is_right() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("abcdefghij-bcdefghij-bcdefghij-bcdefgh40")]
        public sealed partial record Operations;
        """);

    [Fact]
    public Task Name_that_cannot_be_evaluated_is_the_compilers_matter() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape({|CS0103:Nothing|})]
        public sealed partial record Operations;
        """);
}
