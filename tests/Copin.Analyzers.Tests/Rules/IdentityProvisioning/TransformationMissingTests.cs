using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4050.</summary>
public class TransformationMissingTests
{
    [Fact]
    public Task File_that_is_not_there_is_found_at_the_argument() => Verify.DocumentsAsync(
        Landscape(arguments: "ReadTransformation = {|COPIN4050:\"transformations/reed.json\"|}, WriteTransformation = {|COPIN4050:\"other/path.json\"|}"),
        [("/home/x/transformations/read.json", Of(""))],
        "There is no file 'transformations/reed.json' among the transformations of this project; did you mean 'transformations/read.json'?",
        "There is no file 'other/path.json' among the transformations of this project; put it into the folder 'transformations' and name it as 'transformations/read.json'");

    [Theory]
    [InlineData("transformations/read.json")]
    [InlineData("./transformations/read.json")]
    [InlineData("read.json")]
    public Task File_that_is_there_is_not(string name) => Verify.DocumentsAsync(Landscape(arguments: $"ReadTransformation = \"{name}\""), [(@"C:\work\transformations\read.json", Of(""))]);

    [Fact]
    public void Nobody_looks_at_run_time()
    {
        var declaration = global::Copin.Declarations.LandscapeReader.Read(TestCompilation.Create(Landscape()).GetTypeByMetadataName("Example")!, default);
        Assert.DoesNotContain(Copin.Rules.Rulebook.Check(Model.Landscape.Read(declaration)), finding => finding.Rule.Id == "COPIN4050");
    }
}
