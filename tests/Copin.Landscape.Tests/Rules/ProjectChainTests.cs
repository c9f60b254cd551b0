using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.Rules;

/// <summary>The chain from communication user to flow, with texts and references of every kind in it and with the values of an environment.</summary>
public class ProjectChainTests
{
    private const RecordShape Shape = RecordShape.Record | RecordShape.Partial | RecordShape.Nested | RecordShape.Public;

    private static readonly string[] Pieces =
    [
        "", "{", "}", "{{", "}}", "{S4.ApiHost}", "{S4.UiHost}", "{S4.ApiUrl}", "{Password}", "{Nobody}", "{Flow.Endpoint}", "{Credential}", "{User}", "{Host}", "https://", "http://", "://",
        ":", "/", "/ui#", "/sap/opu/", "%", "%project%", ",", " ", "\n", "@", "my300000", "-api", ".s4hana.", "cloud.sap", "SAP_COM_", "0308", "0380", "308", "O", "Z_", "/ACME/", "COPIN",
        "oDataBaseUrl", "credential", "ApplicationBaseUrl", "Bse", "\uFFFC", "\uD800", "ü", "1", "_", "\"", "\\",
    ];

    private static readonly string[] Records = ["User", "Partner", "Projects", "Credential", "Package", "Flow"];

    [Fact]
    public void No_rule_fails_and_no_place_leaves_its_text()
    {
        var random = new Random(20260102);
        var found = new HashSet<string>();
        for (var round = 0; round < 3_000; round++)
        {
            var declaration = Chain((_, usual) => random.Next(5) == 0 ? Value(random) : ArgumentValue.Of(usual), name => Reference(random, name));
            foreach (var finding in Rulebook.Check(Landscape.Read(declaration)))
            {
                found.Add(finding.Rule.Id);
                Assert.NotEmpty(finding.Message);
                if (finding.Place is { Kind: PlaceKind.Argument, Length: > 0 } place)
                    Assert.InRange(place.Start + place.Length, 0, TextAt(declaration, place).Length);
            }
        }

        Assert.DoesNotContain("COPIN9001", found);
        Assert.Empty(new[] { "COPIN1001", "COPIN1007", "COPIN1011", "COPIN2001", "COPIN2003", "COPIN2004", "COPIN2006" }.Except(found));
    }

