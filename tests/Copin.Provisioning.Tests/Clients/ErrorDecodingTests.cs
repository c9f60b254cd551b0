using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Each shape in which SAP's systems word an error is understood.</summary>
public sealed class ErrorDecodingTests
{
    [Fact]
    public void ODataV4()
    {
        var error = Decode("""{"error":{"code":"CM_APS_CS/025","message":"Enter a host name","innererror":{"ErrorDetails":{"@SAP__common.Application":{}}}}}""");
        Assert.Equal(("CM_APS_CS/025", "Enter a host name"), (error.Code, error.Text));
    }

    [Fact]
    public void ODataV4WithDetailsNamesTheReason()
    {
        var error = Decode("""{"error":{"code":"X/001","message":"Saving failed","details":[{"code":"Y/002","message":"Enter a description"},{"message":"Saving failed"}]}}""");
        Assert.Equal("Saving failed; Enter a description", error.Text);
    }

    [Fact]
    public void ODataV2()
    {
        var error = Decode("""{"error":{"code":"Not Found","message":{"lang":"en","value":"Integration package not found"}}}""");
        Assert.Equal(("Not Found", "Integration package not found"), (error.Code, error.Text));
    }

    [Theory]
    [InlineData("""{"code":"Not Found","message":{"@lang":"en","#text":"Artifact not found"}}""")]
    [InlineData("""{"error":{"code":"Not Found","message":{"@lang":"en","#text":"Artifact not found"}}}""")]
    public void ODataV2ConvertedFromXml(string body)
    {
        var error = Decode(body);
        Assert.Equal(("Not Found", "Artifact not found"), (error.Code, error.Text));
    }

    [Fact]
    public void ODataV2InXml()
    {
        var error = SapErrorDecoders.Decode(
            """<?xml version="1.0"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code>Not Found</code><message xml:lang="en">Artifact &amp; more</message></error>""",
            "application/xml");
        Assert.Equal(("Not Found", "Artifact & more"), (error.Code, error.Text));
    }

    [Fact]
    public void CoreServices()
    {
        var error = Decode("""{"error":{"code":11006,"message":"Too many requests","target":"/x","details":[{"code":11007,"message":"10 per second"}],"correlationID":"c-1"}}""");
        Assert.Equal(("11006", "Too many requests; 10 per second", "c-1"), (error.Code, error.Text, error.CorrelationId));
    }

    [Fact]
    public void ServiceManager()
    {
        var error = Decode("""{"error":"Conflict","description":"found conflicting service_instance"}""");
        Assert.Equal(("Conflict", "found conflicting service_instance", (SapErrorKind?)null), (error.Code, error.Text, error.Kind));
    }

    [Theory]
    [InlineData("broker_error")]
    [InlineData("brokerError")]
    public void ServiceManagerTellsWhatTheBrokerSaidAndThatItRefused(string member)
    {
        var error = Decode($$$"""{"error":"BrokerError","description":"broker failed","{{{member}}}":{"StatusCode":422,"ErrorMessage":"UnprocessableEntity","Description":"Role x does not exist","ResponseError":null}}""");
        Assert.Equal("broker failed; the service broker says: Role x does not exist", error.Text);
        Assert.Equal(SapErrorKind.Rejected, error.Kind);
    }

    [Fact]
    public void ServiceManagerRateLimitHasOnlyADescription() => Assert.Equal("The allowed request limit has been reached.", Decode("""{"description":"The allowed request limit has been reached."}""").Text);

    [Theory]
    [InlineData("""{"ErrorMessage":"Duplicate key"}""", "application/json")]
    [InlineData("\"Duplicate key\"", "application/json")]
    [InlineData("Duplicate key", "text/plain")]
    public void DestinationService(string body, string mediaType) => Assert.Equal("Duplicate key", SapErrorDecoders.Decode(body, mediaType).Text);

    [Theory]
    [InlineData("invalid_client")]
    [InlineData("unauthorized")]
    public void OAuthRefusalIsAuthenticationWhateverItsStatus(string code)
    {
        var error = Decode($$"""{"error":"{{code}}","error_description":"Bad credentials"}""");
        Assert.Equal((code, "Bad credentials", SapErrorKind.Authentication), (error.Code, error.Text, error.Kind));
    }

    [Fact]
    public void OAuthOtherErrorIsLeftToItsStatus() => Assert.Null(Decode("""{"error":"unsupported_grant_type","error_description":"x"}""").Kind);

    [Theory]
    [InlineData("text/html", "<!DOCTYPE html><html><head><title> Bad &amp; Gateway </title></head><body>long</body></html>")]
    [InlineData(null, "  <html><head><title>Bad &amp; Gateway</title></head></html>")]
    public void HtmlIsReducedToItsTitle(string? mediaType, string body) =>
        Assert.Equal("an HTML page with the title \"Bad & Gateway\"", SapErrorDecoders.Decode(body, mediaType).Text);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"error":null}""")]
    [InlineData("""{"error":{"code":{},"message":[]}}""")]
    [InlineData("""{"error":{"message":{"value":{}}}}""")]
    [InlineData("""{"description":1,"broker_error":7}""")]
    public void AnyOtherBodyIsShownAsItIs(string body) => Assert.NotNull(Decode(body));

    [Fact]
    public void LongTextIsShortenedToOneLine()
    {
        var text = SapErrors.Shorten(string.Concat(Enumerable.Repeat("line of words\r\n\t", 1000)));
        Assert.Equal(501, text.Length);
        Assert.EndsWith("…", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, char.IsControl);
    }

    private static SapErrorBody Decode(string body) => SapErrorDecoders.Decode(body, "application/json");
}
