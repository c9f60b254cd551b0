using Copin.Declarations;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Tests;

public class DeclarationTests
{
    [Fact]
    public void The_generated_definition_is_what_the_compiler_read()
    {
        var test = new GeneratorTest(Landscapes.CoPin);
        var symbol = test.Compile().GetTypeByMetadataName("Samples.CoPin")!;

        var run = VerifyGenerator.Verify(test);

        Assert.Equal(LandscapeReader.Read(symbol, default), run.Static<LandscapeDeclaration>("Samples.CoPin", "Declaration"));
    }
}
