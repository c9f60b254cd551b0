using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7010.</summary>
public class EnvironmentFileMalformedTests
{
    [Fact]
    public Task Missing_comma_is_found_where_the_next_value_begins() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" }
          {|COPIN7010:"|}CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """, "This is no environment: ',' or '}' must stand here");

    [Fact]
    public Task File_that_ends_early_is_found_at_its_end() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" {|COPIN7010:}|}
        """, "This is no environment: '}' is missing at the end");

    [Fact]
    public Task Value_is_no_environment() => VerifyAsync("{|COPIN7010:true|}", "This is no environment: write an object, { }, with one member for each parameter");

    [Fact]
    public Task Empty_file_is_none() => VerifyAsync("{|COPIN7010:|}", "This is no environment: the file is empty; write an object: { }");

    [Fact]
    public Task Comments_and_trailing_commas_are_fine() => VerifyAsync("""
        // The tenant of the developers.
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", /* no user */ },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" },
        }
        """);

    [Fact]
    public Task Other_json_files_are_none_of_ours() => Verify.DocumentsAsync(Landscape, [("appsettings.json", "{"), ("environments/sub/dev.json", "{"), ("environments/readme.md", "{")]);

    [Fact]
    public Task Project_without_a_landscape_is_none_of_ours() => Verify.DocumentsAsync("public class C;", [("environments/dev.json", "{")]);
}
