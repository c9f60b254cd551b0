using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class ResourceOutsideLandscapeTests
{
    [Fact]
    public Task Top_level_record_is_told_to_move_into_a_landscape() => Verify.AnalyzerAsync("""
        using Copin;

        [{|COPIN0001:ManualStep|}("Announce")]
        public sealed partial record Announcement;
        """,
        "[ManualStep] has no effect on 'Announcement', which is nested in no landscape; move it into a record with [Landscape(\"…\")]");

    [Fact]
    public Task Record_in_a_record_without_the_attribute_names_that_record() => Verify.AnalyzerAsync("""
        using Copin;

        public sealed partial record Operations
        {
            [{|COPIN0001:ManualStep|}("Announce")]
            [After<Operations>]
            public sealed partial record Announcement;
        }
        """,
        "[ManualStep] has no effect on 'Announcement', because 'Operations' is no landscape; add [Landscape(\"…\")] to 'Operations', or move 'ManualStep' directly into a landscape");

    [Fact]
    public Task Record_in_a_type_within_a_landscape_is_not_nested_directly() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations
        {
            public static partial class Steps
            {
                [{|COPIN0001:ManualStep|}("Announce")]
                public sealed partial record Announcement;
            }
        }
        """);

    [Fact]
    public Task Record_in_an_interface_and_struct_record_outside_are_found() => Verify.AnalyzerAsync("""
        using Copin;

        public interface IOperations
        {
            [{|COPIN0001:ManualStep|}("Announce")]
            public sealed partial record Announcement;
        }

        [{|CS0592:{|COPIN0001:ManualStep|}|}("Announce")]
        public partial record struct Value;
        """,
        "[ManualStep] has no effect on 'Announcement', because 'IOperations' is an interface; nest the record directly in a landscape",
        "[ManualStep] has no effect on 'Value', which is nested in no landscape; move it into a record with [Landscape(\"…\")]");

    [Fact]
    public Task Landscape_itself_is_no_resource() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        [{|COPIN0001:ManualStep|}("Announce")]
        public sealed partial record Operations;
        """,
        "[ManualStep] has no effect on 'Operations', which is a landscape itself; move it to a record nested in the landscape");

    [Fact]
    public Task Detail_and_uses_outside_a_landscape_are_found() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("other")]
        public sealed partial record Other;

        [{|COPIN0001:Uses<Other>|}]
        public sealed partial record Operations;

        [{|COPIN0001:OutboundUser|}("NOT_IN_USE")]
        public sealed partial record Partner;
        """);

    [Fact]
    public Task Abstract_record_offers_resources_to_landscapes() => Verify.AnalyzerAsync("""
        using Copin;

        public abstract partial record Shared
        {
            [ManualStep("Announce")]
            public sealed partial record Announcement;
        }

        [Landscape("operations")]
        public sealed partial record Operations : Shared;
        """);

    [Fact]
    public Task Attribute_of_the_user_in_the_same_namespace_is_none_of_our_business() => Verify.AnalyzerAsync("""
        namespace Copin
        {
            [System.AttributeUsage(System.AttributeTargets.All)]
            public sealed class OwnAttribute : System.Attribute;
        }

        namespace Mine
        {
            [Copin.Own]
            public sealed record Anything;
        }
        """);
}
