using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>OAuth2 client credentials and secure parameters.</summary>
public sealed class SecurityMaterialTests
{
    private static readonly OAuth2ClientCredential Client = new()
    {
        Name = "It's a client", Description = "for the flow", TokenServiceUrl = "https://token.example.com/oauth/token", ClientId = "client", ClientAuthentication = "header",
        Scope = "read", ScopeContentType = "json", Resource = "res", Audience = "aud",
    };

    private static SecretReader Secret => TestLandscape.Secret(TestLandscape.Password);

    [Fact]
    public async Task AnOAuth2ClientCredentialIsDeployedReadReplacedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var credentials = landscape.Integration.OAuth2ClientCredentials;
        Assert.Null(await credentials.FindAsync("It's a client"));
        var parameter = new CustomParameter { Key = "tenant", Value = "dev", SendAsPartOf = "url" };

        await credentials.CreateAsync(Client with { CustomParameters = [parameter] }, Secret);
        var found = (await credentials.FindAsync("It's a client"))!;
        Assert.Equal(parameter, Assert.Single(found.CustomParameters));
        Assert.NotNull(found.SecurityArtifactDescriptor?.DeployedOn);
        Assert.Equal(Client, found with { CustomParameters = Client.CustomParameters, SecurityArtifactDescriptor = null });

        await credentials.ReplaceAsync(Client with { ClientId = "other" }, Secret);
        Assert.Equal("other", Assert.Single(await credentials.ListAsync()).ClientId);
        Assert.Empty((await credentials.FindAsync("It's a client"))!.CustomParameters);

        Assert.True(await credentials.DeleteAsync("It's a client"));
        Assert.False(await credentials.DeleteAsync("It's a client"));
    }

    [Fact]
    public async Task CustomParametersCannotBeReplaced()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var parameter = new CustomParameter { Key = "tenant", Value = "dev", SendAsPartOf = "url" };
        await Assert.ThrowsAsync<ArgumentException>(() => landscape.Integration.OAuth2ClientCredentials.ReplaceAsync(Client with { CustomParameters = [parameter] }, Secret));
        Assert.Empty(landscape.Sandbox.Requests);
    }

    [Fact]
    public async Task AnOAuth2ClientCredentialIsNoUserCredentialAlthoughTheTenantListsIt()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Integration.OAuth2ClientCredentials.CreateAsync(Client, Secret);

        Assert.Null(await landscape.Integration.UserCredentials.FindAsync(Client.Name!));
        Assert.Empty(await landscape.Integration.UserCredentials.ListAsync());
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.UserCredentials.CreateAsync(new UserCredential { Name = Client.Name, User = "U" }, Secret));
        Assert.Equal(SapErrorKind.Conflict, error.Kind);
    }

    [Fact]
    public async Task ASecureParameterIsDeployedReplacedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var parameters = landscape.Integration.SecureParameters;
        Assert.Null(await parameters.FindAsync("KEY"));

        await parameters.CreateAsync(new SecureParameter { Name = "KEY", Description = "for the script" }, Secret);
        var found = (await parameters.FindAsync("KEY"))!;
        Assert.Equal(("for the script", "DEPLOYED"), (found.Description, found.Status));
        Assert.NotNull(found.DeployedOn);

        await parameters.ReplaceAsync(found with { Description = "for another" }, Secret);
        Assert.Equal("for another", Assert.Single(await parameters.ListAsync()).Description);
        Assert.True(await parameters.DeleteAsync("KEY"));
        Assert.False(await parameters.DeleteAsync("KEY"));
    }

    [Fact]
    public async Task ATenantWithoutSecureParametersSaysSoAndWhatToDo()
    {
        await using var landscape = await TestLandscape.StartAsync(new SandboxOptions { OffersSecureParameters = false });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.SecureParameters.ListAsync());

        Assert.Equal(SapErrorKind.NotFound, error.Kind);
        Assert.Contains("This tenant does not offer secure parameters by its API; deploy them by hand (Monitor → Security Material → ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsRefusedIsSaidInTheTenantsWordsWithoutTheSecret()
    {
        await using var landscape = await TestLandscape.StartAsync();
        landscape.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, $"ClientSecret {TestLandscape.Password} is refused")) { Method = "POST", Path = "OAuth2ClientCredentials" });

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.OAuth2ClientCredentials.CreateAsync(Client, Secret));

        Assert.Contains("cannot deploy OAuth2 client credential 'It's a client': ", error.Message, StringComparison.Ordinal);
        Assert.Contains("is refused", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestLandscape.Password, error.ToString(), StringComparison.Ordinal);
    }
}
