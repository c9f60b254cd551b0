using System.Net;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Pipeline;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Credentials: used sparingly, refused once, shown never.</summary>
public sealed class AuthenticationTests
{
    private const string Canary = "Wrong-Canary-4711-Passw0rd!";

    [Fact]
    public async Task AWrongPasswordIsOneLogonForTwentyCallsAtOnce()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var client = new CommunicationManagementClient(landscape.Connect(landscape.S4Authentication(Canary)));

        var errors = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<SapApiException>(() => client.Users.ListAsync())));

        Assert.All(errors, static error => Assert.Equal(SapErrorKind.Authentication, error.Kind));
        Assert.Single(landscape.Sandbox.Requests);
        Assert.Equal("not_locked", Assert.Single(landscape.Sandbox.S4.Snapshot().Users, user => user.Name == landscape.Sandbox.Connections.S4HanaCloud.User).LockStatus);
        Assert.Equal(20, errors.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Equal(errors[0].Reason, errors[19].Reason);
    }

    [Fact]
    public async Task AWrongPasswordIsOneLogonForTwentyWritesToo()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var client = new CommunicationManagementClient(landscape.Connect(landscape.S4Authentication(Canary)));

        var errors = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Assert.ThrowsAsync<SapApiException>(
            () => client.Users.CreateAsync(new CommunicationUser { Name = $"U{i}", Description = "x" }, TestLandscape.Secret(TestLandscape.Password)))));

        Assert.All(errors, static error => Assert.Equal(SapErrorKind.Authentication, error.Kind));
        Assert.Single(landscape.Sandbox.Requests);
    }

    [Fact]
    public async Task AWrongClientSecretIsOneTokenRequest()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var client = new CloudIntegrationClient(landscape.Connect("Cloud Integration", landscape.Sandbox.Connections.CloudIntegration, Canary));

        var errors = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Assert.ThrowsAsync<SapApiException>(() => client.Packages.ListAsync())));

        Assert.All(errors, static error => Assert.Equal((SapErrorKind.Authentication, "unauthorized"), (error.Kind, error.Code)));
        Assert.Single(landscape.Sandbox.Requests);
        Assert.All(errors, static error => Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task FirstCallsAtOnceShareOneToken()
    {
        await using var landscape = await TestLandscape.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => landscape.Integration.Packages.ListAsync()));

        Assert.Single(landscape.TokenRequests);
    }

    [Fact]
    public async Task ATokenIsRenewedBeforeItExpires()
    {
        var time = new FakeTimeProvider();
        await using var landscape = await TestLandscape.StartAsync(time, TimeSpan.FromMinutes(10));
        await landscape.Destinations.ListAsync();

        time.Advance(TimeSpan.FromMinutes(8.9));
        await landscape.Destinations.ListAsync();
        Assert.Single(landscape.TokenRequests);

        time.Advance(TimeSpan.FromMinutes(0.2));
        await landscape.Destinations.ListAsync();
        Assert.Equal(2, landscape.TokenRequests.Count);
        Assert.DoesNotContain(landscape.Sandbox.Requests, static request => request.Status == 401);
    }

    [Fact]
    public async Task ATokenThatTheSystemNoLongerTakesIsRenewedOnceForAllCalls()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Destinations.ListAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.ExpireTokens));

        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => landscape.Destinations.ListAsync()));

        Assert.Equal(2, landscape.TokenRequests.Count);
    }

    [Fact]
    public async Task ATokenRefusedTwiceIsARefusedCredential()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var fault = landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(401)) { Path = "/subaccountDestinations", Calls = int.MaxValue });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Destinations.ListAsync());
        await Assert.ThrowsAsync<SapApiException>(() => landscape.Destinations.ListAsync());

        Assert.Equal((SapErrorKind.Authentication, HttpStatusCode.Unauthorized), (error.Kind, error.StatusCode));
        Assert.Equal(2, fault.Seen);
        Assert.Equal(2, landscape.TokenRequests.Count);
    }

    [Fact]
    public async Task TheUiHostInsteadOfTheApiHostIsALogonPageAndNotAParseError()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var connection = landscape.Connect(landscape.S4Authentication(), landscape.Sandbox.Connections.S4HanaCloud.Host);

        var error = await Assert.ThrowsAsync<SapApiException>(() => new CommunicationManagementClient(connection).Users.ListAsync());

        Assert.Equal(SapErrorKind.Authentication, error.Kind);
        Assert.Contains("logon page", error.Message, StringComparison.Ordinal);
        Assert.Contains("HTTP 200", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALogonPageWithStatus401NamesUserAndOperation()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var client = new CommunicationManagementClient(landscape.Connect(landscape.S4Authentication(Canary)));

        var error = await Assert.ThrowsAsync<SapApiException>(() => client.Users.FindAsync("COPIN"));

        Assert.Equal(
            $"S/4HANA Cloud {landscape.S4Host}: cannot find communication user 'COPIN': the credentials of '{landscape.Sandbox.Connections.S4HanaCloud.User}' are refused: "
            + "the logon page came instead of an answer (HTTP 401), so user, password or host is wrong, or the user is locked. They are not tried again",
            error.Message);
    }

    [Theory]
    [InlineData("https://x.authentication.eu10.hana.ondemand.com/oauth/authorize?client_id=a", HttpStatusCode.Unauthorized)]
    [InlineData("https://x.accounts.ondemand.com/saml2/idp/sso", HttpStatusCode.Unauthorized)]
    [InlineData("https://elsewhere.example/api", HttpStatusCode.Found)]
    public async Task ARedirectToALogonPageMeansUnauthorized(string location, HttpStatusCode expected)
    {
        using var redirect = new HttpResponseMessage(HttpStatusCode.Found);
        redirect.Headers.Location = new Uri(location);
        using var invoker = new HttpMessageInvoker(new LogonPageHandler { InnerHandler = new Answering(redirect) });
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://host.example/");
        message.Options.Set(SapCall.Key, new SapCall("system", "user", new SapRequest(HttpMethod.Get, "/", "test"), TimeProvider.System));

        using var response = await invoker.SendAsync(message, CancellationToken.None);

        Assert.Equal(expected, response.StatusCode);
        redirect.Dispose();
    }

    [Fact]
    public async Task ThePasswordIsReadOnlyWhenACallIsMade()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var reads = 0;
        var connections = landscape.Sandbox.Connections.S4HanaCloud;
        var connection = landscape.Connect(new BasicAuthentication(connections.User, _ =>
        {
            reads++;
            return new(connections.Password);
        }));
        Assert.Equal(0, reads);

        await new CommunicationManagementClient(connection).Users.ListAsync();

        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task AnEmptyPasswordIsNoLogon()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var client = new CommunicationManagementClient(landscape.Connect(landscape.S4Authentication("")));

        var error = await Assert.ThrowsAsync<SapApiException>(() => client.Users.ListAsync());

        Assert.Equal(SapErrorKind.Authentication, error.Kind);
        Assert.Empty(landscape.Sandbox.Requests);
    }

    [Fact]
    public async Task ASecretThatCannotBeReadIsNotTakenForALostConnection()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var reads = 0;
        var connection = landscape.Connect(new BasicAuthentication("COPIN", _ =>
        {
            reads++;
            throw new FileNotFoundException("No file s4.password");
        }));

        var error = await Assert.ThrowsAsync<SapApiException>(() => new CommunicationManagementClient(connection).Users.ListAsync());

        Assert.Equal((SapErrorKind.Authentication, false, 1), (error.Kind, error.IsTransient, reads));
        Assert.Contains("No file s4.password", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AUserNameWithAColonIsRefused() => Assert.Throws<ArgumentException>(() => new BasicAuthentication("a:b", TestLandscape.Secret("x")));

    [Fact]
    public async Task NoExceptionTextHoldsASecretEvenIfTheSystemRepeatsIt()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, $$$"""{"error":{"code":"{{{Canary}}}","message":"The password {{{Canary}}} is too weak"}}""", contentType: "application/json"))
        {
            Method = "POST",
            Path = "CommunicationUsers",
        });

        var error = await Assert.ThrowsAsync<SapApiException>(
            () => landscape.S4.Users.CreateAsync(new CommunicationUser { Name = "COPIN", Description = "x" }, TestLandscape.Secret(Canary)));

        Assert.DoesNotContain(Canary, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(("***", "The password *** is too weak"), (error.Code, error.SystemText));
    }

    [Theory]
    [InlineData("""Request was {"Password":"Ca\u0022na\u002Bry \\ 1"}""", "Request was {\"Password\":\"***\"}")]
    [InlineData("""Request was {"Password":"Ca\"na+ry \\ 1"}""", "Request was {\"Password\":\"***\"}")]
    [InlineData("Request was Password=Ca%22na%2Bry%20%5C%201", "Request was Password=***")]
    public async Task ASecretIsMaskedInTheFormsABodyGivesIt(string body, string expected)
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, body)) { Method = "POST", Path = "CommunicationUsers" });

        var error = await Assert.ThrowsAsync<SapApiException>(
            () => landscape.S4.Users.CreateAsync(new CommunicationUser { Name = "COPIN", Description = "x" }, TestLandscape.Secret("Ca\"na+ry \\ 1")));

        Assert.Equal(expected, error.SystemText);
    }

    [Fact]
    public async Task NoExceptionTextHoldsTheCredentialsOfTheConnection()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var password = landscape.Sandbox.Connections.S4HanaCloud.Password;
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{landscape.Sandbox.Connections.S4HanaCloud.User}:{password}"));
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(500, $"Dump: Authorization: Basic {basic}, password {password}")) { Path = "CommunicationUsers" });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.S4.Users.ListAsync());

        Assert.Equal("Dump: Authorization: Basic ***, password ***", error.SystemText);
        Assert.DoesNotContain(password, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(password, $"{landscape.S4Connection} {landscape.S4Connection.Authentication}", StringComparison.Ordinal);
    }

    private sealed class Answering(HttpResponseMessage response) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(response);
    }
}
