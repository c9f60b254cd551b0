using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class CopinPropertiesIncompleteTests
{
    [Fact]
    public Task Display_name_without_object_is_an_error_at_the_key() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty({|COPIN3007:"copin.int.display_name"|}, "Projects")]""",
        "Project collaboration finds the destination only with 'copin.int.object' too; add [DestinationProperty(\"copin.int.object\", \"ProjectPlan\")]");

    [Fact]
    public Task Object_without_display_name_is_an_error_at_the_key() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty({|COPIN3007:"copin.int.object"|}, "ProjectPlan")]""");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public Task Empty_display_name_is_an_error_at_the_value(string name) => DestinationSource.VerifyPropertiesAsync(
        $$"""
        [DestinationProperty("copin.int.display_name", {|COPIN3007:"{{name}}"|})]
        [DestinationProperty("copin.int.object", "ProjectPlan")]
        """);

    [Fact]
    public Task Both_are_right_in_any_order() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("copin.int.object", "ProjectPlan")]
        [DestinationProperty("copin.int.display_name", "{Lead}'s projects")]
        """);

    [Fact]
    public Task Other_key_in_another_case_is_there() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("{|COPIN3006:Copin.Int.Object|}", "ProjectPlan")]
        [DestinationProperty("copin.int.display_name", "Projects")]
        """);

    [Fact]
    public Task Destination_for_others_needs_neither() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("copin.internal", "x")]""");

    [Fact]
    public Task Half_typed_value_is_the_compilers_concern() => DestinationSource.VerifyPropertiesAsync(
        """
        [DestinationProperty("copin.int.display_name", {|CS0103:Disp|})]
        [DestinationProperty("copin.int.object", "ProjectPlan")]
        """);
}
