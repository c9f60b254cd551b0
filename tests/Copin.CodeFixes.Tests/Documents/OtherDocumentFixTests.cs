using Copin.Testing;

namespace Copin.CodeFixes.Tests.Documents;

/// <summary>Fixes in a flow's parameters, in transformations and in catalogs of scenarios.</summary>
public class OtherDocumentFixTests
{
    private const string Flow = """
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(CloudIntegrationTenant Integration)
        {
            [IntegrationPackage("OrderIntegration")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Orders")]
            public sealed partial record Flow;
        }
        """;

    private const string Proxy = """
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
        {
            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}",
                ReadTransformation = "transformations/read.json", WriteTransformation = "transformations/write.json")]
            [ConnectorVersion1(HrSwitchActive = false)]
            public sealed partial record Proxy;
        }
        """;

    private const string Empty = "{ \"user\": { \"scimEntityEndpoint\": \"Users\", \"mappings\": [] } }";

    private static Task FlowAsync(string values, string mended, params string[] titles) => new CodeFixTest
    {
        Sources =
        {
            ("Test0.cs", Flow), ("flows/Orders/parameters.prop", values),
            ("flows/Orders/parameters.propdef", "<parameters><parameter><name>Receiver Host</name></parameter><parameter><name>Größe=1</name></parameter></parameters>"),
        },
        FixedSources = { ("flows/Orders/parameters.prop", mended) },
        Titles = titles.Length > 0 ? titles : null,
    }.RunAsync();

    private static Task TransformationAsync(string name, string text, string mended, params string[] titles) => new CodeFixTest
    {
        Sources = { ("Test0.cs", Proxy), (name, text), (name.EndsWith("read.json", StringComparison.Ordinal) ? "transformations/write.json" : "transformations/read.json", Empty) },
        FixedSources = { (name, mended) },
        Titles = titles.Length > 0 ? titles : null,
    }.RunAsync();

    private static Task CatalogAsync(string text, string mended, params string[] titles) => Verify.DocumentFixAsync(Flow, "acme.scenarios.csv", text, mended, null, titles);

    [Fact]
    public Task Key_is_written_as_java_writes_it() => FlowAsync(
        "# values\n  {|COPIN2024:Reciever\\ Host|} : a\\\n  b\n{|COPIN2024:Gr\\u00F6ße\\=2|}=1\n", "# values\n  Receiver\\ Host : a\\\n  b\nGr\\u00F6\\u00DFe\\=1=1\n", "Write 'Receiver Host'");

    [Fact]
    public Task Line_of_a_key_that_nothing_is_like_is_removed_to_its_end() => FlowAsync(
        "Receiver\\ Host=a\n! stays\n{|COPIN2024:Retries|}=1,\\\n  2\n\nGr\\u00F6\\u00DFe\\=1=1", "Receiver\\ Host=a\n! stays\n\nGr\\u00F6\\u00DFe\\=1=1", "Remove 'Retries'");

    [Fact]
    public Task Of_values_that_stand_twice_the_last_stays() => FlowAsync(
        "{|COPIN2025:Receiver\\ Host|}=a\n{|COPIN2025:Receiver\\u0020Host|}=b\nReceiver\\ Host=c", "Receiver\\ Host=c", "Remove 'Receiver Host'");

    [Fact]
    public Task Backslash_is_doubled() => FlowAsync("Receiver\\ Host=C\\:{|COPIN2020:\\u|}sers{|COPIN2020:\\u|}p", "Receiver\\ Host=C\\:\\\\users\\\\up", "Write '\\u'");

    [Fact]
    public Task Byte_order_mark_stays() => FlowAsync("\uFEFF{|COPIN2024:Retries|}=1\nReceiver\\ Host=a", "\uFEFFReceiver\\ Host=a");

