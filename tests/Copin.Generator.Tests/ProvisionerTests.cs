using System.Reflection;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Tests;

public class ProvisionerTests
{
    private static readonly GeneratorTest Sample = new(Landscapes.CoPin) { WithProvisioning = true };

    [Fact]
    public void The_sample_gets_a_step_for_each_resource()
    {
        var run = VerifyGenerator.Verify(Sample);

        var steps = run.Compilation.GetTypeByMetadataName("Samples.CoPin+Provisioner")!.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.Name.StartsWith("Apply", StringComparison.Ordinal) && method.Name != "ApplyAsync")
            .ToDictionary(method => method.Name, method => string.Join(", ", method.Parameters.Select(parameter => parameter.Type.Name)));
        Assert.Equal(13, steps.Count);
        Assert.Equal("CancellationToken", steps["ApplyApiUserAsync"]);
        Assert.Equal("ApiUser, CancellationToken", steps["ApplyPartnerAsync"]);
        Assert.Equal("Partner, CancellationToken", steps["ApplyEnterpriseProjectsAsync"]);
        Assert.Equal("ProjectFlow, FlowKey, CancellationToken", steps["ApplyProjectsAsync"]);
    }

    [Theory]
    [InlineData("var user = await provisioner.ApplyApiUserAsync(); await provisioner.ApplyPartnerAsync(user);", null)]
    [InlineData("await provisioner.ApplyPartnerAsync();", "CS7036")]
    [InlineData("var user = await provisioner.ApplyApiUserAsync(); await provisioner.ApplyEnterpriseProjectsAsync(user);", "CS1503")]
    [InlineData("await provisioner.ApplyPartnerAsync(new Samples.CoPin.ApiUser());", "CS7036")]
    public void Steps_out_of_order_do_not_compile(string steps, string? error)
    {
        var run = VerifyGenerator.Run(Sample);

        var program = CSharpSyntaxTree.ParseText($$"""
            static class Program
            {
                static async System.Threading.Tasks.Task Run(Samples.CoPin.Provisioner provisioner) { {{steps}} }
            }
            """, Sample.ParseOptions);

        var errors = run.Compilation.AddSyntaxTrees(program).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.Id);
        Assert.Equal(error is null ? [] : [error], errors);
    }

    [Fact]
    public async Task A_step_applies_its_resource_and_gives_its_outputs()
    {
        var run = VerifyGenerator.Run(Sample with
        {
            Files = [.. Sample.Files, ("Program.cs", """
                public static class Program
                {
                    public static async System.Threading.Tasks.Task<string> Run(Microsoft.Extensions.Configuration.IConfiguration configuration)
                    {
                        await using var provisioner = new Samples.CoPin.Provisioner(Samples.CoPin.Bind(configuration));
                        var user = await provisioner.ApplyApiUserAsync();
                        var partner = await provisioner.ApplyPartnerAsync(user);
                        var arrangement = await provisioner.ApplyEnterpriseProjectsAsync(partner);
                        var credential = await provisioner.ApplyS4CredentialAsync(user);
                        var package = await provisioner.ApplyPackageAsync();
                        var flow = await provisioner.ApplyProjectFlowAsync(package, credential, arrangement);
                        return string.Join(" ", provisioner.Session.Applied) + " " + flow.Endpoint;
                    }
                }

                public sealed class Configuration : Microsoft.Extensions.Configuration.IConfiguration
                {
                    public string? this[string key] => key == "S4" ? "my300000.s4hana.cloud.sap" : key == "Integration" ? "https://cpi.example.com" : "x";
                }
                """)],
        });
        var assembly = run.Load();

        var result = await (Task<string>)assembly.GetType("Program")!.GetMethod("Run")!.Invoke(null, [Activator.CreateInstance(assembly.GetType("Configuration")!)])!;

        Assert.Equal("ApiUser Partner EnterpriseProjects S4Credential Package ProjectFlow https://flow.example.com/http/ProjectFlow", result);
    }

    [Fact]
    public void Binding_tells_every_missing_parameter_at_once()
    {
        var run = VerifyGenerator.Run(Sample with
        {
            Files = [.. Sample.Files, ("Configuration.cs", """
                public sealed class Configuration : Microsoft.Extensions.Configuration.IConfiguration
                {
                    public string? this[string key] => key == "S4" ? "my300000.s4hana.cloud.sap" : null;
                }
                """)],
        });
        var assembly = run.Load();
        var bind = assembly.GetType("Samples.CoPin")!.GetMethod("Bind")!;

        var failure = Assert.Throws<TargetInvocationException>(() => bind.Invoke(null, [Activator.CreateInstance(assembly.GetType("Configuration")!)])).InnerException!;

        Assert.Equal("LandscapeConfigurationException", failure.GetType().Name);
        foreach (var parameter in new[] { "Integration", "Subaccount", "CopinPassword", "ProjectLead" })
            Assert.Contains(parameter, failure.Message);
    }

    [Fact]
    public void A_landscape_gives_its_parameters_by_name()
    {
        var source = Landscapes.Around("", "S4HanaCloudTenant S4, Secret Key, string Region, int Count, System.Uri Address, System.Guid Id, string? Note = null, Secret? Spare = null");
        var run = VerifyGenerator.Verify(new GeneratorTest(source) { WithProvisioning = true });
        var type = run.Load().GetType("N.L")!;
        object?[] values = [new S4HanaCloudTenant("my300000.s4hana.cloud.sap"), Secret.FromEnvironment("KEY"), "eu10", -5, new Uri("https://a.example/b"), Guid.Empty, null, null];

        var parameters = ((ILandscape)Activator.CreateInstance(type, values)!).Parameters;

        Assert.Equal(["S4", "Key", "Region", "Count", "Address", "Id"], parameters.Keys);
        Assert.Same(values[0], parameters["S4"]);
        Assert.Same(values[1], parameters["Key"]);
        Assert.Equal(["eu10", "-5", "https://a.example/b", Guid.Empty.ToString()], new[] { "Region", "Count", "Address", "Id" }.Select(name => parameters[name].GetMember(null)));
    }

    [Fact]
    public void A_generated_password_needs_no_value()
    {
        var run = VerifyGenerator.Verify(new GeneratorTest(Landscapes.Around("", "[GeneratedPassword] Secret Made, Secret Given")) { WithProvisioning = true });

        Assert.Contains("binder.GeneratedSecret(\"Made\")", run.File("L.Binding.g.cs"));
        Assert.Contains("binder.Secret(\"Given\")", run.File("L.Binding.g.cs"));
    }

    [Fact]
    public void Members_of_a_cycle_are_steps_too()
    {
        var run = VerifyGenerator.Verify(new GeneratorTest(Landscapes.Around("""
            [CommunicationUser("A", Description = "{B.Id}")] public sealed partial record A;
            [CommunicationUser("B", Description = "{A.Id}")] public sealed partial record B;
            [CommunicationUser("C", Description = "{C.Id}")] public sealed partial record C;
            """)) { WithProvisioning = true });

        var code = run.File("L.Provisioner.g.cs");
        Assert.Contains("ApplyBAsync(global::System.Threading.CancellationToken", code);
        Assert.Contains("ApplyAAsync(global::N.L.B b, ", code);
        Assert.Contains("ApplyCAsync(global::System.Threading.CancellationToken", code);
    }
}
