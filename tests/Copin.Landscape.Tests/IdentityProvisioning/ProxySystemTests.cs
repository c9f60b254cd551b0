using System.Reflection;
using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.IdentityProvisioning;

public class ProxySystemTests
{
    [Fact]
    public void Properties_are_those_of_the_connection_the_connector_version_and_the_others()
    {
        var landscape = Read(Proxy(
            Attribute("ConnectorVersion1", ("HrSwitchActive", ArgumentValue.Of(false)), ("RolesPageSize", ArgumentValue.Of(30))),
            Attribute("SystemProperty", ("name", ArgumentValue.Of("my.own")), ("value", ArgumentValue.Of("x"))),
            Attribute("SystemProperty", ("name", ArgumentValue.Of("Password")), ("value", ArgumentValue.Of("{Other}")))));

        var system = landscape.All<ProxySystem>().Single();

        Assert.Equal(
            [
                "Type=HTTP", "URL=https://my300000-api.s4hana.cloud.sap", "ProxyType=Internet", "Authentication=BasicAuthentication", "User=IPS",
                "s4hana.cloud.api.version=1", "s4hana.cloud.hr.switch.active=false", "s4hana.cloud.roles.page.size=30", "my.own=x",
            ],
            system.Properties.Select(property => $"{property.Name}={property.Value.Known}"));
        Assert.Equal("{Password}", system.Password.Raw);
        Assert.False(system.IsHrSwitchActive);
        Assert.Equal(1, system.ConnectorVersion);
    }

    [Theory]
    [InlineData(null, 1, true)]
    [InlineData("1", 1, true)]
    [InlineData("3", 3, false)]
    [InlineData("x", null, null)]
    public void Connector_version_is_1_where_nothing_is_said(string? version, int? expected, bool? isHrSwitchActive)
    {
        var system = Read(Proxy(version is null ? [] : [Attribute("SystemProperty", ("name", ArgumentValue.Of(SystemProperties.ApiVersion)), ("value", ArgumentValue.Of(version)))]))
            .All<ProxySystem>().Single();

        Assert.Equal(expected, system.ConnectorVersion);
        Assert.Equal(isHrSwitchActive, system.IsHrSwitchActive);
    }

    [Fact]
    public void Every_property_has_a_constant_and_every_constant_a_property() => Assert.Equal(
        typeof(SystemProperties).GetFields().Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal),
        ProxySystemProperties.All.Select(property => property.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(1, typeof(ConnectorVersion1Attribute))]
    [InlineData(3, typeof(ConnectorVersion3Attribute))]
    public void Every_argument_of_a_connector_version_sets_a_property_of_it(int version, Type attribute) => Assert.Equal(
        attribute.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(property => property.Name).Order(StringComparer.Ordinal),
        ProxySystemProperties.All.Where(property => property.Argument.Length > 0 && property.ConnectorVersions.Contains(version)).Select(property => property.Argument).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("acme.accounts.ondemand.com", "COPIN4022")]
    [InlineData(null, null)]
    public void Where_the_tenant_is_the_environment_knows(string? host, string? rule)
    {
        var tenant = host is null ? IdentityProvisioningTenant.OnNeo("hana.ondemand.com", "a1b2c3", "d4e5f6") : new IdentityProvisioningTenant(host);
        var client = new ResourceDeclaration("Client", Shape, new[] { Attribute("OAuthClient", ("clientId", ArgumentValue.Of("idm")), ("Subscription", ArgumentValue.Of("a1b2c3/ipsproxy"))) });
        var declaration = Declaration(client);
        Assert.DoesNotContain(Rulebook.Check(Landscape.Read(declaration)), finding => finding.Rule.Id == "COPIN4022");

        var findings = Rulebook.Check(Landscape.Read(declaration, new Dictionary<string, ILandscapeParameter> { ["Identity"] = tenant }));

        Assert.Equal(rule is null ? [] : [rule], findings.Select(finding => finding.Rule.Id).Where(id => id.StartsWith("COPIN4", StringComparison.Ordinal)));
    }

    private const RecordShape Shape = RecordShape.Record | RecordShape.Partial | RecordShape.Nested | RecordShape.Public;

    private static Landscape Read(ResourceDeclaration resource) => Landscape.Read(Declaration(resource));

    private static LandscapeDeclaration Declaration(ResourceDeclaration resource) => new(
        new TypeName("", default, "Example"), Shape, new[] { Attribute("Landscape", ("name", ArgumentValue.Of("example"))) },
        new[] { new ParameterDeclaration("Identity", "Copin.IdentityProvisioningTenant", default), new ParameterDeclaration("Password", "Copin.Secret", default) }, new[] { resource });

    private static ResourceDeclaration Proxy(params AttributeDeclaration[] details) => new("Proxy", Shape, details.Prepend(Attribute(
        "ProxySystem", ("name", ArgumentValue.Of("S4HC")), ("Url", ArgumentValue.Of("https://my300000-api.s4hana.cloud.sap")), ("User", ArgumentValue.Of("IPS")),
        ("Password", ArgumentValue.Of("{Password}")))).ToArray());

    private static AttributeDeclaration Attribute(string name, params (string Name, ArgumentValue Value)[] arguments) =>
        new(name, default, arguments.Select(argument => new ArgumentDeclaration(argument.Name, argument.Value)).ToArray());
}
