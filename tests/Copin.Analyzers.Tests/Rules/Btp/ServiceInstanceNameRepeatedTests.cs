namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceInstanceNameRepeatedTests
{
    [Fact]
    public Task Instances_of_two_kinds_share_no_name() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("bupa", Offering = "it-rt", Plan = "api")]
        public sealed partial record Runtime;

        [ApiAccess<Dev>({|COPIN3052:"bupa"|}, Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """,
        "'Runtime' makes a service instance 'bupa' already; give this one another name");

    [Fact]
    public Task Arrangement_is_told_of_its_argument() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [ServiceInstance("SAP_COM_0308", Offering = "it-rt", Plan = "api")] public sealed partial record Runtime;
        [CommunicationArrangement<Partner, Dev>({|COPIN3052:SAP_COM_0308|})] public sealed partial record Projects;
        """,
        "'Runtime' makes a service instance 'SAP_COM_0308' already; give this one another by Instance = \"…\"");

    [Fact]
    public Task Other_names_are_right() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("runtime", Offering = "it-rt", Plan = "api")]
        public sealed partial record Runtime;

        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """);
}
