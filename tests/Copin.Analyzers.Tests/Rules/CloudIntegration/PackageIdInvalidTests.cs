using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class PackageIdInvalidTests
{
    private static string Package(string id) => $$"""
            [IntegrationPackage({{id}})]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            public sealed partial record Flow;
        """;

    [Fact]
    public Task What_is_beyond_255_characters_is_an_error() => Verify.LandscapeAsync(
        Package($"\"{new string('a', 255)}{{|COPIN2010:b|}}\""), "An integration package's ID has at most 255 characters; this one has 256, so shorten it");

    [Fact]
    public Task An_empty_ID_is_none() => Verify.LandscapeAsync(Package("{|COPIN2010:\"\"|}"));

    [Fact]
    public Task Up_to_255_are_right() => Verify.LandscapeAsync(Package($"\"{new string('a', 255)}\""));

    [Theory]
    [InlineData("\"{Lead}\"")]
    [InlineData("{|CS0103:Missing|}")]
    public Task What_is_not_known_is_left_alone(string id) => Verify.LandscapeAsync(Package(id));
}
