using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.Rules;

/// <summary>However registered systems, accounts and instances of <c>s4-hana-cloud</c> refer to each other and whatever they hold, no rule fails and no order is lost.</summary>
public class RegistrationSturdinessTests
{
    private const RecordShape Shape = RecordShape.Record | RecordShape.Partial | RecordShape.Nested;

    private static readonly string[] Pieces =
        ["", "{", "}", "{{", "{Subaccount.Id}", "{Secret}", "{R0}", "{R1.Name}", "sap/", "/", "https://", "<", ">", " ", "a", "A", "9", "_", "-", "\uFFFC", "\uD800", "ü", "SAP_COM_0008", "s4-hana-cloud",
         "api-access", "DEBMAS_IDOC", "All Communication Scenarios", "cis", "cn40", ":"];

    private static readonly (string Name, int Types, string[] Arguments)[] Kinds =
    [
        ("RegisteredSystem", 0, ["name", "Type", "ScenarioGroup", "S4HanaCloud", "Token", "Tenant"]),
        ("Formation", 0, ["name", "Type"]),
        ("Subaccount", 0, ["displayName", "Region", "Subdomain", "Description", "Directory"]),
        ("Entitlement", 1, ["service", "Plan", "Amount", "Enable", "Subaccount"]),
        ("EnvironmentInstance", 0, ["name", "Type", "Plan", "Parameters"]),
        ("ServiceInstance", 0, ["name", "Offering", "Plan", "PlanId", "Parameters"]),
        ("ServiceKey", 1, ["name"]),
        ("ApiAccess", 1, ["name", "Arrangement", "Scenario", "InboundAuthentication", "OutboundAuthentication"]),
        ("Messaging", 1, ["name", "ClientId", "Arrangement", "Scenario", "Channel", "Description", "TopicSpace", "Namespace", "EventMesh", "Units", "WaitTime", "QualityOfService"]),
        ("CommunicationArrangement", 2, ["scenario", "Name", "Instance", "Subaccount", "Tenant"]),
        ("CommunicationSystem", 0, ["id", "HostName", "Port"]),
        ("CommunicationUser", 0, ["name", "Description", "Password"]),
        ("Destination", 0, ["name", "Url"]),
    ];

    private static readonly (string Name, int Types, string[] Arguments)[] Details =
    [
        ("CalledSystem", 0, ["HostName", "Port", "OAuthTokenEndpoint", "User", "Password"]),
        ("OutboundService", 0, ["id", "Name", "Active"]),
        ("OutboundServiceProperty", 0, ["service", "name", "value"]),
        ("ArrangementProperty", 0, ["name", "value"]),
        ("SubaccountLabel", 0, ["key", "value"]),
        ("InboundTopic", 0, ["pattern"]),
        ("FormationMember", 1, []),
        ("InboundUser", 1, ["Authentication"]),
        ("OutboundUser", 0, ["name", "Password", "Authentication"]),
    ];

    [Fact]
    public void No_rule_fails_and_every_resource_has_its_turn()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 4_000; round++)
        {
            var declaration = new LandscapeDeclaration(
                new TypeName("", default, "Example"), Shape, default,
                new[]
                {
                    new ParameterDeclaration("S4", "Copin.S4HanaCloudTenant", default),
                    new ParameterDeclaration("Account", "Copin.GlobalAccount", default),
                    new ParameterDeclaration("Subaccount", "Copin.BtpSubaccount", default),
                    new ParameterDeclaration("Secret", "Copin.Secret", default),
                },
                Enumerable.Range(0, 1 + random.Next(7)).Select(index => new ResourceDeclaration(
                    $"R{index}", Shape,
                    Details.Where(_ => random.Next(3) == 0).Prepend(Kinds[random.Next(Kinds.Length)]).Select(attribute => Attribute(random, attribute)).ToArray())).ToArray());

            var landscape = Landscape.Read(declaration);
            foreach (var finding in Rulebook.Check(landscape))
            {
                Assert.NotEqual("COPIN9001", finding.Rule.Id);
                if (finding.Place is { Kind: PlaceKind.Argument, Length: > 0 } place)
                    Assert.InRange(place.Start + place.Length, 0, TextAt(declaration, place).Length);
            }

            Assert.Equal(landscape.Resources.Count, landscape.Graph.Order.Distinct().Count());
        }
    }

    [Fact]
    public void Thousands_of_arrangements_on_one_system_are_each_looked_at_once()
    {
        var arrangements = Enumerable.Range(0, 4_000).Select(index => new ResourceDeclaration($"A{index}", Shape, new[]
        {
            new AttributeDeclaration("CommunicationArrangement", new[] { Local("Partner"), Local("Dev") }, new[] { new ArgumentDeclaration("scenario", ArgumentValue.Of("SAP_COM_0308")) }),
        }));
        var landscape = Landscape.Read(new LandscapeDeclaration(new TypeName("", default, "Example"), Shape, default, default, arrangements.Concat(
        [
            new("Partner", Shape, new[] { new AttributeDeclaration("CommunicationSystem", default, default), new AttributeDeclaration("InboundUser", new[] { Local("User") }, default) }),
            new("User", Shape, new[] { new AttributeDeclaration("CommunicationUser", default, default) }),
            new("Dev", Shape, new[] { new AttributeDeclaration("RegisteredSystem", default, default) }),
        ]).ToArray()));

        Assert.Equal(3_999, Rulebook.Check(landscape).Count(finding => finding.Rule.Id == "COPIN3030"));
    }

    private static AttributeDeclaration Attribute(Random random, (string Name, int Types, string[] Arguments) attribute) => new(
        attribute.Name,
        Enumerable.Range(0, random.Next(attribute.Types + 1)).Select(_ => Local($"R{random.Next(8)}")).ToArray(),
        attribute.Arguments.Where(_ => random.Next(4) != 0).Select(name => new ArgumentDeclaration(name, Value(random))).ToArray());

    private static TypeReference Local(string name) => new(name, "Example." + name, ReferenceScope.Local, "Example", default);

    private static ArgumentValue Value(Random random) => random.Next(12) switch
    {
        0 => ArgumentValue.Unknown,
        1 => ArgumentValue.Null,
        2 => ArgumentValue.Of((long)random.Next(-2, 70_000)),
        3 => ArgumentValue.Of(random.Next(2) == 0),
        4 => ArgumentValue.Member("Any.Member", random.Next(8)),
        _ => ArgumentValue.Of(string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => Pieces[random.Next(Pieces.Length)]))),
    };

    private static string TextAt(LandscapeDeclaration declaration, Place place) =>
        declaration.Resources.Single(resource => resource.Name == place.Record).Attributes[place.Attribute][place.Name]?.Value.Text ?? "";
}
