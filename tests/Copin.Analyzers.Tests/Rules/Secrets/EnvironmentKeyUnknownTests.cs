using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7012.</summary>
public class EnvironmentKeyUnknownTests
{
    [Fact]
    public Task Misspelt_member_is_found_with_what_was_meant() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", "{|COPIN7012:Usr|}": "ADMIN" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """, "'S4:Usr' is unknown and its value is ignored; did you mean 'User'?");

    [Fact]
    public Task Foreign_key_is_found_with_what_is_known() => VerifyAsync(
        Right("\"{|COPIN7012:Logging|}\": {}"), "'Logging' is unknown and its value is ignored; known here: S4 and CopinPassword");

    [Fact]
    public Task Schema_landscape_and_what_is_skipped_are_the_files_own() =>
        VerifyAsync(Right("\"$schema\": \"../example.schema.json\",\n  \"$landscape\": \"Example\",\n  \"$skip\": [\"Partner\"]"));

    [Fact]
    public Task Key_that_is_there_itself_is_not_meant() => VerifyAsync(
        Right("\"{|COPIN7012:CopinPasswort|}\": true"), "'CopinPasswort' is unknown and its value is ignored; known here: S4 and CopinPassword");

    [Fact]
    public Task What_another_landscape_of_the_file_knows_is_known() => Verify.DocumentsAsync(
        Landscape + """

            [Landscape("other")]
            public sealed partial record Other(S4HanaCloudTenant S4, string Region);
            """,
        [("environments/dev.json", Right("\"Region\": \"eu10\", \"{|COPIN7012:Regio|}\": \"eu10\""))]);
}
