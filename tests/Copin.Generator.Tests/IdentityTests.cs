using Copin.Declarations;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Tests;

/// <summary>The kinds of identity, on both infrastructures of Identity Provisioning.</summary>
public class IdentityTests
{
    private const string Parameters = "S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, IdentityManagementSystem Idm, Secret Password, Secret ClientSecret, string ClientId";

    private const string Resources = """
            [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{Password}")]
            public sealed partial record IpsUser;

            [SystemAdministrator("IDM", ClientId = "{ClientId}", Secret = "{ClientSecret}")]
            public sealed partial record Caller;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            [ConnectorVersion1(HrSwitchActive = true, RolesPageSize = 30)]
            [SystemProperty(SystemProperties.TraceFailedEntityContent, "false")]
            public sealed partial record Proxy;

            [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{ClientSecret}")]
            public sealed partial record NeoCaller;

            [ApplicationRole<NeoCaller>("IPS_PROXY_USER")]
            public sealed partial record ProxyUserRole;

            [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
            public sealed partial record Connection;

            [ProxySystem<Connection>("S4HC_NEO", Type = ProxySystemTypes.S4HanaCloudBeta)]
            public sealed partial record NeoProxy;

            [IdmRepository<Proxy, Caller>("S4HC", ProxyHost = "proxy.example.com", ProxyPort = 8080)]
            [RepositoryConstant(RepositoryConstants.TrustStore, "cacerts")]
            public sealed partial record Repository;

            [BusinessPartnerSynchronization("HCM employees to S/4HANA", Source = "SAP HCM")]
            public sealed partial record Synchronization;

            [HcmExport("HCM employees to IDM")]
            [After<Synchronization>]
            public sealed partial record Export;

            [InitialLoad<Repository>("Initial load of S4HC")]
            [After<Synchronization>]
            public sealed partial record Load;
        """;

    [Fact]
    public void Every_kind_is_generated_as_the_compiler_read_it()
    {
        var test = new GeneratorTest(Landscapes.Around(Resources, Parameters));
        var symbol = test.Compile().GetTypeByMetadataName("N.L")!;

        var run = VerifyGenerator.Verify(test);

        var declaration = run.Static<LandscapeDeclaration>("N.L", "Declaration");
        Assert.Equal(LandscapeReader.Read(symbol, default), declaration);
        Assert.Equal(10, Landscape.Read(declaration).Resources.Select(resource => resource.Kind).Distinct().Count());
        Assert.Equal("System.Uri", Property(run, "Proxy", "ScimUrl"));
        Assert.Equal("System.Guid", Property(run, "NeoProxy", "SystemId"));
        Assert.Equal("Copin.Secret", Property(run, "Caller", "ClientSecret"));
        Assert.Equal("string", Property(run, "ProxyUserRole", "User"));
    }

    private static string? Property(GeneratorRun run, string record, string property) =>
        run.Compilation.GetTypeByMetadataName("N.L+" + record)!.GetMembers(property).OfType<IPropertySymbol>().SingleOrDefault()?.Type.ToDisplayString();
}
