using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.LandscapeClient;

namespace Copin.Sandbox.Tests.S4HanaCloud;

public sealed class LogonTests
{
    [Fact]
    public async Task AWrongPasswordIsAnsweredWithTheLogonPage()
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpResponseMessage response = await landscape.S4(password: "wrong").GetAsync(Users);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("<form", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheThirdFailedLogonLocksTheUserEvenForTheRightPassword()
    {
        using LandscapeClient landscape = await StartAsync();
        for (int i = 0; i < 2; i++)
        {
            await landscape.S4(password: "wrong").GetAsync(Users).TextAsync(HttpStatusCode.Unauthorized);
        }

        await landscape.S4().GetAsync(Users).TextAsync(HttpStatusCode.OK);
        for (int i = 0; i < 3; i++)
        {
            await landscape.S4(password: "wrong").GetAsync(Users).TextAsync(HttpStatusCode.Unauthorized);
        }

        await landscape.S4().GetAsync(Users).TextAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("locked_by_system", landscape.Sandbox.S4.Snapshot().Users[0].LockStatus);

        landscape.Sandbox.S4.UnlockUser("COPIN_ADMIN");
        await landscape.S4().GetAsync(Users).TextAsync(HttpStatusCode.OK);
    }

    [Fact]
    public async Task AUserOfNoArrangementGetsTheLogonPageAndOneOfAnotherScenario403()
    {
        using LandscapeClient landscape = await StartAsync();
        landscape.Sandbox.S4.AddUser("LONELY", "Bound to nothing", Password);

        Assert.Contains("<form", await landscape.S4("LONELY", Password).GetAsync(Projects).TextAsync(HttpStatusCode.Unauthorized), StringComparison.Ordinal);
        await landscape.S4().GetAsync(Projects).TextAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task AWriteWithoutCsrfTokenIsRefusedAndSaysSo()
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpResponseMessage response = await landscape.S4().PostAsync(Users, new JsonObject());

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("Required", response.Headers.GetValues("X-CSRF-Token").Single());
    }

    [Fact]
    public async Task ATokenIsWorthNothingWithoutItsSessionCookieOrAfterTheSessionIsGone()
    {
        using LandscapeClient landscape = await StartAsync();
        SystemClient writer = await landscape.S4WriterAsync();
        HttpRequestMessage foreign = writer.Request(HttpMethod.Post, Users);
        foreign.Headers.Add("Cookie", "SAP_SESSIONID_S4H_100=stolen");
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.SendAsync(foreign)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await writer.PostAsync(Users, new JsonObject())).StatusCode);

        landscape.Sandbox.Faults.Add(new Fault(FaultAction.DropCsrfSessions));
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.PostAsync(Users, new JsonObject())).StatusCode);
        await writer.FetchCsrfAtAsync(Users);
        Assert.Equal(HttpStatusCode.BadRequest, (await writer.PostAsync(Users, new JsonObject())).StatusCode);
    }

    [Fact]
    public async Task TheUiHostAnswersApiPathsWithTheLogonPageAnd200()
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpClient http = landscape.Http();
        foreach (string path in (string[])["/ui", Users, Projects])
        {
            using HttpResponseMessage response = await http.GetAsync("https://my300000.s4hana.cloud.sap" + path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Theory]
    [InlineData("my300000.s4hana.cloud.sap")]
    [InlineData("my300000-api.s4hana.cloud.sap")]
    public async Task BothHostsTellEachOtherWithoutLogon(string host)
    {
        using LandscapeClient landscape = await StartAsync();
        using HttpClient http = landscape.Http();
        JsonNode answer = await http.GetAsync($"https://{host}/sap/public/bc/icf/virtualhost").JsonAsync(HttpStatusCode.OK);

        Assert.Equal("https://my300000-api.s4hana.cloud.sap", (string?)answer["relatedUrls"]!["API"]);
        Assert.Equal("https://my300000.s4hana.cloud.sap", (string?)answer["relatedUrls"]!["UI"]);
    }
}
