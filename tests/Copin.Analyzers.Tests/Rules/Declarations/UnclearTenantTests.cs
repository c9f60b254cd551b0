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
