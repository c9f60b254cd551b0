using Copin.Testing;

namespace Copin.CodeFixes.Tests.Documents;

/// <summary>Fixes in <c>environments/*.json</c>: what the rules find there is mended with the least of edits.</summary>
public class EnvironmentFixTests
{
    private const string Path = "environments/dev.json";

    internal static string Landscape(string parameters = "") => $$"""
        using System;
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword{{parameters}})
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = "{CopinPassword}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;
        }
        """;

    private static string Right(string more) => $$"""
        { // values
          "S4": { "Host": "my300000.s4hana.cloud.sap" }, /* the tenant */
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" },
          {{more}}
        }
        """;

    private static Task VerifyAsync(string parameters, string text, string fixedText, params string[] titles) => Verify.DocumentFixAsync(Landscape(parameters), Path, text, fixedText, null, titles);

    [Fact]
    public Task Misspelt_key_becomes_the_one_that_was_meant() => VerifyAsync(
        ", BtpSubaccount Subaccount",
        Right("\"Subaccount\": { \"Subdomain\": \"a\", \"{|COPIN7012:Regoin|}\" : \"eu10\" }"), Right("\"Subaccount\": { \"Subdomain\": \"a\", \"Region\" : \"eu10\" }"), "Write 'Region'");

    [Fact]
    public Task Key_that_means_nothing_is_removed_with_its_comma() => VerifyAsync(
        "", Right("\"{|COPIN7012:Logging|}\": { \"Level\": [1, 2] }").Replace("  \"{|", "  // of another program\n  \"{|"),
        Right("x").Replace("PASSWORD\" },\n  x", "PASSWORD\" }\n  // of another program"), "Remove 'Logging'");

    // What is there already cannot be meant: the fix would make a key that stands twice.
    [Fact]
    public Task Key_like_one_that_is_there_is_removed() => VerifyAsync(
        "", Right("\"{|COPIN7012:CopinPasword|}\": { \"$secret\": \"env:X\" },"), Right("x").Replace("\n  x", ""), "Remove 'CopinPasword'");

    [Fact]
    public Task Own_key_of_the_file_is_known() => VerifyAsync("", Right("\"{|COPIN7012:$landcape|}\": \"example\""), Right("\"$landscape\": \"example\""), "Write '$landscape'");

    [Fact]
    public Task Missing_values_get_a_line_each_and_a_place_holder_of_their_type() => VerifyAsync(
        ", string Lead, BtpSubaccount Subaccount, CloudIntegrationTenant Integration, int Level",
        """
        {|COPIN7011:{|COPIN7011:{|COPIN7011:{|COPIN7011:{|COPIN7011:{|}|}|}|}|}
        	"S4": { "Host": "my300000.s4hana.cloud.sap", "User": "ADMIN", "Password": { "$secret": "env:X" } } // the tenant
        	// more to come
        }
        """,
        """
        {
        	"S4": { "Host": "my300000.s4hana.cloud.sap", "User": "ADMIN", "Password": { "$secret": "env:X" } }, // the tenant
        	"CopinPassword": { "$secret": "env:COPIN_PASSWORD" },
        	"Lead": "{|COPIN0019:TODO|}",
        	"Subaccount": { "Subdomain": "{|COPIN0019:TODO|}" },
        	"Integration": { "Url": "{|COPIN7013:TODO|}", "TokenUrl": "{|COPIN7013:TODO|}", "ClientId": "{|COPIN0019:TODO|}", "ClientSecret": { "$secret": "env:INTEGRATION_CLIENT_SECRET" } },
        	"Level": "{|COPIN7013:TODO|}"
        	// more to come
        }
        """,
        "Add \"CopinPassword\": { \"$secret\": \"env:COPIN_PASSWORD\" }");

