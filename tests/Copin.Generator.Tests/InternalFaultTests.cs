using Copin.Generator;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Tests;

public class InternalFaultTests
{
    [Fact]
    public void A_fault_of_ours_is_reported_and_costs_the_landscape_only()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new WithBrokenValues());

        var result = driver.RunGenerators(new GeneratorTest("class C;").Compile()).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        Assert.Equal(
            [
                "warning COPIN9002: The generator failed on landscape 'N.Broken': ArgumentOutOfRangeException; please report it",
                "warning COPIN9002: The generator failed on landscape 'N.Unread': SomeException; please report it",
            ],
            result.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("https://github.com/copin-codegen/copin-codegen/blob/main/docs/rules/COPIN9002.md", result.Diagnostics[0].Descriptor.HelpLinkUri);
        Assert.Contains(result.GeneratedSources, source => source.HintName == "N.Sound.Declaration.g.cs");
    }

    // The real outputs, fed with values that the real transform never makes.
    private sealed class WithBrokenValues : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(context.CompilationProvider, static (output, _) =>
        {
            var names = new HintNames();
            LandscapeOutput.WriteCode(output, Target("Broken") with { ResourceBodies = default }, names, default);
            LandscapeOutput.WriteCode(output, Target("Unread") with { Fault = "SomeException" }, names, default);
            LandscapeOutput.WriteCode(output, Target("Sound"), names, default);
        });

        private static LandscapeTarget Target(string name)
        {
            var main = new AttributeDeclaration("CommunicationUser", default, new[] { new ArgumentDeclaration("name", ArgumentValue.Of("U")) });
            const RecordShape Shape = RecordShape.Record | RecordShape.Partial;
            return new LandscapeTarget(
                new LandscapeDeclaration(new TypeName("N", default, name), Shape, default, default, new[] { new ResourceDeclaration("User", Shape, new[] { main }) }),
                RecordBody.Empty,
                new[] { RecordBody.Empty });
        }
    }
}
