using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class NotARecordTests
{
    [Fact]
    public Task Class_as_resource_is_an_error_at_its_name() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        public sealed partial class {|COPIN0002:Announcement|};
        """,
        "Resource 'Announcement' is no record class; write 'public sealed partial record Announcement'");

    [Fact]
    public Task Class_as_landscape_is_an_error_at_its_name() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial class {|COPIN0002:Operations|};
        """,
        "Landscape 'Operations' is no record class; write 'public sealed partial record Operations'");

    [Fact]
    public Task Record_struct_is_an_error_beside_that_of_the_compiler() => Verify.LandscapeAsync("""
        [{|CS0592:ManualStep|}("Announce")]
        public partial record struct {|COPIN0002:Announcement|};
        """);

    [Fact]
    public Task Record_class_written_out_is_right() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        public sealed partial record class Announcement;
        """);

    [Fact]
    public Task Class_without_attribute_is_free() => Verify.LandscapeAsync("""
        public static class Names { public const string Title = "Announce"; }

        [ManualStep(Names.Title)]
        public sealed partial record Announcement;
        """);
}
