using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Subscriptions to multitenant applications.</summary>
public sealed class SubscriptionTests
{
    private const string App = "copm-demo";

    [Fact]
    public async Task TheSubaccountSubscribesAndUnsubscribes()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var subscriptions = landscape.Subscriptions;
        Assert.Equal("NOT_SUBSCRIBED", (await subscriptions.FindAsync(App, "standard"))!.State);
        Assert.False(await subscriptions.UnsubscribeAsync(App, "standard"));

        var subscribed = await subscriptions.SubscribeAsync(App, "standard");
        Assert.True(subscribed.IsSubscribed);
        Assert.Equal("https", subscribed.SubscriptionUrl!.Scheme);
        Assert.True((await subscriptions.WaitAsync(App, "standard"))!.IsSubscribed);
        Assert.Contains(await subscriptions.ListAsync(), static subscription => subscription is { AppName: App, IsSubscribed: true });

        var again = await Assert.ThrowsAsync<SapApiException>(() => subscriptions.SubscribeAsync(App, "standard"));
        Assert.Equal((SapErrorKind.Conflict, true), (again.Kind, again.CorrelationId is { Length: > 0 }));

        Assert.True(await subscriptions.UnsubscribeAsync(App, "standard"));
        Assert.Equal("NOT_SUBSCRIBED", (await subscriptions.FindAsync(App, "standard"))!.State);
    }

    [Fact]
    public async Task AnApplicationOrPlanWithoutEntitlementIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        Assert.Null(await landscape.Subscriptions.FindAsync("no-such-app"));
        Assert.Null(await landscape.Subscriptions.FindAsync(App, "no-such-plan"));
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Subscriptions.SubscribeAsync("no-such-app", "standard"));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task ASubscriptionThatFailsIsAnError()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Subaccount.FailNextProvisioning(App, "No tenant could be onboarded");

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Subscriptions.SubscribeAsync(App, "standard"));

        Assert.Equal(SapErrorKind.Rejected, error.Kind);
        Assert.StartsWith("SaaS Manager: cannot subscribe to 'copm-demo' with plan 'standard': ", error.Message, StringComparison.Ordinal);
        Assert.Contains("No tenant could be onboarded", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"not allowed\"", "not allowed")]
    [InlineData("""{"code":"E1","text":"not allowed"}""", "E1")]
    public async Task TheApplicationsWordsAreToldWhateverTheirShape(string appError, string expected)
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(
            200, $$$"""{"appName":"copm-demo","state":"SUBSCRIBE_FAILED","subscriptionError":{"errorMessage":"Onboarding failed","appError":{{{appError}}}}}""", contentType: "application/json"))
        {
            Path = "/applications/copm-demo",
        });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Subscriptions.WaitAsync("copm-demo"));

        Assert.StartsWith("Onboarding failed; ", error.SystemText, StringComparison.Ordinal);
        Assert.Contains(expected, error.SystemText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorInsideASuccessfulAnswerIsAnError()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(200, """{"error":{"code":11000,"message":"Backend is down","correlationID":"c-1"}}""", contentType: "application/json")) { Path = "/applications" });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Subscriptions.ListAsync());

        Assert.Equal(("Backend is down", "11000", "c-1"), (error.SystemText, error.Code, error.CorrelationId));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("""{"applications":null}""")]
    public async Task AnAnswerThatIsNotTheExpectedJsonIsUnreadableAndNotShown(string body)
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(200, body, contentType: "application/json")) { Path = "/applications" });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Subscriptions.ListAsync());

        Assert.Equal(SapErrorKind.Unreadable, error.Kind);
        Assert.Null(error.InnerException);
    }
}
