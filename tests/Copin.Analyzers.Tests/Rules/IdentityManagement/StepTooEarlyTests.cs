namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class StepTooEarlyTests
{
    [Fact]
    public Task Initial_load_before_the_business_partners() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;

        [{|COPIN5005:InitialLoad<Repository>|}("Load")]
        public sealed partial record Load;
        """,
        "'Load' may start before 'Synchronization' (a business partner must exist before its business user); add [After<Synchronization>]");

    [Fact]
    public Task Export_before_the_business_partners_with_the_switch_on() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;

        [{|COPIN5005:HcmExport|}("Export")]
        public sealed partial record Export;

        [InitialLoad<Repository>("Load")]
        [After<Synchronization>]
        [After<Export>]
        public sealed partial record Load;
        """,
        "'Export' may start before 'Synchronization' (with the HR switch on, HCM sends master data to S/4HANA Cloud before it exports to Identity Management); add [After<Synchronization>]");

    [Fact]
    public Task Initial_load_before_the_role_and_the_arrangement() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>("IPS_PROXY_USER")]
        public sealed partial record Role;

        [CommunicationArrangement<Partner>(SAP_COM_0193)]
        public sealed partial record Users;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Client>("S4HC")]
        public sealed partial record Repository;

        [{|COPIN5005:InitialLoad<Repository>|}("Load")]
        public sealed partial record Load;
        """,
        "'Load' may start before 'Role' (lets the load through) and 'Users' (lets the load through); add [After<Role>] and [After<Users>]");

    [Fact]
    public Task What_another_step_comes_after_need_not_be_named() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;

        [HcmExport("Export")]
        [After<Synchronization>]
        public sealed partial record Export;

        [{|COPIN5005:InitialLoad<Repository>|}("Load")]
        public sealed partial record Load;
        """,
        "'Load' may start before 'Export' (the initial load comes last); add [After<Export>]");

    [Fact]
    public Task Order_over_other_steps_is_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;

        [ManualStep("Wait for the synchronisation")]
        [After<Synchronization>]
        public sealed partial record Wait;

        [InitialLoad<Repository>("Load")]
        [After<Wait>]
        public sealed partial record Load;
        """);

    [Fact]
    public Task With_the_switch_off_the_export_may_come_first() => IdentitySource.VerifyAsync(
        """
        [SystemAdministrator("IDM", ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        [ConnectorVersion1(HrSwitchActive = false)]
        public sealed partial record Proxy;

        [HcmExport("Export")]
        public sealed partial record Export;

        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;


        """);
}
