using Copin.Testing;

namespace Copin.Analyzers.Tests.Spans;

/// <summary>An attribute is recognised, and its parts are found, in every way that C# writes it.</summary>
public class AttributeFormsTests
{
    [Fact]
    public Task Suffix_qualified_name_and_alias() => Verify.AnalyzerAsync("""
        using Copin;
        using Manual = Copin.ManualStepAttribute;
        using Instance = Copin.ServiceInstanceAttribute;
        using Library = Copin;

        [LandscapeAttribute("operations")]
        public sealed partial record Operations(BtpSubaccount Subaccount)
        {
            [ManualStepAttribute("{{|COPIN0014:Wrong|}} 1")]
            public sealed partial record A;

            [Copin.ManualStep("{{|COPIN0014:Wrong|}} 2")]
            [global::Copin.After<{|COPIN0010:string|}>]
            [Library::AfterAttribute<{|COPIN0010:string|}>()]
            public sealed partial record B;

            [Manual("{{|COPIN0014:Wrong|}} 3"), After<{|COPIN0010:string|}>]
            public sealed partial record C;

            [type: Instance("runtime", Offering = "it-rt", Plan = "{{|COPIN0014:Wrong|}}")]
            public sealed partial record Runtime;
        }
        """);

    [Fact]
    public Task Landscape_without_using_directive() => Verify.AnalyzerAsync("""
        [Copin.Landscape("{|COPIN0005:Operations|}")]
        public sealed partial record Operations;
        """);

    [Fact]
    public Task Alias_of_a_constructed_attribute_has_no_type_argument_to_show() => Verify.AnalyzerAsync("""
        using Copin;
        using AfterNothing = Copin.AfterAttribute<string>;

        [Landscape("operations")]
        public sealed partial record Operations
        {
            [ManualStep("A")]
            [{|COPIN0010:AfterNothing|}]
            public sealed partial record A;
        }
        """);
}
