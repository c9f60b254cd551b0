using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Tests;

/// <summary>Security material of every kind becomes a step and a record with its name.</summary>
public class SecurityMaterialTests
{
    [Fact]
    public void A_credential_of_a_service_key_comes_after_it_and_before_the_flow()
    {
        var run = VerifyGenerator.Verify(new GeneratorTest("""
            using Copin;

            namespace N;

            [Landscape("l")]
            public sealed partial record L(CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret Value)
            {
                [ServiceInstance("flow", Offering = "it-rt", Plan = "integration-flow")] public sealed partial record Runtime;
                [ServiceKey<Runtime>("key")] public sealed partial record Key;
                [OAuth2ClientCredential<Key>("CLIENT", ScopeContentType = OAuth2ScopeContentType.Json)]
                [CustomParameter("tenant", "dev", SendAsPartOf = OAuth2RequestPart.Url)]
                public sealed partial record Client;
                [OAuth2ClientCredential("OWN", TokenServiceUrl = "https://x.example", ClientId = "c", ClientSecret = "{Value}")] public sealed partial record Own;
                [SecureParameter("SCRIPT", Value = "{Value}")] public sealed partial record Script;
                [IntegrationPackage("P")] public sealed partial record Package;
                [IntegrationFlow<Package>("F")]
                [FlowParameter("credential", "{Client}")]
                [FlowParameter("key", "{Script.Name}")]
                public sealed partial record Flow;
            }
            """) { WithProvisioning = true });

        var steps = run.Compilation.GetTypeByMetadataName("N.L+Provisioner")!.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.Name.StartsWith("Apply", StringComparison.Ordinal) && method.Name != "ApplyAsync")
            .ToDictionary(method => method.Name, method => string.Join(", ", method.Parameters.Select(parameter => parameter.Type.Name)));
        Assert.Equal("Key, CancellationToken", steps["ApplyClientAsync"]);
        Assert.Equal("CancellationToken", steps["ApplyOwnAsync"]);
        Assert.Equal("CancellationToken", steps["ApplyScriptAsync"]);
        Assert.Equal("Package, Client, Script, CancellationToken", steps["ApplyFlowAsync"]);
        foreach (var record in (string[])["Client", "Own", "Script"])
            Assert.Equal(["Name"], run.Compilation.GetTypeByMetadataName($"N.L+{record}")!.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.DeclaredAccessibility == Accessibility.Public).Select(property => property.Name));
    }
}