    [Theory]
    [InlineData("{|COPIN7011:{|}\"Host\": \"my300000.s4hana.cloud.sap\", \"User\": \"ADMIN\"}", "{\"Host\": \"my300000.s4hana.cloud.sap\", \"User\": \"ADMIN\", \"Password\": { \"$secret\": \"env:S4_PASSWORD\" }}")]
    [InlineData("{|COPIN7011:{|} \"Password\": { \"$secret\": \"env:X\" }, \"Host\": \"my300000.s4hana.cloud.sap\", }", "{ \"Password\": { \"$secret\": \"env:X\" }, \"Host\": \"my300000.s4hana.cloud.sap\", \"User\": \"{|COPIN0019:TODO|}\", }")]
    [InlineData("{|COPIN7011:{|}}", "{ \"Host\": \"{|COPIN7013:TODO|}\" }")]
    [InlineData("{|COPIN7011:{|} /* which? */ }", "{ /* which? */ \"Host\": \"{|COPIN7013:TODO|}\" }")]
    [InlineData("{|COPIN7011:{|} // which?\n  }", "{ // which?\n    \"Host\": \"{|COPIN7013:TODO|}\"\n  }")]
    [InlineData("{ \"Host\": {|COPIN7011:null|} }", "{ \"Host\": \"{|COPIN7013:TODO|}\" }")]
    [InlineData("{ \"Host\": {|COPIN7011:\"\"|} }", "{ \"Host\": \"{|COPIN7013:TODO|}\" }")]
    [InlineData("{|COPIN7011:{|}\n    \"Host\": \"my300000.s4hana.cloud.sap\",\n    \"User\": \"ADMIN\" /* who\n    is that */\n  }", "{\n    \"Host\": \"my300000.s4hana.cloud.sap\",\n    \"User\": \"ADMIN\",\n    \"Password\": { \"$secret\": \"env:S4_PASSWORD\" } /* who\n    is that */\n  }")]
    public Task Missing_member_is_added_in_the_layout_that_is_there(string tenant, string mended) => VerifyAsync(
        "", Right("x").Replace("{ \"Host\": \"my300000.s4hana.cloud.sap\" }", tenant).Replace(",\n  x", ""), Right("x").Replace("{ \"Host\": \"my300000.s4hana.cloud.sap\" }", mended).Replace(",\n  x", ""));

    [Fact]
    public Task Empty_object_is_filled_line_by_line() => VerifyAsync(
        "", "// none yet\n{|COPIN7011:{|COPIN7011:{|}|} }\n", "// none yet\n{\n  \"S4\": { \"Host\": \"{|COPIN7013:TODO|}\" },\n  \"CopinPassword\": { \"$secret\": \"env:COPIN_PASSWORD\" }\n}\n");

    [Fact]
    public Task Where_keys_hold_colons_the_added_one_does() => VerifyAsync(
        "",
        """
        {|COPIN7011:{|}
          "S4:Host": "my300000.s4hana.cloud.sap",
          "S4:User": "ADMIN",
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """,
        """
        {
          "S4:Host": "my300000.s4hana.cloud.sap",
          "S4:User": "ADMIN",
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" },
          "S4:Password": { "$secret": "env:S4_PASSWORD" }
        }
        """);

    [Fact]
    public Task Value_that_two_landscapes_lack_is_added_once() => Verify.DocumentFixAsync(
        Landscape() + """

            [Landscape("other")]
            public sealed partial record Other(S4HanaCloudTenant S4, Secret CopinPassword);
            """,
        Path,
        """{|COPIN7011:{|COPIN7011:{|}|} "$landscape": ["example", "other"], "S4": { "Host": "my300000.s4hana.cloud.sap" } }""",
        """{ "$landscape": ["example", "other"], "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": { "$secret": "env:COPIN_PASSWORD" } }""");

    [Theory]
    [InlineData("\"{|COPIN7014:s4:host|}\": \"my300001.s4hana.cloud.sap\" // again", "")]
    [InlineData("\"S4\" : {\n    \"User\": \"ADMIN\",\n    \"{|COPIN7014:Host|}\": \"my300001.s4hana.cloud.sap\", // again\n    \"Password\": { \"$secret\": \"env:X\" }\n  }", "\"S4\" : {\n    \"User\": \"ADMIN\",\n    \"Password\": { \"$secret\": \"env:X\" }\n  }")]
    [InlineData("\"S4\" : { \"{|COPIN7014:Host|}\": \"my300001.s4hana.cloud.sap\", \"{|COPIN7014:host|}\": \"my300002.s4hana.cloud.sap\" }", "\"S4\" : { }")]
    public Task Key_that_stands_twice_is_removed_whole(string again, string mended) =>
        VerifyAsync("", Right(again), mended.Length > 0 ? Right(mended) : Right("x").Replace(",\n  x", ""));

