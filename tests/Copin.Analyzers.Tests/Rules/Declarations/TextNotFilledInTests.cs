using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class TextNotFilledInTests
{
    [Theory]
    [InlineData("TODO")]
    [InlineData("<your system>")]
    [InlineData("<system-name>")]
    public Task Place_holder_is_a_warning_at_its_characters(string text) => Verify.LandscapeAsync(
        $$"""
        [ManualStep("Example", Where = "{|COPIN0019:{{text}}|}")]
        public sealed partial record Example;
        """,
        $"'{text}' only holds the place of a value; write what belongs there");

    [Theory]
    [InlineData("https://{|COPIN0019:<host>|}/api")]
    [InlineData("https://{|COPIN0019:TODO|}")]
    [InlineData("{|COPIN0019:<your host>|}")]
    public Task Within_an_address_it_is_a_warning_too(string url) => Verify.LandscapeAsync(
        $$"""
        [Destination("D", Url = {{(url[0] == '{' ? "{|COPIN3009:" : "")}}"{{url}}"{{(url[0] == '{' ? "|}" : "")}})]
        public sealed partial record Example;
        """);

    [Theory]
    [InlineData("TODO")]
    [InlineData(" <the lead> ")]
    public Task Value_of_an_environment_is_a_warning_at_its_characters_and_nowhere_else(string value) => Verify.DocumentsAsync(
        Verify.Landscape("""
            [ManualStep("Example", Where = "{Lead}")]
            public sealed partial record Example;
            """),
        [("environments/dev.json", $$"""
            {
              "S4": { "Host": "{|COPIN7013:TODO|}" },
              "Integration": { "Url": "https://a.example", "TokenUrl": "https://b.example", "ClientId": "{|COPIN0019:{{value}}|}", "ClientSecret": { "$secret": "env:TODO" } },
              "Subaccount": { "Subdomain": "TODO-1" },
              "Password": { "$secret": "env:TODO" },
              "Lead": "{|COPIN0019:{{value}}|}"
            }
            """)]);

    [Fact]
    public Task Value_of_no_landscape_is_none() => Verify.DocumentsAsync(
        Verify.Landscape(""), [("environments/dev.json", """{ "$landscape": "{|COPIN7023:elsewhere|}", "Lead": "TODO" }"""), ("transformations/read.json", """{ "user": { "mappings": [ { "constant": "TODO" } ] } }""")]);

    [Theory]
    [InlineData("To do")]
    [InlineData("Press <Save> twice")]
    [InlineData("<root><child/></root>")]
    [InlineData("<empty/>")]
    [InlineData("</end>")]
    [InlineData("<!-- comment -->")]
    [InlineData("a < b > c")]
    [InlineData("<>")]
    [InlineData("<{Lead}>")]
    public Task Other_texts_are_meant(string text) => Verify.LandscapeAsync(
        $$"""
        [ManualStep("Example", Where = "{{text}}")]
        public sealed partial record Example;
        """);
}
