using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Tests.Clients;

public sealed class ODataTests
{
    [Theory]
    [InlineData("S4H_CPI", "'S4H_CPI'")]
    [InlineData("O'Brien", "'O''Brien'")]
    [InlineData("a b&c=d#e/f?g+h%i", "'a%20b%26c%3Dd%23e%2Ff%3Fg%2Bh%25i'")]
    [InlineData("Grüße", "'Gr%C3%BC%C3%9Fe'")]
    [InlineData("", "''")]
    public void TextKeysAreQuotedAndEncoded(string value, string literal) => Assert.Equal(literal, ODataLiteral.Text(value));

    [Theory]
    [InlineData("\"/Date(1700000000000)/\"", "2023-11-14T22:13:20Z")]
    [InlineData("\"/Date(1700000000000+0000)/\"", "2023-11-14T22:13:20Z")]
    [InlineData("\"2023-11-14T22:13:20.000\"", "2023-11-14T22:13:20Z")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("\"/Date(99999999999999999)/\"", null)]
    [InlineData("{}", null)]
    public void DatesOfODataV2AreRead(string value, string? expected)
    {
        var artifact = JsonSerializer.Deserialize($$$"""{"d":{"Id":"x","DeployedOn":{{{value}}}}}""", CloudIntegrationJson.Default.ODataV2EntityRuntimeArtifact)!.Data!;
        Assert.Equal(expected is null ? null : DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), artifact.DeployedOn);
    }

    [Fact]
    public void BatchIsOneChangeSetWithTheLengthOfEachBody()
    {
        var batch = new ODataBatch();
        batch.Add(HttpMethod.Put, "A('1')", new JsonObject { ["v"] = "ü" });
        batch.Add(HttpMethod.Put, "A('2')", new JsonObject { ["v"] = "x" });
        var request = batch.Write(new SapRequest(HttpMethod.Post, "/$batch", "test"));
        var text = System.Text.Encoding.UTF8.GetString(request.Body!);
        Assert.StartsWith("multipart/mixed; boundary=", request.ContentType, StringComparison.Ordinal);
        Assert.Contains("PUT A('1') HTTP/1.1\r\n", text, StringComparison.Ordinal);
        Assert.Contains("PUT A('2') HTTP/1.1\r\n", text, StringComparison.Ordinal);
        foreach (var part in text.Split("HTTP/1.1\r\n").Skip(1))
        {
            var length = int.Parse(part.Split("Content-Length: ")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
            var body = part.Split("\r\n\r\n", 2)[1].Split("\r\n--")[0];
            Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(body), length);
        }
    }

    [Fact]
    public void BatchAnswersAreReadOutOfTheirChangeSet()
    {
        var parts = ODataBatch.Read(BatchAnswer("""
            --b
            Content-Type: multipart/mixed; boundary=c

            --c
            Content-Type: application/http

            HTTP/1.1 204 No Content
            Content-Length: 0


            --c
            Content-Type: application/http

            HTTP/1.1 400 Bad Request
            Content-Type: application/json;charset=utf-8

            {"error":{"code":"x"}}
            --c--
            --b--
            """));
        Assert.Equal([(204, null, ""), (400, "application/json", """{"error":{"code":"x"}}""")], parts.Select(static part => (part.Status, part.MediaType, part.Body)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("--b")]
    [InlineData("--b\n\nHTTP/1.1")]
    [InlineData("--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n--b--")]
    public void BatchAnswersThatAreNoneAreEmpty(string text) => Assert.Empty(ODataBatch.Read(BatchAnswer(text)));

    [Theory]
    [InlineData("Users?$skiptoken=2", "/sap/svc/Users?$skiptoken=2")]
    [InlineData("/sap/svc/Users?$skiptoken=2", "/sap/svc/Users?$skiptoken=2")]
    [InlineData("https://elsewhere.example/sap/svc/Users?$skiptoken=2", "/sap/svc/Users?$skiptoken=2")]
    public void NextLinksStayOnTheHost(string link, string expected)
    {
        var connection = new SapConnection("x", new Uri("https://host.example"), new BasicAuthentication("u", static _ => new("p")), new SocketsHttpHandler());
        Assert.Equal(expected, ODataV4.Follow(connection, "/sap/svc/", link));
    }

    private static SapResponse BatchAnswer(string text)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new ByteArrayContent([]) };
        response.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        var call = new SapCall("system", "user", new SapRequest(HttpMethod.Post, "/", "test"), TimeProvider.System);
        return new SapResponse(call, response, System.Text.Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n")));
    }
}
