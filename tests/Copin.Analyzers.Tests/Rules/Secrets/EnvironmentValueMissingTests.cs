using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7011.</summary>
public class EnvironmentValueMissingTests
{
    [Fact]
    public Task Missing_parameter_is_found_at_the_objects_bracket() => VerifyAsync("""
        {|COPIN7011:{|}
          "S4": { "Host": "my300000.s4hana.cloud.sap" }
        }
        """, "'CopinPassword' is missing, a secret that 'example' needs; add \"CopinPassword\": { \"$secret\": \"env:NAME\" }");

    [Fact]
    public Task Missing_member_is_found_at_the_brace_of_its_parameter() => VerifyAsync("""
        {
          "S4": {|COPIN7011:{|} },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """, "'S4:Host' is missing, the tenant's host, such as my300000.s4hana.cloud.sap that 'example' needs; add \"Host\": \"my300000.s4hana.cloud.sap\"");

    [Fact]
    public Task User_needs_a_password() => VerifyAsync("""
        {
          "S4": {|COPIN7011:{|} "Host": "my300000.s4hana.cloud.sap", "User": "ADMIN" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """);

    [Theory]
    [InlineData("{|COPIN7011:null|}")]
    [InlineData("{|COPIN7011:\"\"|}")]
    public Task Empty_value_is_none(string value) => VerifyWithAsync("string Lead", Right($"\"Lead\": {value}"));

    [Fact]
    public Task Optional_members_and_generated_passwords_may_be_left_out() =>
        VerifyWithAsync("BtpSubaccount Subaccount, [GeneratedPassword] Secret Other", Right("\"Subaccount\": { \"Subdomain\": \"copin\" }"));

    [Fact]
    public Task Binding_that_is_there_is_whole() => VerifyWithAsync("BtpSubaccount Subaccount", Right("""
        "Subaccount": {
            "Subdomain": "copin",
            "Destinations": {|COPIN7011:{|} "Url": "https://a.example", "TokenUrl": "https://b.example", "ClientSecret": { "$secret": "env:X" } }
          }
        """));

    [Fact]
    public Task Keys_with_colons_and_of_other_case_count() => VerifyAsync("""
        {
          "s4:HOST": "my300000.s4hana.cloud.sap",
          "COPINPASSWORD": { "$secret": "env:COPIN_PASSWORD" }
        }
        """);

    [Fact]
    public Task Behind_a_fault_nothing_is_missing() => VerifyAsync("""
        {
          "S4": {|COPIN7010:H|}ost
        """.Replace("H|}ost", "Host|}"));

    [Fact]
    public Task Of_several_landscapes_only_those_count_that_the_file_holds_a_parameter_of() => Verify.DocumentsAsync(
        Landscape + """

            [Landscape("other")]
            public sealed partial record Other(string Region, int Level);
            """,
        [("environments/dev.json", Right()), ("environments/other.json", """{|COPIN7011:{|} "Region": "eu10" }""")]);

    [Fact]
    public Task File_may_name_its_landscape() => Verify.DocumentsAsync(
        Landscape + """

            [Landscape("other")]
            public sealed partial record Other(S4HanaCloudTenant S4, int Level);
            """,
        [("environments/dev.json", Right("\"$landscape\": \"example\"")), ("environments/other.json", """{|COPIN7011:{|} "$landscape": ["Other"], "S4": { "Host": "my300001.s4hana.cloud.sap" } }""")]);
}
