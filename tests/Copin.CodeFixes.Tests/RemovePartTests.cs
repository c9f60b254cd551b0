using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class RemovePartTests
{
    [Fact]
    public Task All_that_is_ignored_goes_at_once() => Verify.LandscapeFixAsync(
        """
            [Destination("A", Url = "https://x.example", User = {|COPIN3004:"{Lead}"|}, Password = "{Password}")]
            public sealed partial record A;

            [Destination("B",
                User = {|COPIN3004:"{Lead}"|}, // nobody
                Url = "https://x.example", // the host
                Password = "{Password}")]
            // Of a token service:
            [DestinationProperty("tokenServiceUser", "X")] // ignored too
            [DestinationProperty("sap-client", "100"), DestinationProperty("scope", "X")]
            public sealed partial record B;
        """,
        """
            [Destination("A", Url = "https://x.example")]
            public sealed partial record A;

            [Destination("B",
                Url = "https://x.example" // the host
                )]
            // Of a token service:
            [DestinationProperty("sap-client", "100")]
            public sealed partial record B;
        """,
        "COPIN3004/Remove");

    [Fact]
    public Task Second_of_two_equal_properties_goes() => Verify.LandscapeFixAsync(
        """
            [Destination("D", Url = "https://x.example")]
            [DestinationProperty("sap-client", "100")]
            [DestinationProperty({|COPIN3010:"sap-client"|}, "100")]
            [DestinationProperty({|COPIN3010:"sap-client"|}, "100")]
            public sealed partial record A;

            [Destination("E", Url = "https://x.example")]
            [DestinationProperty("sap-client", "100"), DestinationProperty({|COPIN3010:"sap-client"|}, "100"), DestinationProperty({|COPIN3010:"sap-client"|}, "100"), DestinationProperty("sap-language", "en")]
            public sealed partial record B;

            [Destination("F", Url = "https://x.example")] [DestinationProperty("sap-client", "100")] [DestinationProperty({|COPIN3010:"sap-client"|}, "100")] public sealed partial record C;
        """,
        """
            [Destination("D", Url = "https://x.example")]
            [DestinationProperty("sap-client", "100")]
            public sealed partial record A;

            [Destination("E", Url = "https://x.example")]
            [DestinationProperty("sap-client", "100"), DestinationProperty("sap-language", "en")]
            public sealed partial record B;

            [Destination("F", Url = "https://x.example")] [DestinationProperty("sap-client", "100")] public sealed partial record C;
        """,
        titles: "Remove the second 'sap-client'");

    [Fact]
    public Task Which_of_two_values_is_meant_is_not_guessed() => Verify.NoCodeFixAsync(Verify.Landscape(
        """
            [Destination("D", Url = "https://x.example")]
            [DestinationProperty("sap-client", "100")]
            [DestinationProperty({|COPIN3010:"sap-client"|}, "200")]
            public sealed partial record A;
        """));

    [Fact]
    public Task Flow_parameter_that_is_set_twice_to_the_same_goes() => Verify.LandscapeFixAsync(
        """
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("one", "1"), FlowParameter({|COPIN2002:"one"|}, "1")]
            public sealed partial record Flow;
        """,
        """
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("one", "1")]
            public sealed partial record Flow;
        """);

    [Fact]
    public Task Location_without_cloud_connector_goes_or_the_cloud_connector_comes() => Verify.LandscapeFixAsync(
        """
            [Destination("D", Url = "https://x.example")]
            [DestinationProperty({|COPIN3013:"CloudConnectorLocationId"|}, "A")]
            public sealed partial record Target;
        """,
        """
            [Destination("D", Url = "https://x.example")]
            public sealed partial record Target;
        """,
        "COPIN3013/Remove", "Set ProxyType = DestinationProxyType.OnPremise", "Remove 'CloudConnectorLocationId'");
}