    [Fact]
    public Task Words_of_a_transformation_become_those_that_were_meant() => TransformationAsync(
        "transformations/write.json",
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "sourcePath": "$.a", "{|COPIN4052:targetpath|}": "$.a", "scope": "{|COPIN4054:createentity|}", "optional": {|COPIN4060:"True"|} },
          { "sourcePath": "$.b", "targetPath": {|COPIN4060:5|}, "type": "{|COPIN4059:valuemapping|}", "functions": [ { "function": "{|COPIN4053:substrin|}" } ] },
          { "sourcePaths": {|COPIN4060:"$.c"|}, "sourceVariable": "{|COPIN4056:currentdate|}", "targetPath": "$.c" }
        ] } }
        """,
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "sourcePath": "$.a", "targetPath": "$.a", "scope": "createEntity", "optional": true },
          { "sourcePath": "$.b", "targetPath": "5", "type": "valueMapping", "functions": [ { "function": "substring" } ] },
          { "sourcePaths": ["$.c"], "sourceVariable": "currentDate", "targetPath": "$.c" }
        ] } }
        """.Replace("\"targetPath\": \"5\"", "\"targetPath\": \"{|COPIN4058:5|}\""));

    [Fact]
    public Task Property_is_replaced_within_its_text_and_not_among_escapes() => TransformationAsync(
        "transformations/write.json",
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "constant": "a %{|COPIN4057:s4hana.cloud.hr.switch.activ|}% b", "targetPath": "$.a" },
          { "constant": "{|COPIN4057:\u0061 %s4hana.cloud.hr.switch.activ% b|}", "targetPath": "$.b" }
        ] } }
        """,
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "constant": "a %s4hana.cloud.hr.switch.active% b", "targetPath": "$.a" },
          { "constant": "{|COPIN4057:\u0061 %s4hana.cloud.hr.switch.activ% b|}", "targetPath": "$.b" }
        ] } }
        """);

    [Fact]
    public Task Mapping_that_has_no_effect_is_removed() => TransformationAsync(
        "transformations/read.json",
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "sourcePath": "$.a", "targetPath": "$.a" }, // first
          { "scope": "{|COPIN4055:patchEntity|}", "sourcePath": "$.b",
            "targetPath": "$.b" }, // second
          { "sourcePath": "$.c", "targetPath": "$.c", "scope": "{|COPIN4055:patchEntity|}" }
        ] } }
        """,
        """
        { "user": { "scimEntityEndpoint": "Users", "mappings": [
          { "sourcePath": "$.a", "targetPath": "$.a" } // first
        ] } }
        """, "Remove the mapping");

    [Fact]
    public Task Family_name_is_demanded() => TransformationAsync(
        "transformations/write.json",
        """{ "user": { "scimEntityEndpoint": "Users", "mappings": [ { "sourcePath": "$.name.familyName", "targetPath": "$.a", {|COPIN4061:"optional": true|} } ] } }""",
        """{ "user": { "scimEntityEndpoint": "Users", "mappings": [ { "sourcePath": "$.name.familyName", "targetPath": "$.a" } ] } }""", "Remove 'optional'");

    [Fact]
    public Task Roles_are_mapped_to_what_is_still_to_be_filled_in() => new CodeFixTest
    {
        Sources =
        {
            ("Test0.cs", Proxy.Replace("HrSwitchActive = false", "HrSwitchActive = true")), ("transformations/read.json", Empty),
            ("transformations/write.json", """
                { "user": { "scimEntityEndpoint": "Users", "mappings": [ { "type": "valueMapping", "sourcePaths": ["$.userType"], "targetPath": "$.businessPartnerRoleCode",
                  "{|COPIN4062:{|COPIN4062:valueMappings|}|}": []
                } ] } }
                """),
        },
        FixedSources =
        {
            ("transformations/write.json", """
                { "user": { "scimEntityEndpoint": "Users", "mappings": [ { "type": "valueMapping", "sourcePaths": ["$.userType"], "targetPath": "$.businessPartnerRoleCode",
                  "valueMappings": [ { "key": ["{|COPIN0019:TODO|}"], "mappedValue": "BUP003" }, { "key": ["{|COPIN0019:TODO|}"], "mappedValue": "BBP005" } ]
                } ] } }
                """),
        },
    }.RunAsync();

    [Fact]
    public Task Heading_words_and_rows_of_a_catalog_are_mended() => CatalogAsync(
        "id,{|COPIN1040: titel |},direction,inbound_auth,{|COPIN1040:\"outbound_aut\"|}\nSAP_COM_9338,\"a, b\",{|COPIN1042:inbund|},basic;{|COPIN1042:x50|},\n",
        "id, title ,direction,inbound_auth,outbound_auth\nSAP_COM_9338,\"a, b\",inbound,basic;x509,\n", "Write 'title'");

    [Fact]
    public Task Row_that_does_not_count_is_removed() => CatalogAsync(
        "id,title\n# of the north\nSAP_COM_9338,a\n{|COPIN1043:SAP_COM_9338|},\"b\nc\"\n{|COPIN1043:SAP_COM_9338|},d", "id,title\n# of the north\nSAP_COM_9338,a\n", "Remove the row");

    [Fact]
    public Task Row_about_what_is_known_may_be_removed() => CatalogAsync("id,title\n{|COPIN1044:SAP_COM_0308|},a\nSAP_COM_9338,b\n", "id,title\nSAP_COM_9338,b\n");

    [Fact]
    public Task Parameter_that_a_flow_demands_is_added_to_the_declaration() => new CodeFixTest
    {
        Sources =
        {
            ("Test0.cs", Flow.Replace("IntegrationFlow<Package>(\"Orders\")", "{|COPIN2022:IntegrationFlow<Package>|}(\"Orders\")")), ("flows/Orders/parameters.prop", "Other=a"),
            ("flows/Orders/parameters.propdef", "<parameters><parameter><name>Other</name></parameter><parameter><name>Host</name><isRequired>true</isRequired></parameter></parameters>"),
        },
        FixedSources = { ("Test0.cs", Flow.Replace("(\"Orders\")]", "(\"Orders\")]\n    [FlowParameter(\"Host\", \"{|COPIN0019:TODO|}\")]")) },
    }.RunAsync();
}