    [Fact]
    public void Ten_thousand_characters_are_read_once()
    {
        foreach (var piece in Pieces.Where(piece => piece.Length > 0))
        {
            var text = ArgumentValue.Of(string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length)));
            var findings = Rulebook.Check(Landscape.Read(Chain((_, _) => text, Local)));
            Assert.DoesNotContain(findings, finding => finding.Rule.Id == "COPIN9001");
            Assert.All(findings, finding => Assert.True(finding.Message.Length < 2_000, finding.Rule.Id));
        }
    }

    [Theory]
    [InlineData("Partner.HostName", "https://partner.example.com", "COPIN1011")]
    [InlineData("Partner.HostName", "partner.example.com:443", "COPIN1011")]
    [InlineData("Partner.HostName", " ", "COPIN1012")]
    [InlineData("Partner.HostName", "my300000.s4hana.cloud.sap", "COPIN1024")]
    [InlineData("Partner.id", "0123456789012345678901234567890123456789012345678901234567890", "COPIN1009")]
    [InlineData("Partner.LogicalSystem", "COPINSYSTEM01", "COPIN1010")]
    [InlineData("User.name", "COPIN,API", "COPIN1007")]
    [InlineData("User.Description", "", "COPIN1008")]
    [InlineData("Projects.scenario", "SAP_COM_308", "COPIN1001")]
    [InlineData("Projects.scenario", "SAP_COM_0338", "COPIN1002")]
    [InlineData("Projects.scenario", "SAP_COM_0380", "COPIN1006")]
    [InlineData("Flow.value", "https://my300000.s4hana.cloud.sap", "COPIN1018")]
    [InlineData("Flow.value", "http://my300000-api.s4hana.cloud.sap", "COPIN2005")]
    [InlineData("Flow.template", "https://my300000-api.s4hana.cloud.sap/ui#CustomerProject-display?Project=%project%", "COPIN1017")]
    [InlineData("Flow.credential", "S4H_CPI2", "COPIN2004")]
    [InlineData("Flow.id", "1Flow", "COPIN2006")]
    [InlineData("Package.id", "", "COPIN2010")]
    public void What_only_an_environments_values_show_is_found_at_run_time(string argument, string value, string rule)
    {
        var declaration = Chain((name, usual) => ArgumentValue.Of(name == argument ? "{Open}" : usual), Local);
        var values = new Dictionary<string, ILandscapeParameter>
        {
            ["S4"] = new S4HanaCloudTenant("my300000.s4hana.cloud.sap"), ["Password"] = Secret.FromEnvironment("COPIN_PASSWORD"), ["Host"] = new TextParameter("partner.example.com"),
            ["Open"] = new TextParameter(value),
        };

        Assert.Empty(FindingsOf(Chain((_, usual) => ArgumentValue.Of(usual), Local), values));
        Assert.Empty(FindingsOf(declaration, null));
        Assert.Equal([rule], FindingsOf(declaration, values));
    }

    private static string[] FindingsOf(LandscapeDeclaration declaration, Dictionary<string, ILandscapeParameter>? values) =>
        Rulebook.Check(Landscape.Read(declaration, values)).Where(finding => finding.Rule.Severity > Severity.Info).Select(finding => finding.Rule.Id).ToArray();

    private static LandscapeDeclaration Chain(Func<string, string, ArgumentValue> value, Func<string, TypeReference> reference)
    {
        return new LandscapeDeclaration(
            new TypeName("", default, "Example"), Shape, new[] { new AttributeDeclaration("Landscape", default, new[] { new ArgumentDeclaration("name", ArgumentValue.Of("example")) }) },
            new[]
            {
                new ParameterDeclaration("S4", "Copin.S4HanaCloudTenant", default), new ParameterDeclaration("Integration", "Copin.CloudIntegrationTenant", default),
                new ParameterDeclaration("Password", "Copin.Secret", default), new ParameterDeclaration("Host", "string", default), new ParameterDeclaration("Open", "string", default),
            },
            new[]
            {
                Resource("User", Attribute("User", "CommunicationUser", null, ("name", "COPIN"), ("Description", "Projects"), ("Password", "{Password}"))),
                Resource(
                    "Partner", Attribute("Partner", "CommunicationSystem", null, ("id", "COPIN"), ("HostName", "{S4.ApiHost}"), ("LogicalSystem", "COPIN"), ("BusinessSystem", "COPIN")),
                    Attribute("Partner", "InboundUser", "User"), Attribute("Partner", "OutboundUser", null, ("name", "NOT_IN_USE"))),
                Resource("Projects", Attribute("Projects", "CommunicationArrangement", "Partner", ("scenario", "SAP_COM_0308"))),
                Resource("Credential", Attribute("Credential", "UserCredential", "User", ("name", "S4H_CPI"))),
                Resource("Package", Attribute("Package", "IntegrationPackage", null, ("id", "Example"))),
                Resource(
                    "Flow", Attribute("Flow", "IntegrationFlow", "Package", ("id", "Example")),
                    new AttributeDeclaration("FlowParameter", default, new[] { new ArgumentDeclaration("name", value("Flow.name", "oDataBaseUrl")), new ArgumentDeclaration("value", value("Flow.value", "https://{S4.ApiHost}")) }),
                    new AttributeDeclaration("FlowParameter", default, new[] { new ArgumentDeclaration("name", value("Flow.name", "credential")), new ArgumentDeclaration("value", value("Flow.credential", "{Credential}")) }),
                    Attribute("Flow", "UrlTemplate", null, ("name", "ApplicationBaseUrlCustomerProjects"), ("template", "https://{S4.UiHost}" + ProjectLinks.CustomerProject))),
            });

        static ResourceDeclaration Resource(string name, params AttributeDeclaration[] attributes) => new(name, Shape, attributes);

        AttributeDeclaration Attribute(string record, string name, string? target, params (string Name, string Usual)[] arguments) => new(
            name, target is null ? EquatableArray<TypeReference>.Empty : new[] { reference(target) },
            arguments.Select(argument => new ArgumentDeclaration(argument.Name, value($"{record}.{argument.Name}", argument.Usual))).ToArray());
    }

    private static TypeReference Local(string name) => new(name, "Example." + name, ReferenceScope.Local, "Example", default);

    private static TypeReference Reference(Random random, string usual) => random.Next(15) switch
    {
        0 => new TypeReference(usual, usual, ReferenceScope.Error, "", default),
        1 => new TypeReference(usual, "Other." + usual, ReferenceScope.OtherLandscape, "Other", default),
        2 => Local(Records[random.Next(Records.Length)]),
        _ => Local(usual),
    };

    private static ArgumentValue Value(Random random) => random.Next(12) switch
    {
        0 => ArgumentValue.Unknown,
        1 => ArgumentValue.Null,
        2 => ArgumentValue.Of(random.Next(100)),
        _ => ArgumentValue.Of(string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]))),
    };

    private static string TextAt(LandscapeDeclaration declaration, Place place) =>
        declaration.Resources.Single(resource => resource.Name == place.Record).Attributes[place.Attribute][place.Name]?.Value.Text ?? "";
}
