using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class CopinObjectUnknownTests
{
    private const string DisplayName = "\n[DestinationProperty(\"copin.int.display_name\", \"Projects\")]";

    [Fact]
    public Task Another_object_is_a_warning_at_the_value() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty("copin.int.object", "{|COPIN3008:Projectplan|}")]""" + DisplayName,
        "'Projectplan' is no object that project collaboration is known to read; write 'ProjectPlan'");

    [Fact]
    public Task Empty_object_is_a_warning() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("copin.int.object", {|COPIN3008:""|})]""" + DisplayName);

    [Fact]
    public Task Project_plan_is_right() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("copin.int.object", "ProjectPlan")]""" + DisplayName);

    [Fact]
    public Task Object_from_a_parameter_is_known_at_run_time_only() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty("copin.int.object", "{Lead}")]""" + DisplayName);
}
