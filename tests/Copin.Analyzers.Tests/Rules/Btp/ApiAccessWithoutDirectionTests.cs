namespace Copin.Analyzers.Tests.Rules.Btp;

public class ApiAccessWithoutDirectionTests
{
    [Fact]
    public Task Neither_direction_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3032:ApiAccess<Dev>|}("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008)]
        public sealed partial record Partners;
        """,
        "'Partners' is neither called nor calls; set InboundAuthentication = ApiAccessInboundAuthentication.Basic where its services are called, or OutboundAuthentication where it calls");

    [Fact]
    public Task Arrangement_is_told_to_complete_its_system() => BtpLandscape.VerifyAsync(
        """
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] public sealed partial record Partner;
        [{|COPIN3032:CommunicationArrangement<Partner, Dev>|}(SAP_COM_0308)] public sealed partial record Projects;
        """,
        "'Projects' is neither called nor calls; add [InboundUser<…>] to 'Partner', or [OutboundUser(…)] with a password");

    [Fact]
    public Task One_direction_is_enough() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task Half_typed_authentication_is_the_compilers_concern() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.{|CS0117:Bas|})]
        public sealed partial record Partners;
        """);
}
