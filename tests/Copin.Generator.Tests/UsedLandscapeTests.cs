using Copin.Model;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>A landscape that uses another one brings that one's declaration along.</summary>
public class UsedLandscapeTests
{
    private const string Using = """
        using Copin;

        namespace N;

        [Landscape("base")]
        public sealed partial record Base(S4HanaCloudTenant S4)
        {
            [CommunicationSystem("SHARED", InboundOnly = true)]
            public sealed partial record Partner;
        }

        [Landscape("top")]
        [Uses<Base>]
        public sealed partial record Top(S4HanaCloudTenant S4)
        {
            [CommunicationArrangement<Base.Partner>(CommunicationScenarios.SAP_COM_0308)]
            public sealed partial record Projects;
        }
        """;

    [Fact]
    public void The_used_landscape_is_named_by_its_declaration()
    {
        var run = VerifyGenerator.Verify(Using);

        Assert.Contains("ILandscape.UsedLandscapes => new global::Copin.Model.LandscapeDeclaration[] { global::N.Base.Declaration };", run.File("N.Top.Declaration.g.cs"), StringComparison.Ordinal);
        Assert.Contains("ILandscape.UsedLandscapes => global::System.Array.Empty<global::Copin.Model.LandscapeDeclaration>();", run.File("N.Base.Declaration.g.cs"), StringComparison.Ordinal);
        Assert.Equal("Base", run.Static<LandscapeDeclaration>("N.Base", "Declaration").Type.Name);
    }

    [Theory]
    [InlineData("public sealed partial record Base(", "public sealed record Base(")]
    [InlineData("    [CommunicationSystem(\"SHARED\"", "    public static int Declaration => 1;\n    [CommunicationSystem(\"SHARED\"")]
    [InlineData("[Uses<Base>]", "[Uses<string>]")]
    [InlineData("[Uses<Base>]", "[Uses<Nothing>]")]
    [InlineData("[Uses<Base>]", "[Uses<Top>]")]
    public void A_landscape_without_declaration_is_left_out(string before, string after)
    {
        var run = VerifyGenerator.Run(new GeneratorTest(Using.Replace(before, after, StringComparison.Ordinal)) { HasErrors = true });

        Assert.Contains("UsedLandscapes => global::System.Array.Empty", run.File("N.Top.Declaration.g.cs"), StringComparison.Ordinal);
    }
}
