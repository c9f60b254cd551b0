namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceKeyValueMissingTests
{
    [Fact]
    public Task Client_of_a_key_with_basic_authentication_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [ServiceKey<Partners>("key")]
        public sealed partial record Key;

        [UserCredential("S4", User = "{|COPIN3063:{Key.ClientId}|}", Password = "{|COPIN3063:{Key.ClientSecret}|}")]
        public sealed partial record Credential;
        """,
        "'Key' is a key of service 's4-hana-cloud' with basic authentication, which has Url, User and Password and no ClientId; write '{Key.User}'",
        "'Key' is a key of service 's4-hana-cloud' with basic authentication, which has Url, User and Password and no ClientSecret; write '{Key.Password}'");

    [Fact]
    public Task Arrangement_from_btp_gives_such_a_key() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [CommunicationArrangement<Partner, Dev>(SAP_COM_0308)] public sealed partial record Projects;
        [ServiceKey<Projects>("key")] public sealed partial record Key;
        [UserCredential("S4", User = "{|COPIN3063:{Key.ClientId}|}", Password = "{Key.Password}")] public sealed partial record Credential;
        """);

    [Fact]
    public Task Nor_is_its_client_a_credential() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [ServiceKey<Partners>("key")]
        public sealed partial record Key;

        [OAuth2ClientCredential<{|COPIN3063:Key|}>("S4")]
        public sealed partial record Credential;
        """,
        "'Key' is a key of service 's4-hana-cloud' with basic authentication, which has Url, User and Password and no OAuth client; write [UserCredential(\"…\", User = \"{Key.User}\", Password = \"{Key.Password}\")]");

    [Fact]
    public Task User_and_password_are_right() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [ServiceKey<Partners>("key")]
        public sealed partial record Key;

        [UserCredential("S4", User = "{Key.User}", Password = "{Key.Password}")]
        public sealed partial record Credential;
        """);

    [Fact]
    public Task Keys_of_other_services_have_clients() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("flow", Offering = "it-rt", Plan = "integration-flow")] public sealed partial record Flow;
        [ServiceKey<Flow>("key")] public sealed partial record Key;
        [UserCredential("S4", User = "{Key.ClientId}", Password = "{Key.ClientSecret}")] public sealed partial record Credential;
        """);

    [Fact]
    public Task Where_its_secret_belongs_the_password_is_proposed() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;

        [ServiceKey<Partners>("key")]
        public sealed partial record Key;

        [UserCredential("S4", User = "{Key.User}", Password = "{|COPIN7003:{Key.User}|}")]
        public sealed partial record Credential;
        """,
        "'{Key.User}' is no secret, but 'Password' takes one; write '{Key.Password}'");
}
