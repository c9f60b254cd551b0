using Copin.Model;

namespace Copin.Tests.Model;

/// <summary>What is sent for an arrangement that is made from SAP BTP follows from the declaration of user and system.</summary>
public class ApiAccessParametersTests
{
    [Fact]
    public void Dummy_user_for_outbound_communication_is_not_sent()
    {
        var access = Read("SAP_COM_0308", password: null);
        Assert.Equal(ApiAccessInboundAuthentication.Basic, access.InboundAuthentication.Value);
        Assert.Equal(ApiAccessOutboundAuthentication.NotUsed, access.OutboundAuthentication.Value);
        Assert.Null(access.CalledSystem);
        Assert.True(access.MakesDestination);
        Assert.Equal(("SAP_COM_0308", "SAP_COM_0308"), (access.Instance.Known, access.Arrangement.Known));
    }

    [Theory]
    [InlineData("SAP_COM_0008", null)]
    [InlineData("SAP_COM_0308", "{Password}")]
    public void User_with_a_password_and_one_that_the_scenario_demands_are_sent(string scenario, string? password)
    {
        var access = Read(scenario, password);
        Assert.Equal(ApiAccessOutboundAuthentication.Basic, access.OutboundAuthentication.Value);
        Assert.Equal(("partner.example.com", 8443L, "CALLER"), (access.CalledSystem!.HostName.Known, access.CalledSystem.Port.Value, access.CalledSystem.User!.Known));
        Assert.Equal(password is not null, access.CalledSystem.Password!.IsDeclared);
    }

    [Fact]
    public void What_it_makes_lives_in_the_subaccount_and_depends_the_other_way_around()
    {
        var landscape = LandscapeOf("SAP_COM_0308", null, "Dev");
        Assert.Equal(["Partner", "Dev"], Needs(landscape, "Projects"));
        Assert.Equal(["Projects"], Needs(landscape, "User"));
        Assert.Empty(Needs(landscape, "Partner"));
        Assert.Empty(landscape.Graph.Cycles);
        Assert.All(["User", "Partner", "Projects"], id =>
        {
            var resource = landscape.Find(id)!;
            Assert.True(landscape.IsMadeFromBtp(resource));
            Assert.Equal((SapSystem.Btp, "Subaccount"), (landscape.SystemOf(resource), landscape.TenantOf(resource)?.Name));
        });
        Assert.Equal((SapSystem.GlobalAccount, "Account"), (landscape.SystemOf(landscape.Find("Dev")!), landscape.TenantOf(landscape.Find("Dev")!)?.Name));
        Assert.Equal("S4", landscape.S4HanaCloudOf((RegisteredSystem)landscape.Find("Dev")!)?.Name);
    }

    [Fact]
    public void Without_the_word_all_is_made_in_s4()
    {
        var landscape = LandscapeOf("SAP_COM_0308", null);
        Assert.Equal(["Partner"], Needs(landscape, "Projects"));
        Assert.Equal(["User"], Needs(landscape, "Partner"));
        Assert.Empty(Needs(landscape, "User"));
        Assert.All(["User", "Partner", "Projects"], id => Assert.Equal("S4", landscape.TenantOf(landscape.Find(id)!)?.Name));
        Assert.Null(ApiAccessParameters.Of(landscape.Find("Projects")!, landscape));
    }

    [Theory]
    [InlineData("OAuth2SAMLBearerAssertion", ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion)]
    [InlineData("BasicAuthentication", ApiAccessInboundAuthentication.Basic)]
    [InlineData("ClientCertificateAuthentication", ApiAccessInboundAuthentication.ClientCertificate)]
    public void Words_for_inbound_authentication_are_read_and_written(string word, ApiAccessInboundAuthentication method)
    {
        Assert.Equal(method, ApiAccessSpelling.ReadInbound(word));
        Assert.Equal(word, ApiAccessSpelling.Of(method));
        Assert.Null(ApiAccessSpelling.ReadInbound(word.ToLowerInvariant()));
        Assert.Null(ApiAccessSpelling.ReadInbound(null));
    }

    [Fact]
    public void Words_for_outbound_authentication_are_read_and_written()
    {
        foreach (var method in Enum.GetValues<ApiAccessOutboundAuthentication>().Where(method => method != ApiAccessOutboundAuthentication.NotUsed))
            Assert.Equal(method, ApiAccessSpelling.ReadOutbound(ApiAccessSpelling.Of(method)));
        Assert.Null(ApiAccessSpelling.ReadOutbound("OAuth2SAMLBearerAssertion"));
    }

    private static string[] Needs(Landscape landscape, string id) => [.. landscape.Graph.DependenciesOf(landscape.Find(id)!).Select(dependency => dependency.To.Id)];

    private static ApiAccessParameters Read(string scenario, string? password)
    {
        var landscape = LandscapeOf(scenario, password, "Dev");
        return ApiAccessParameters.Of(landscape.Find("Projects")!, landscape)!;
    }

    private static Landscape LandscapeOf(string scenario, string? password, params string[] registered) => Landscape.Read(new LandscapeDeclaration(
        new TypeName("", default, "Test"), RecordShape.Record | RecordShape.Partial, default,
        new[]
        {
            new ParameterDeclaration("S4", "Copin.S4HanaCloudTenant", default),
            new ParameterDeclaration("Account", "Copin.GlobalAccount", default),
            new ParameterDeclaration("Subaccount", "Copin.BtpSubaccount", default),
            new ParameterDeclaration("Password", "Copin.Secret", default),
        },
        new[]
        {
            Of("Projects", Attribute("CommunicationArrangement", ["Partner", .. registered], ("scenario", ArgumentValue.Of(scenario)))),
            Of(
                "Partner",
                Attribute("CommunicationSystem", [], ("id", ArgumentValue.Of("COPIN")), ("HostName", ArgumentValue.Of("partner.example.com")), ("Port", ArgumentValue.Of(8443))),
                Attribute("InboundUser", ["User"]),
                password is null
                    ? Attribute("OutboundUser", [], ("name", ArgumentValue.Of("CALLER")))
                    : Attribute("OutboundUser", [], ("name", ArgumentValue.Of("CALLER")), ("Password", ArgumentValue.Of(password)))),
            Of("User", Attribute("CommunicationUser", [], ("name", ArgumentValue.Of("COPIN")))),
            Of("Dev", Attribute("RegisteredSystem", [], ("name", ArgumentValue.Of("DEV")))),
        }));

    private static ResourceDeclaration Of(string name, params AttributeDeclaration[] attributes) => new(name, RecordShape.Record | RecordShape.Partial | RecordShape.Nested, attributes);

    private static AttributeDeclaration Attribute(string name, string[] types, params (string Name, ArgumentValue Value)[] arguments) => new(
        name,
        types.Select(type => new TypeReference(type, "Test." + type, ReferenceScope.Local, "Test", default)).ToArray(),
        arguments.Select(argument => new ArgumentDeclaration(argument.Name, argument.Value)).ToArray());
}
