using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.Rules;

/// <summary>Whatever texts a declaration holds, no rule fails, and each place lies within the text that it points into.</summary>
public class RulebookSturdinessTests
{
    private static readonly string[] Pieces =
    [
        "", "{", "}", "{{", "}}", "{S4.UiHost}", "{Key.ClientSecret}", "{Secret}", "{Nobody", "%", "%%", "%project%", "guid'", "'", "(", ")", "#", "&", "?", "/", "/ui#",
        "EnterpriseProject-", "CustomerProject-x", "IsActiveEntity=", "https://", "http://", "x", " ", "\n", "\"", "\\", ":", ",", "[", "]", "=", "password=", "@", "://",
        "Bearer ", "eyJ", ".", "-----BEGIN", "PRIVATE KEY-----", "copin.int.object", "sap-client", "tokenService", "\uFFFC", "\uD800", "ü", "1", "true", "Common",
        "ApplicationBaseUrl", "ClientId", "it-rt", "api", "s4hana.cloud.api.version", "s4hana.onprem.x", "ips.trace.failed.entity.content", "oauth_client_", "/ipsproxy", "3",
        "AUTH_USER", "PROXY_PORT",
    ];

    private static readonly (string Name, string[] Arguments)[] Attributes =
    [
        ("Destination", ["name", "Url", "User", "Password", "ClientId", "ClientSecret", "TokenServiceUrl", "Description", "Tenant"]),
        ("DestinationProperty", ["key", "value"]),
        ("DestinationProperty", ["key", "value"]),
        ("IntegrationFlow", ["id"]),
        ("UrlTemplate", ["name", "template"]),
        ("FlowParameter", ["name", "value"]),
        ("ServiceInstance", ["name", "Offering", "Plan", "Parameters"]),
        ("ServiceKey", ["name", "Parameters"]),
        ("RoleAssignment", ["roleCollection", "User"]),
        ("CommunicationUser", ["name", "Description", "Password"]),
        ("OAuthClient", ["clientId", "Subscription", "Secret"]),
        ("ApplicationRole", ["role", "User"]),
        ("SystemAdministrator", ["name", "ClientId", "Secret"]),
        ("NeoDestination", ["name", "Url", "User", "Password"]),
        ("ProxySystem", ["name", "Type", "Url", "User", "Password", "ReadTransformation"]),
        ("SystemProperty", ["name", "value"]),
        ("SystemProperty", ["name", "value"]),
        ("ConnectorVersion1", ["HrSwitchDependentRoleCodes", "DateVariableFormat", "RolesFilter"]),
        ("IdmRepository", ["name", "ProxyHost", "ProxyUser", "ProxyPassword"]),
        ("RepositoryConstant", ["name", "value"]),
        ("RepositoryConstant", ["name", "value"]),
        ("InitialLoad", ["title"]),
    ];

    [Fact]
    public void No_rule_fails_and_no_place_leaves_its_text()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 3_000; round++)
        {
            var declaration = new LandscapeDeclaration(
                new TypeName("", default, "Example"), RecordShape.Record | RecordShape.Partial | RecordShape.Nested, default,
                new[]
                {
                    new ParameterDeclaration("S4", "Copin.S4HanaCloudTenant", default),
                    new ParameterDeclaration("Secret", "Copin.Secret", new[] { new AttributeDeclaration("GeneratedPassword", default, new[] { new ArgumentDeclaration("Length", ArgumentValue.Of(random.Next(60))) }) }),
                },
                Enumerable.Range(0, random.Next(6)).Select(index => Resource(random, index)).ToArray());

            foreach (var finding in Rulebook.Check(Landscape.Read(declaration)))
            {
                Assert.NotEqual("COPIN9001", finding.Rule.Id);
                Assert.NotEmpty(finding.Message);
                if (finding.Place is { Kind: PlaceKind.Argument, Length: > 0 } place)
                    Assert.InRange(place.Start + place.Length, 0, TextAt(declaration, place).Length);
            }
        }
    }

    [Fact]
    public void Ten_thousand_characters_are_read_once()
    {
        foreach (var piece in Pieces.Where(piece => piece.Length > 0))
        {
            var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
            var resources = Attributes.Where(attribute => ResourceKinds.Find(attribute.Name) is not null).Select((main, index) => new ResourceDeclaration(
                "R" + index, RecordShape.Record | RecordShape.Partial | RecordShape.Nested,
                Attributes.Where(other => other == main || ResourceKinds.Find(other.Name) is null)
                    .Select(attribute => new AttributeDeclaration(attribute.Name, default, attribute.Arguments.Select(name => new ArgumentDeclaration(name, ArgumentValue.Of(text))).ToArray()))
                    .ToArray())).ToArray();
            var findings = Rulebook.Check(Landscape.Read(new LandscapeDeclaration(new TypeName("", default, "Example"), RecordShape.Record, default, default, resources)));

            Assert.DoesNotContain(findings, finding => finding.Rule.Id == "COPIN9001");
            Assert.All(findings, finding => Assert.True(finding.Message.Length < 2_000, finding.Rule.Id));
        }
    }

    private static ResourceDeclaration Resource(Random random, int index)
    {
        var main = Attributes[random.Next(Attributes.Length)];
        var details = Attributes.Where(_ => random.Next(2) == 0);
        return new ResourceDeclaration(index == 0 ? "Key" : "R" + index, RecordShape.Record | RecordShape.Partial | RecordShape.Nested, details.Prepend(main).Select(attribute =>
            new AttributeDeclaration(attribute.Name, default, attribute.Arguments.Where(_ => random.Next(4) != 0).Select(name => new ArgumentDeclaration(name, Value(random))).ToArray())).ToArray());
    }

    private static ArgumentValue Value(Random random) => random.Next(12) switch
    {
        0 => ArgumentValue.Unknown,
        1 => ArgumentValue.Null,
        2 => ArgumentValue.Of(random.Next(100)),
        _ => ArgumentValue.Of(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)]))),
    };

    private static string TextAt(LandscapeDeclaration declaration, Place place) =>
        declaration.Resources.Single(resource => resource.Name == place.Record).Attributes[place.Attribute][place.Name]?.Value.Text ?? "";
}
