namespace Copin.Analyzers.Tests.Rules.Btp;

public class ArrangementPropertyIncompleteTests
{
    [Fact]
    public Task Empty_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [ArrangementProperty({|COPIN3040:""|}, "x")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Empty_value_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [ArrangementProperty("Some Property", {|COPIN3040:""|})]
        public sealed partial record Partners;
        """,
        "Property 'Some Property' has no value; write one, or remove the property");

    [Fact]
    public Task Same_name_twice_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [ArrangementProperty("Some Property", "a")]
        [ArrangementProperty({|COPIN3040:"Some Property"|}, "b")]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Property_of_a_service_that_is_not_set_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("DEBMAS_IDOC")]
        [OutboundServiceProperty({|COPIN3040:"DEBMAS_IDOK"|}, "Receiver Port", "A1")]
        [OutboundServiceProperty({|COPIN3040:"OTHER"|}, "Receiver Port", "A1")]
        public sealed partial record Partners;
        """,
        "'Partners' sets no outbound service 'DEBMAS_IDOK'; did you mean 'DEBMAS_IDOC'?",
        "'Partners' sets no outbound service 'OTHER'; add [OutboundService(\"OTHER\")]");

    [Fact]
    public Task Same_property_of_two_services_is_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        [OutboundService("DEBMAS_IDOC")]
        [OutboundService(Name = "Suppliers")]
        [OutboundServiceProperty("DEBMAS_IDOC", "Receiver Port", "A1")]
        [OutboundServiceProperty("Suppliers", "Receiver Port", "A1")]
        public sealed partial record Partners;
        """);
}
