using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class InfrastructuresMixedTests
{
    [Fact]
    public Task Neo_destination_beside_a_system_administrator() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [{|COPIN4022:NeoDestination|}("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Destination;
        """,
        "'Destination' is a Neo destination of SAP BTP, Neo environment, but 'Caller' of the same tenant is of the infrastructure of SAP Cloud Identity Services; use [ProxySystem(…)] with Url, User and Password instead");

    [Fact]
    public Task System_administrator_beside_an_OAuth_client() => IdentitySource.VerifyAsync(IdentitySource.Neo + 
        """
        [{|COPIN4022:SystemAdministrator|}("IDM", ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;
        """,
        "'Caller' is a system administrator of the infrastructure of SAP Cloud Identity Services, but 'Client' of the same tenant is of SAP BTP, Neo environment; use an OAuth client with role IPS_PROXY_USER instead");

    [Fact]
    public Task Each_infrastructure_by_itself_is_right() => IdentitySource.VerifyAsync(IdentitySource.Neo + 
        """
        [IdmRepository<Proxy, Client>("S4HC")]
        public sealed partial record Repository;
        """);

    [Fact]
    public Task Two_tenants_may_be_on_two_infrastructures() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(IdentityProvisioningTenant Old, IdentityProvisioningTenant New, Secret Password, string Id)
        {
            [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}", Tenant = "{Old}")]
            public sealed partial record Client;

            [SystemAdministrator("IDM", ClientId = "{Id}", Secret = "{Password}", Tenant = "{New}")]
            public sealed partial record Caller;
        }
        """);
}
