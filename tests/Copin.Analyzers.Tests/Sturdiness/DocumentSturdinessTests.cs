using System.Diagnostics;
using Copin.Documents;
using Copin.Model;
using Copin.Rules;
using Copin.Testing;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Documents as they are while somebody types, and documents that nobody writes on purpose.</summary>
public class DocumentSturdinessTests
{
    private const string Landscapes = """
        using System;
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, IdentityProvisioningTenant Identity,
            IdentityManagementSystem Idm, Secret Password, string Lead, int Level, Guid Key, Uri Address)
        {
            [CommunicationUser("COPIN_{Lead}", Description = "Data", Password = "{Password}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>("SAP_COM_9338")]
            public sealed partial record Orders;

            [IntegrationPackage("Package")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Flow")]
            [FlowParameter("Host", "{Lead}")]
            public sealed partial record Flow;

            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}", ReadTransformation = "read.json", WriteTransformation = "read.json")]
            public sealed partial record Proxy;
        }
        """;

    public static TheoryData<string, string> Documents { get; } = new()
    {
        {
            "environments/dev.json",
            """
            // comment
            { "$schema": "x", "$landscape": ["example"], /* more */
              "S4": { "Host": "my300000.s4hana.cloud.sap", "User": "A\u0042\n", "Password": { "$secret": "env:P" } }, "Integration:Url": "https://a.example",
              "Subaccount": { "Subdomain": "a", "Destinations": { "Url": "http://x", "ClientSecret": 12e-3 } }, "Identity": { "Neo": { "Host": "a" } },
              "Password": "Canary", "Lead": [1, true, null, { "a": -0.5 }], "level": 5, "Key": "x", "Unknown": {}, }
            """
        },
        {
            "transformations/read.json",
            """
            { "user": { "scimEntityEndpoint": "Users", "condition": "${x} %y% 'null'", "mappings": [
              { "type": "valueMapping", "sourcePaths": ["$.businessPartnerRoleCode"], "targetPath": "$['a']['b'][?(@.c == 'd')].e[*]", "optional": true, "valueMappings": [{ "key": ["1"], "mappedValue": "2" }] },
              { "scope": "patchEntity", "sourcePath": "$.name.familyName", "targetPath": "$..x[0:1]", "optional": true, "functions": [{ "function": "toString" }, 1] }, 5 ] }, "group": [] }
            """
        },
        { "flows/Flow/parameters.prop", "#Store\n Host = https\\://x\\u00e4 \\\n  more\r\nHost:y\n\\ key\\==z\nPassword=x" },
        { "flows/Flow/parameters.propdef", "<?xml version=\"1.0\"?><parameters><parameter><key/><name>Host &amp; x</name><type>xsd:integer</type><isRequired>true</isRequired></parameter><param_references/></parameters>" },
        { "my.scenarios.csv", "id,title,direction,inbound_auth\r\n# x\nSAP_COM_9338,\"a \"\"b\"\", c\",inbound,basic;oauth2\n\"YY1_A\" ,,both,\n" },
    };

    private static readonly Landscape Example = Landscape.Read(global::Copin.Declarations.LandscapeReader.Read(TestCompilation.Create(Landscapes).GetTypeByMetadataName("Example")!, default));

    [Theory, MemberData(nameof(Documents))]
    public void Document_cut_off_at_any_character(string path, string text)
    {
        for (var length = 0; length <= text.Length; length++)
        {
            Check(path, text[..length]);
            Check(path, text[length..]);
        }
    }

    [Theory, MemberData(nameof(Documents))]
    public void Characters_deleted_doubled_and_replaced(string path, string text)
    {
        const string Replacements = "{}[]\",:\\\n\r\0%$<>&'\u00e4\ud800#=";
        var random = new Random(20260201);
        for (var run = HalfTypedCode.IsLongRun ? 20_000 : 400; run > 0; run--)
        {
            var characters = text.ToList();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
            {
                var at = random.Next(characters.Count);
                switch (random.Next(3))
                {
                    case 0: characters.RemoveAt(at); break;
                    case 1: characters.Insert(at, characters[at]); break;
                    default: characters[at] = Replacements[random.Next(Replacements.Length)]; break;
                }
            }

            Check(path, string.Concat(characters));
        }
    }

