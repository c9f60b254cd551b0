using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.Rules;

/// <summary>What only an environment's values show is found by the same rules at run time.</summary>
public class RunTimeValuesTests
{
    [Theory]
    [InlineData("Name", "copin/projects", "COPIN3001")]
    [InlineData("Name", "copin projects", "COPIN3020")]
    [InlineData("Address", "collaboration.example", "COPIN3009")]
    [InlineData("Address", "http://collaboration.example", "COPIN3021")]
    [InlineData("Client", "80", "COPIN3011")]
    [InlineData("Offered", "Projectplan", "COPIN3008")]
    [InlineData("Link", "https://my300000.s4hana.cloud.sap/ui#CustomerProject-display", "COPIN6001")]
    [InlineData("Link", "https://my300000.s4hana.cloud.sap/ui#CustomerProject-display?Project=%projectId%", "COPIN6002")]
    [InlineData("Link", "https://my300000.s4hana.cloud.sap/ui#InternalProject-display?Project=%project%", "COPIN6004")]
    public void Value_that_does_not_fit_is_found(string parameter, string value, string rule)
    {
        var values = new Dictionary<string, ILandscapeParameter>
        {
            ["Subaccount"] = new BtpSubaccount("example"),
            ["Name"] = new TextParameter("S4_PROJECTS"),
            ["Address"] = new TextParameter("https://collaboration.example"),
            ["Client"] = new TextParameter("100"),
            ["Offered"] = new TextParameter("ProjectPlan"),
            ["Link"] = new TextParameter("https://my300000.s4hana.cloud.sap/ui#CustomerProject-display?Project=%project%"),
        };
        var declaration = Declaration(values.Keys);
        Assert.Empty(FindingsOf(declaration, null));
        Assert.Empty(FindingsOf(declaration, values));

        values[parameter] = new TextParameter(value);

        Assert.Equal([rule], FindingsOf(declaration, values));
    }

    private static string[] FindingsOf(LandscapeDeclaration declaration, Dictionary<string, ILandscapeParameter>? values) =>
        Rulebook.Check(Landscape.Read(declaration, values)).Select(finding => finding.Rule.Id).Where(id => id[5] is '3' or '6' or '7').ToArray();

    private static LandscapeDeclaration Declaration(IEnumerable<string> parameters)
    {
        const RecordShape Shape = RecordShape.Record | RecordShape.Partial | RecordShape.Nested | RecordShape.Public;
        return new LandscapeDeclaration(
            new TypeName("", default, "Example"), Shape,
            new[] { Attribute("Landscape", ("name", "example")) },
            parameters.Select(name => new ParameterDeclaration(name, name == "Subaccount" ? "Copin.BtpSubaccount" : "string", default)).ToArray(),
            new[]
            {
                new ResourceDeclaration("Projects", Shape, new[]
                {
                    Attribute("Destination", ("name", "{Name}"), ("Url", "{Address}")),
                    Attribute("DestinationProperty", ("key", "sap-client"), ("value", "{Client}")),
                    Attribute("DestinationProperty", ("key", "copin.int.display_name"), ("value", "Projects")),
                    Attribute("DestinationProperty", ("key", "copin.int.object"), ("value", "{Offered}")),
                }),
                new ResourceDeclaration("ProjectFlow", Shape, new[]
                {
                    Attribute("IntegrationFlow", ("id", "Projects")),
                    Attribute("UrlTemplate", ("name", "ApplicationBaseUrlCustomerProjects"), ("template", "{Link}")),
                }),
            });
    }

    private static AttributeDeclaration Attribute(string name, params (string Name, string Value)[] arguments) =>
        new(name, default, arguments.Select(argument => new ArgumentDeclaration(argument.Name, ArgumentValue.Of(argument.Value))).ToArray());
}
