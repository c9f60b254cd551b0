using Copin.Testing;

namespace Copin.CodeFixes.Tests;

/// <summary>The mends of identity that serve the guide's own set-up, and those that need more than one word.</summary>
public class IdentityTests
{
    private const string GuideArrangements = """
        [CommunicationArrangement<Partner>(SAP_COM_0093)]
        public sealed partial record Users;

        [CommunicationArrangement<Partner>(SAP_COM_0066)]
        public sealed partial record Roles;
        """;

    [Fact]
    public Task Outbound_user_that_the_guides_set_up_lacks_is_a_dummy() => Verify.CodeFixAsync(
        Of($$"""
            [{|COPIN1003:CommunicationSystem|}("IPS", HostName = "ips.example.com", InboundOnly = true)]
            [InboundUser<IpsUser>]
            public sealed partial record Partner;

            {{GuideArrangements}}
            """),
        Of($$"""
            [CommunicationSystem("IPS", HostName = "ips.example.com", InboundOnly = true)]
            [OutboundUser("NOT_IN_USE")]
            [InboundUser<IpsUser>]
            public sealed partial record Partner;

            {{GuideArrangements}}
            """),
        titles: ["Add [OutboundUser(\"NOT_IN_USE\")]"]);

    [Fact]
    public Task Pair_of_the_guide_becomes_its_successor() => Verify.CodeFixAsync(
        Of("""
            [CommunicationSystem("IPS", HostName = "ips.example.com")]
            [InboundUser<IpsUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0093|})]
            public sealed partial record Users;

            [ProxySystem("S4HC", Type = "SAP S/4HANA Cloud", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            public sealed partial record Proxy;
            """.Replace("Type = \"SAP S/4HANA Cloud\"", "Type = {|COPIN4002:\"SAP S/4HANA Cloud\"|}", StringComparison.Ordinal).Replace("User = \"{IpsUser}\"", "User = {|COPIN1006:\"{IpsUser}\"|}", StringComparison.Ordinal)),
        Of("""
            [CommunicationSystem("IPS", HostName = "ips.example.com")]
            [InboundUser<IpsUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0193)]
            public sealed partial record Users;

            [ProxySystem("S4HC", Type = "SAP S/4HANA Cloud Public Edition", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            public sealed partial record Proxy;
            """));

    [Fact]
    public Task Arrangement_that_has_become_superfluous_goes_with_all_that_stands_beside_it() => Verify.CodeFixAsync(
        Of("""
            [CommunicationSystem("IPS", HostName = "ips.example.com")]
            [InboundUser<IpsUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0193)]
            public sealed partial record Users;

            [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0066|})]
            [Step("2.1.3c", "role assignments")]
            public sealed partial record Roles;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            public sealed partial record Proxy;
            """),
        Of("""
            [CommunicationSystem("IPS", HostName = "ips.example.com")]
            [InboundUser<IpsUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>(SAP_COM_0193)]
            public sealed partial record Users;

            public sealed partial record Roles;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            public sealed partial record Proxy;
            """),
        titles: ["Remove the arrangement of SAP_COM_0066"]);

    [Fact]
    public Task Administrator_keeps_what_it_may_do() => Verify.CodeFixAsync(
        Of("""
            [SystemAdministrator("IDM", Authorizations = {|COPIN4021:SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi|}, ClientId = "{Lead}", Secret = "{Password}")]
            public sealed partial record Caller;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
            public sealed partial record Proxy;

            [IdmRepository<Proxy, Caller>("S4HC")]
            public sealed partial record Repository;
            """),
        Of("""
            [SystemAdministrator("IDM", Authorizations = SystemAuthorizations.AccessProxySystemApi | SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi, ClientId = "{Lead}", Secret = "{Password}")]
            public sealed partial record Caller;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
            public sealed partial record Proxy;

            [IdmRepository<Proxy, Caller>("S4HC")]
            public sealed partial record Repository;
            """));

    [Fact]
    public Task Initial_load_comes_after_all_that_it_needs() => Verify.CodeFixAsync(
        Of("""
            [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
            public sealed partial record Client;

            [ApplicationRole<Client>("IPS_PROXY_USER")]
            public sealed partial record ProxyUser;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
            public sealed partial record Proxy;

            [IdmRepository<Proxy, Client>("S4HC")]
            public sealed partial record Repository;

            [BusinessPartnerSynchronization("Sync")]
            public sealed partial record Synchronization;

            [{|COPIN5005:InitialLoad<Repository>|}("Load")]
            public sealed partial record Load;
            """),
        Of("""
            [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
            public sealed partial record Client;

            [ApplicationRole<Client>("IPS_PROXY_USER")]
            public sealed partial record ProxyUser;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
            public sealed partial record Proxy;

            [IdmRepository<Proxy, Client>("S4HC")]
            public sealed partial record Repository;

            [BusinessPartnerSynchronization("Sync")]
            public sealed partial record Synchronization;

            [InitialLoad<Repository>("Load")]
            [After<Synchronization>]
            [After<ProxyUser>]
            public sealed partial record Load;
            """));

    private static string Of(string body) => $$"""
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, Secret Password, string Lead)
        {
            [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{Password}")]
            public sealed partial record IpsUser;

        {{body}}
        }
        """;
}