    [Theory]
    [InlineData("environments/dev.json", "[")]
    [InlineData("environments/dev.json", "{\"a\":")]
    [InlineData("environments/dev.json", "{\"S4:")]
    [InlineData("environments/dev.json", "/*")]
    [InlineData("environments/dev.json", "\\u")]
    [InlineData("transformations/read.json", "{\"user\":")]
    [InlineData("flows/Flow/parameters.prop", "\\")]
    [InlineData("flows/Flow/parameters.propdef", "<parameter>")]
    [InlineData("my.scenarios.csv", "\"")]
    [InlineData("my.scenarios.csv", ",")]
    public void Ten_thousand_times_the_same(string path, string piece) => Check(path, string.Concat(Enumerable.Repeat(piece, 10_000)));

    [Theory, MemberData(nameof(Documents))]
    public async Task Analyzer_gets_through_a_document_that_ends_early(string path, string text)
    {
        for (var length = 0; length < text.Length; length += HalfTypedCode.IsLongRun ? 1 : 61)
            await Survival.AssertAsync(Landscapes, new TestDocument(path, text[..length]));
    }

    /// <summary>Every place is in the document, and no rule fails.</summary>
    private static void Check(string path, string text)
    {
        var document = DocumentKinds.Find(path)!.Read(path, text);
        var documents = new DocumentSet([document]);
        var project = new LandscapeProject([Landscape.Read(Example.Declaration, documents: documents)], documents);
        foreach (var finding in Rulebook.Check(document, project).Concat(Rulebook.Check(project.Landscapes[0])))
        {
            Assert.True(finding.Rule.Id[5] != '9', $"{finding}\nover this {path}:\n{text}");
            if (finding.Place.Document is null)
                continue;
            Assert.Equal(path, finding.Place.Document);
            Assert.True(
                finding.Place.Start >= 0 && finding.Place.Length >= 0 && finding.Place.Start + finding.Place.Length <= text.Length,
                $"{finding}: {finding.Place.Start}, {finding.Place.Length} of {text.Length}\nover this {path}:\n{text}");
        }
    }
}

/// <summary>Large documents take time in proportion to their size.</summary>
[Collection(nameof(Measurements))]
public class DocumentScaleTests
{
    private const int Small = 1_000;
    private const int Factor = 8;

    // Sixty-four times, were it quadratic.
    private const double Limit = 24;

    public static TheoryData<string, string, string, string> Shapes { get; } = new()
    {
        { "environments/dev.json", "{", "\"key{0}\": {{ \"a\": \"https://x.example/%b%\" }},\n", "}" },
        { "environments/dev.json", "{", "\"S4\": {{ \"Host\": \"my3{0}\" }},\n", "}" },
        { "transformations/read.json", "{\"user\":{\"mappings\":[", "{{ \"sourcePath\": \"$.a[?(@.b == '{0}')]\", \"targetpath\": \"%p{0}% ${{v{0}}}\", \"functions\": [{{ \"type\": \"x\" }}] }},\n", "]}}" },
        { "flows/Flow/parameters.prop", "", "key{0} = value{0} \\\n  and more\n", "" },
        { "flows/Flow/parameters.propdef", "<parameters>", "<parameter><name>p{0}</name><isRequired>true</isRequired></parameter>", "</parameters>" },
        { "my.scenarios.csv", "id,direction\n", "SAP_COM_{0},\"in\"\"bound\"\n", "" },
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Every_rule_takes_linear_time(string path, string opening, string piece, string closing)
    {
        var declaration = global::Copin.Declarations.LandscapeReader.Read(
            TestCompilation.Create("""
                using Copin;
                [Landscape("example")]
                public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, IdentityProvisioningTenant Identity)
                {
                    [IntegrationPackage("Package")] public sealed partial record Package;
                    [IntegrationFlow<Package>("Flow")] [FlowParameter("Host", "x")] public sealed partial record Flow;
                    [ProxySystem("S4HC", Url = "{S4.ApiUrl}", ReadTransformation = "read.json")] public sealed partial record Proxy;
                }
                """).GetTypeByMetadataName("Example")!,
            default);
        _ = Cost(10);
        var report = "";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var small = Cost(Small);
            var large = Cost(Small * Factor);
            // Below some milliseconds the clock decides.
            if (large < 20 || large / Math.Max(small, 0.5) < Limit)
                return;
            report += $"{small:F1} ms for {Small}, {large:F1} ms for {Small * Factor}; ";
        }

        Assert.Fail(report);

        double Cost(int count)
        {
            var text = opening + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, piece, i))) + closing;
            var start = Stopwatch.GetTimestamp();
            var document = DocumentKinds.Find(path)!.Read(path, text);
            var documents = new DocumentSet([document]);
            var project = new LandscapeProject([Landscape.Read(declaration, documents: documents)], documents);
            GC.KeepAlive(Rulebook.Check(document, project).Count + Rulebook.Check(project.Landscapes[0]).Count);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
