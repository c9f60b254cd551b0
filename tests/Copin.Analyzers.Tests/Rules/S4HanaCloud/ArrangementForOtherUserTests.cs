using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ArrangementForOtherUserTests
{
    private static string Body(string inbound, string credential) => $$"""
        [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationUser("SPARE", Description = "Spare", Password = "{Password}")]
        public sealed partial record Spare;

        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
        {{inbound}}
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        [CommunicationArrangement<Partner>("SAP_COM_0308")]
        public sealed partial record Projects;

        {{credential}}
        public sealed partial record Credential;
        """;

    [Fact]
    public Task Open_to_one_and_deployed_the_other_is_a_warning_at_the_inbound_user() => Verify.LandscapeAsync(
        Body("[InboundUser<{|COPIN1025:Spare|}>(Authentication = InboundAuthentication.Basic)]", """[UserCredential<ApiUser>("S4H_CPI")]"""),
        "'SAP_COM_0308' is open to 'SPARE', as whom nothing logs on, while 'COPIN' is used and no arrangement is open to it; make 'COPIN' a user for inbound communication of 'COPIN'");

    [Fact]
    public Task A_destination_deploys_a_user_too() => Verify.LandscapeAsync(
        Body("[InboundUser<{|COPIN1025:Spare|}>]", """[Destination("D", Url = "{S4.ApiUrl}", Authentication = DestinationAuthentication.Basic, User = "{ApiUser}", Password = "{Password}")]"""));

    [Fact]
    public Task The_deployed_user_is_right() => Verify.LandscapeAsync(Body("[InboundUser<ApiUser>]\n[InboundUser<Spare>]", """[UserCredential<ApiUser>("S4H_CPI")]"""));

    [Fact]
    public Task Where_nothing_logs_on_nothing_is_known() => Verify.LandscapeAsync(Body("[InboundUser<Spare>]", """[ManualStep("Tell the partner")]"""));
}
