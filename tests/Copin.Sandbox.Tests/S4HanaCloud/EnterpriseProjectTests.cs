using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.S4HanaCloud;

public sealed class EnterpriseProjectTests
{
    private static async Task<SystemClient> ReaderAsync(LandscapeClient landscape)
    {
        await new ChainScript(landscape, new ChainSettings()).SetUpS4HanaCloudAsync();
        return landscape.S4("COPIN", Password);
    }

    [Fact]
    public async Task AtomIsTheDefaultAndJsonComesOnRequest()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient reader = await ReaderAsync(landscape);
        XDocument atom = XDocument.Parse(await reader.GetAsync(Projects, "*/*").TextAsync(HttpStatusCode.OK));
        XNamespace data = "http://schemas.microsoft.com/ado/2007/08/dataservices";
        JsonNode json = await reader.ReadAsync(Projects + "?$format=json");

        string[] expected = ["EP-1000", "CP-2000", "IP-3000"];
        Assert.Equal(expected, atom.Descendants(data + "Project").Select(element => element.Value));
        Assert.Equal(expected, ((JsonArray)json["d"]!["results"]!).Select(project => (string)project!["Project"]!));
    }

    [Fact]
    public async Task ProjectsAreFoundByNumberByUuidAndByKey()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient reader = await ReaderAsync(landscape);
        EnterpriseProject customer = landscape.Sandbox.S4.Snapshot().Projects.Single(project => project.Kind == ProjectKind.Customer);
        foreach (string address in (string[])
            [$"{Projects}?$filter=Project eq 'CP-2000'", $"{Projects}?$filter=ProjectUUID eq guid'{customer.ProjectUUID}'"])
        {
            JsonNode found = Assert.Single((JsonArray)(await reader.ReadAsync(address))["d"]!["results"]!)!;
            Assert.Equal(("CP-2000", "CP"), ((string)found["Project"]!, (string)found["EnterpriseProjectType"]!));
        }

        Assert.Equal("CP-2000", (string?)(await reader.ReadAsync($"{Projects}(guid'{customer.ProjectUUID}')"))["d"]!["Project"]);
        JsonNode missing = await reader.GetAsync($"{Projects}(guid'{Guid.NewGuid()}')").JsonAsync(HttpStatusCode.NotFound);
        Assert.NotNull((string?)missing["error"]!["message"]!["value"]);
    }

    [Fact]
    public async Task ASeededProjectIsServed()
    {
        using LandscapeClient landscape = await StartAsync();
        landscape.Sandbox.S4.AddProject(new EnterpriseProject(Guid.NewGuid(), "EP-7", "Seeded", ProjectKind.Enterprise));
        SystemClient reader = await ReaderAsync(landscape);
        Assert.Single((JsonArray)(await reader.ReadAsync(Projects + "?$filter=Project eq 'EP-7'"))["d"]!["results"]!);
    }
}
