using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UnclearTenantTests
{
    [Fact]
    public Task No_parameter_is_one_error_for_all_resources_of_the_system() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("flows")]
        public sealed partial record Flows(BtpSubaccount Subaccount)
        {
            [{|COPIN0009:IntegrationPackage|}("CoPin")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Projects")]
            public sealed partial record Flow;
        }
        """,
        "'Package' needs a tenant: add a parameter of type 'CloudIntegrationTenant' to 'Flows'");

    [Fact]
    public Task Two_parameters_need_a_choice() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("flows")]
        public sealed partial record Flows(CloudIntegrationTenant Europe, CloudIntegrationTenant America)
        {
            [{|COPIN0009:IntegrationPackage|}("CoPin")]
            public sealed partial record Package;

            [IntegrationPackage("CoPin", Tenant = "{America}")]
            public sealed partial record Other;
        }
        """,
        "'Package' needs one tenant: set Tenant = \"{Europe}\" or \"{America}\"");

    [Fact]
    public Task Tenant_of_another_system_is_an_error_at_the_argument() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin", Tenant = {|COPIN0009:"{S4}"|})]
        public sealed partial record Package;

        [IntegrationPackage("CoPin2", Tenant = {|COPIN0009:"{Integration.Host}"|})]
        public sealed partial record Other;
        """,
        "'Package' needs the name of a parameter that holds its Cloud Integration tenant as Tenant: write \"{Integration}\"",
        "'Other' needs the name of a parameter that holds its Cloud Integration tenant as Tenant: write \"{Integration}\"");

    [Fact]
    public Task Unknown_name_as_tenant_is_said_once_by_the_rule_for_names() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin", Tenant = "{{|COPIN0014:Integratoin|}}")]
        public sealed partial record Package;
        """);

    [Fact]
    public Task Only_tenant_need_not_be_named_and_may_be() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin")]
        public sealed partial record Package;

        [IntegrationPackage("CoPin2", Tenant = "{Integration}")]
        public sealed partial record Other;
        """);

    [Fact]
    public Task Manual_step_lives_nowhere() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations
        {
            [ManualStep("Announce")]
            public sealed partial record Announcement;
        }
        """);

    [Fact]
    public Task Parameter_that_is_half_typed_is_waited_for() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("flows")]
        public sealed partial record Flows({|CS0246:CloudIntegrationTenan|} Integration)
        {
            [IntegrationPackage("CoPin")]
            public sealed partial record Package;
        }
        """);

    [Fact]
    public Task Global_account_is_asked_for_by_what_lives_there_only() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("systems")]
        public sealed partial record Systems(BtpSubaccount Subaccount)
        {
            [{|COPIN0009:RegisteredSystem|}("DEV")]
            public sealed partial record Dev;

            [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = "SAP_COM_0008", InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
            public sealed partial record Partners;
        }
        """,
        "'Dev' needs a tenant: add a parameter of type 'GlobalAccount' to 'Systems'");

    [Fact]
    public Task Arrangement_from_btp_chooses_its_subaccount_and_the_rest_stays() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("systems")]
        public sealed partial record Systems(S4HanaCloudTenant One, S4HanaCloudTenant Two, GlobalAccount Account, BtpSubaccount Europe, BtpSubaccount America, Secret Password)
        {
            [RegisteredSystem("DEV", S4HanaCloud = "{One}")]
            public sealed partial record Dev;

            [{|COPIN0009:RegisteredSystem|}("TEST")]
            public sealed partial record Test;

            [CommunicationUser("COPIN", Description = "Projects", Tenant = "{One}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN")]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [{|COPIN0009:CommunicationArrangement<Partner, Dev>|}("SAP_COM_0308", Tenant = "{One}")]
            public sealed partial record Projects;

            [CommunicationSystem("OTHER", HostName = "partner.example.com", Tenant = {|COPIN0009:"{Europe}"|})]
            [OutboundUser("CALLER", Password = "{Password}")]
            public sealed partial record Other;

            [CommunicationArrangement<Other, Dev>("SAP_COM_0027", Subaccount = {|COPIN0009:"{One}"|})]
            public sealed partial record Networks;
        }
        """,
        "'Test' needs one tenant: set S4HanaCloud = \"{One}\" or \"{Two}\"",
        "'Projects' needs one tenant: set Subaccount = \"{Europe}\" or \"{America}\"",
        "'Other' needs the name of a parameter that holds its SAP S/4HANA Cloud tenant as Tenant: write \"{One}\" or \"{Two}\"",
        "'Networks' needs the name of a parameter that holds its SAP BTP subaccount as Subaccount: write \"{Europe}\" or \"{America}\"");

    [Fact]
    public Task Identity_Management_needs_no_address() => IdentitySource.VerifyAsync(IdentitySource.Repository);

    [Fact]
    public Task Identity_Provisioning_needs_its_tenant() => Verify.AnalyzerAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(Secret Password)
        {
            [{|COPIN0009:SystemAdministrator|}("IDM", ClientId = "T000001", Secret = "{Password}")]
            public sealed partial record Caller;
        }
        """,
        "'Caller' needs a tenant: add a parameter of type 'IdentityProvisioningTenant' to 'Test'");
}
