using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>The Destination service.</summary>
public sealed class DestinationTests
{
    private const string Canary = "Destination-Canary-1!";

    [Fact]
    public async Task ADestinationIsCreatedReadReplacedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var destinations = landscape.Destinations;
        Assert.Null(await destinations.FindAsync("S4_PROJECTS"));

        await destinations.CreateAsync(Projects(), Password());
        var found = (await destinations.FindAsync("S4_PROJECTS"))!;
        Assert.Equal(("HTTP", "https://flow.example/http/copin", "BasicAuthentication", "client", "ProjectPlan"), (found.Type, found.Url, found.Authentication, found.User, found["copin.int.object"]));
        Assert.Equal(["S4_PROJECTS"], (await destinations.ListAsync()).Select(static destination => destination.Name));

        found["copin.int.display_name"] = null;
        found.Url = "https://other.example/";
        await destinations.ReplaceAsync(found, Password());
        var replaced = (await destinations.FindAsync("S4_PROJECTS"))!;
        Assert.Equal(("https://other.example/", null), (replaced.Url, replaced["copin.int.display_name"]));

        Assert.True(await destinations.DeleteAsync("S4_PROJECTS"));
        Assert.False(await destinations.DeleteAsync("S4_PROJECTS"));
        Assert.Empty(await destinations.ListAsync());
    }

    [Fact]
    public async Task LevelsAreApart()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Destinations.CreateAsync(Projects(), Password(), DestinationLevel.Instance);
        Assert.Null(await landscape.Destinations.FindAsync("S4_PROJECTS"));
        Assert.NotNull(await landscape.Destinations.FindAsync("S4_PROJECTS", DestinationLevel.Instance));
    }

    [Fact]
    public async Task ADestinationThatExistsIsAConflictAndOneThatDoesNotIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var missing = await Assert.ThrowsAsync<SapApiException>(() => landscape.Destinations.ReplaceAsync(Projects(), Password()));
        await landscape.Destinations.CreateAsync(Projects(), Password());
        var taken = await Assert.ThrowsAsync<SapApiException>(() => landscape.Destinations.CreateAsync(Projects(), Password()));

        Assert.Equal((SapErrorKind.NotFound, SapErrorKind.Conflict), (missing.Kind, taken.Kind));
        Assert.DoesNotContain(Canary, taken.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"name":"S4_PROJECTS","status":409,"cause":"Duplicate key"}]""", SapErrorKind.Conflict, "Duplicate key")]
    [InlineData("""[{"name":"S4_PROJECTS","status":400,"cause":"Bad value Destination-Canary-1!"}]""", SapErrorKind.Rejected, "Bad value ***")]
    [InlineData("""{}""", SapErrorKind.Unreadable, null)]
    [InlineData("""{""", SapErrorKind.Unreadable, null)]
    public async Task AMixedAnswerIsLookedInto(string body, SapErrorKind kind, string? text)
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(207, body, contentType: "application/json")) { Method = "POST", Path = "Destinations" });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Destinations.CreateAsync(Projects(), Password()));

        Assert.Equal((kind, text), (error.Kind, error.SystemText));
    }

    [Fact]
    public async Task AMixedAnswerWithOnlySuccessIsSuccess()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(207, """[{"name":"S4_PROJECTS","status":201}]""", contentType: "application/json")) { Method = "POST", Path = "Destinations" });
        await landscape.Destinations.CreateAsync(Projects(), Password());
    }

    [Fact]
    public async Task AnApplicationFindsTheDestinationWithItsTokenAndNothingPrintsIt()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Destinations.CreateAsync(Projects(), Password());

        var resolved = (await landscape.Destinations.ResolveAsync("S4_PROJECTS"))!;

        Assert.Null(resolved.TokenError);
        var token = Assert.Single(resolved.AuthTokens);
        Assert.Equal("Authorization", token.HeaderName);
        var header = await token.HeaderValue!(CancellationToken.None);
        Assert.Equal($"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("client:" + Canary))}", header);
        var printed = $"{resolved} {token} {resolved.Destination} {string.Join(' ', resolved.Destination.Properties)}";
        Assert.DoesNotContain(Canary, printed, StringComparison.Ordinal);
        Assert.DoesNotContain(header, printed, StringComparison.Ordinal);
        Assert.Null(await landscape.Destinations.ResolveAsync("OTHER"));
    }

    [Fact]
    public async Task ATokenThatCannotBeFetchedIsSeenAlthoughTheCallSucceeds()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var destination = new Destination("BROKEN")
        {
            Url = "https://x.example", ProxyType = "Internet", Authentication = "OAuth2ClientCredentials", ClientId = "nobody",
            TokenServiceUrl = landscape.Sandbox.Connections.Destinations.TokenUrl.AbsoluteUri,
        };
        await landscape.Destinations.CreateAsync(destination, new Dictionary<string, SecretReader> { ["clientSecret"] = TestLandscape.Secret(Canary) });

        var resolved = await landscape.Destinations.ResolveAsync("BROKEN");

        Assert.NotNull(resolved!.TokenError);
    }

    [Theory]
    [InlineData("Password")]
    [InlineData("clientSecret")]
    [InlineData("tokenServicePassword")]
    public void ACredentialCannotBeSetAsAProperty(string property) => Assert.Throws<ArgumentException>(() => new Destination("X")[property] = Canary);

    private static Destination Projects() => new("S4_PROJECTS")
    {
        Url = "https://flow.example/http/copin",
        ProxyType = "Internet",
        Authentication = "BasicAuthentication",
        User = "client",
        ["copin.int.display_name"] = "S/4HANA projects",
        ["copin.int.object"] = "ProjectPlan",
    };

    private static Dictionary<string, SecretReader> Password() => new() { ["Password"] = TestLandscape.Secret(Canary) };
}
