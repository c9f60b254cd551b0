using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class SecretInPlainTextTests
{
    [Fact]
    public Task Secret_parameter_in_a_description_is_an_error_at_the_reference() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Description = "log on with {|COPIN7002:{Password}|}")]
        public sealed partial record Target;
        """,
        "'{Password}' is a secret, and 'Description' is shown in plans and consoles; refer to a value that may be seen");

    [Fact]
    public Task Secret_output_in_a_property_is_an_error() => Verify.LandscapeAsync(
        """
        [ServiceInstance("api", Offering = "x", Plan = "default")]
        public sealed partial record Api;

        [ServiceKey<Api>("key")]
        public sealed partial record Key;

        [Destination("D", Url = "https://x.example?key={|COPIN7002:{Key.ClientSecret}|}")]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Secret_in_service_parameters_is_an_error() => Verify.LandscapeAsync(
        """"
        [ServiceInstance("api", Offering = "x", Plan = "default", Parameters = """{{ "user": "{|COPIN7002:{Password}|}" }}""")]
        public sealed partial record Api;
        """");

    [Fact]
    public Task Client_id_and_plain_parameters_may_be_seen() => Verify.LandscapeAsync(
        """
        [ServiceInstance("api", Offering = "x", Plan = "default")]
        public sealed partial record Api;

        [ServiceKey<Api>("key")]
        public sealed partial record Key;

        [Destination("D", Url = "https://x.example?client={Key.ClientId}", Description = "for {Lead}")]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Doubled_braces_are_no_reference() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Description = "log on with {{Password}}")]
        public sealed partial record Target;
        """);
}