    [Theory]
    [InlineData("https://my300000.s4hana.cloud.sap/ui?sap-client=080", "my300000.s4hana.cloud.sap")]
    [InlineData("my300000-api.s4hana.cloud.sap:443", "my300000-api.s4hana.cloud.sap")]
    public Task Host_is_left_bare(string host, string mended) => VerifyAsync(
        "", Right("x").Replace("\"my300000.s4hana.cloud.sap\"", "\"{|COPIN7013:" + host + "|}\"").Replace(",\n  x", ""),
        Right("x").Replace("\"my300000.s4hana.cloud.sap\"", $"\"{mended}\"").Replace(",\n  x", ""), $"Write '{mended}'");

    [Theory]
    [InlineData("Uri", "\"{|COPIN7013:idm.example.com/rest|}\"", "\"https://idm.example.com/rest\"")]
    [InlineData("IdentityManagementSystem", "\"{|COPIN7013:https://idm.example.com|}\"", "{ \"Url\": \"https://idm.example.com\" }")]
    [InlineData("BtpSubaccount", "\"{|COPIN7013:a\\u0041|}\"", "{ \"Subdomain\": \"aA\" }")]
    public Task Address_gets_its_scheme_and_a_tenant_its_object(string type, string value, string mended) => VerifyAsync($", {type} Value", Right("\"Value\": " + value), Right("\"Value\": " + mended));

    [Theory]
    [InlineData("int", "\"{|COPIN7013:many|}\"")]
    [InlineData("Guid", "\"{|COPIN7013:4711|}\"")]
    [InlineData("Uri", "\"{|COPIN7013:somewhere|}\"")]
    [InlineData("Uri", "\"{|COPIN7013:me@example.com/path|}\"")]
    [InlineData("CloudIntegrationTenant", "\"{|COPIN7013:https://it.example|}\"")]
    public Task Value_that_nobody_can_guess_is_left(string type, string value) => Verify.NoDocumentFixAsync(Landscape($", {type} Value"), Path, Right("\"Value\": " + value));

    // The declaration takes the value whole, so what its rule would write there is written here.
    [Theory]
    [InlineData("COPIN7021", "https://partner.example", "partner.example")]
    [InlineData("COPIN7021", "https://partner.example:443/path", "partner.example")]
    [InlineData("COPIN7022", "my300000.s4hana.cloud.sap", "my300000-api.s4hana.cloud.sap")]
    public Task Value_that_breaks_a_rule_becomes_what_the_rule_says(string id, string host, string mended) => Verify.DocumentFixAsync(
        EnvironmentFixTests.Landscape(", string PartnerHost").Replace("{S4.ApiHost}", "{PartnerHost}"), Path,
        Right($"\"PartnerHost\": \"{{|{id}:{host}|}}\""), Right($"\"PartnerHost\": \"{mended}\""), null, $"Write '{mended}'");

    [Fact]
    public Task Host_of_the_user_interface_becomes_that_of_the_apis() => Verify.DocumentFixAsync(
        Landscape(", CloudIntegrationTenant Integration, Uri Base") + """

            partial record Example
            {
                [IntegrationPackage("Package")]
                public sealed partial record Package;

                [IntegrationFlow<Package>("Flow")]
                [FlowParameter("oDataBaseUrl", "{Base}")]
                public sealed partial record Flow;
            }
            """,
        Path,
        Right("\"Base\": \"{|COPIN7021:https://my300000.s4hana.cloud.sap|}\",\n  \"Integration\": { \"Url\": \"https://a.example\", \"TokenUrl\": \"https://b.example\", \"ClientId\": \"c\", \"ClientSecret\": { \"$secret\": \"env:X\" } }"),
        Right("\"Base\": \"https://my300000-api.s4hana.cloud.sap\",\n  \"Integration\": { \"Url\": \"https://a.example\", \"TokenUrl\": \"https://b.example\", \"ClientId\": \"c\", \"ClientSecret\": { \"$secret\": \"env:X\" } }"));

    [Theory]
    [InlineData("exmple")]
    [InlineData("production of the north")]
    public Task Only_landscape_is_meant(string name) => VerifyAsync("", Right("\"$landscape\": [ \"{|COPIN7023:" + name + "|}\" ]"), Right("\"$landscape\": [ \"example\" ]"), "Write 'example'");
}
