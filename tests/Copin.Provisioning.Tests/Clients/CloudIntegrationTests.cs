using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>Cloud Integration: security material, packages, parameters, deployment, endpoints.</summary>
public sealed class CloudIntegrationTests
{
    private const string Flow = TestLandscape.FlowId;
    private const string Template = "https://my300000.s4hana.cloud.sap/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUUID%',IsActiveEntity=true)";

    [Fact]
    public async Task AUserCredentialIsDeployedReplacedAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var credentials = landscape.Integration.UserCredentials;
        Assert.Null(await credentials.FindAsync("S4H_CPI"));

        await credentials.CreateAsync(new UserCredential { Name = "S4H_CPI", User = "COPIN", Description = "for the flow" }, TestLandscape.Secret(TestLandscape.Password));
        var found = (await credentials.FindAsync("S4H_CPI"))!;
        Assert.Equal(("COPIN", "default", "for the flow"), (found.User, found.Kind, found.Description));
        Assert.NotNull(found.SecurityArtifactDescriptor?.DeployedOn);

        await credentials.ReplaceAsync(found with { User = "OTHER" }, TestLandscape.Secret(TestLandscape.Password));
        Assert.Equal("OTHER", Assert.Single(await credentials.ListAsync()).User);

        Assert.True(await credentials.DeleteAsync("S4H_CPI"));
        Assert.False(await credentials.DeleteAsync("S4H_CPI"));
    }

    [Fact]
    public async Task AUserCredentialThatExistsIsAConflict()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var credential = new UserCredential { Name = "It's a name", User = "COPIN" };
        await landscape.Integration.UserCredentials.CreateAsync(credential, TestLandscape.Secret(TestLandscape.Password));

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.UserCredentials.CreateAsync(credential, TestLandscape.Secret(TestLandscape.Password)));

        Assert.Equal(SapErrorKind.Conflict, error.Kind);
        Assert.NotNull(await landscape.Integration.UserCredentials.FindAsync("It's a name"));
    }

    [Fact]
    public async Task ReplacingACredentialThatIsNotThereIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var error = await Assert.ThrowsAsync<SapApiException>(
            () => landscape.Integration.UserCredentials.ReplaceAsync(new UserCredential { Name = "X", User = "Y" }, TestLandscape.Secret(TestLandscape.Password)));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task APackageIsCopiedFromDiscoverOnceAndDeleted()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var packages = landscape.Integration.Packages;

        var copied = await packages.CopyFromDiscoverAsync(TestLandscape.PackageId);
        Assert.Equal(copied.Id, (await packages.FindAsync(TestLandscape.PackageId))!.Id);
        Assert.Equal([Flow], (await landscape.Integration.Artifacts.ListAsync(TestLandscape.PackageId)).Select(static flow => flow.Id));
        Assert.Equal(TestLandscape.PackageId, (await landscape.Integration.Artifacts.FindAsync(Flow))!.PackageId);

        var again = await Assert.ThrowsAsync<SapApiException>(() => packages.CopyFromDiscoverAsync(TestLandscape.PackageId));
        Assert.Equal(SapErrorKind.Conflict, again.Kind);

        Assert.True(await packages.DeleteAsync(TestLandscape.PackageId));
        await packages.WaitUntilDeletedAsync(TestLandscape.PackageId);
        Assert.Empty(await packages.ListAsync());
        Assert.Null(await landscape.Integration.Artifacts.FindAsync(Flow));
        Assert.False(await packages.DeleteAsync(TestLandscape.PackageId));
    }

    [Fact]
    public async Task APackageThatDiscoverDoesNotHaveIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.Packages.CopyFromDiscoverAsync("NoSuchPackage"));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
        Assert.StartsWith("Cloud Integration: cannot copy integration package 'NoSuchPackage' from Discover: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASecondCopyBearsItsSuffix()
    {
        await using var landscape = await TestLandscape.StartAsync();
        await landscape.Integration.Packages.CopyFromDiscoverAsync(TestLandscape.PackageId);

        var copy = await landscape.Integration.Packages.CopyFromDiscoverAsync(TestLandscape.PackageId, PackageImportMode.CreateCopy, "Two");

        Assert.NotEqual(TestLandscape.PackageId, copy.Id);
        Assert.Equal(2, (await landscape.Integration.Packages.ListAsync()).Count);
        await Assert.ThrowsAsync<ArgumentException>(() => landscape.Integration.Packages.CopyFromDiscoverAsync("x", PackageImportMode.Overwrite, "Two"));
    }

    [Fact]
    public async Task OneParameterIsSetToATemplateWithEverySpecialCharacter()
    {
        await using var landscape = await StartWithPackageAsync();
        var configurations = landscape.Integration.Configurations;

        await configurations.SetAsync(Flow, new ConfigurationParameter { Key = "ApplicationBaseUrl", Value = Template });

        Assert.Equal(Template, (await configurations.ListAsync(Flow)).Single(static parameter => parameter.Key == "ApplicationBaseUrl").Value);
        Assert.All(await configurations.ListAsync(Flow), static parameter => Assert.Equal("xsd:string", parameter.DataType));
    }

    [Fact]
    public async Task ManyParametersAreSetInOneRequest()
    {
        await using var landscape = await StartWithPackageAsync();
        landscape.Sandbox.Requests.Clear();

        await landscape.Integration.Configurations.SetManyAsync(Flow,
        [
            new() { Key = "oDataBaseUrl", Value = "https://my300000-api.s4hana.cloud.sap", DataType = "xsd:string" },
            new() { Key = "credential", Value = "S4H_CPI", DataType = "xsd:string" },
            new() { Key = "ApplicationBaseUrl", Value = Template, DataType = "xsd:string" },
        ]);

        Assert.Single(landscape.Sandbox.Requests, static request => request.Method != "GET");
        var values = (await landscape.Integration.Configurations.ListAsync(Flow)).ToDictionary(static parameter => parameter.Key, static parameter => parameter.Value);
        Assert.Equal(("https://my300000-api.s4hana.cloud.sap", "S4H_CPI", Template), (values["oDataBaseUrl"], values["credential"], values["ApplicationBaseUrl"]));
    }

    [Fact]
    public async Task AnUnknownParameterAmongManyIsAnErrorAndNoneIsSet()
    {
        await using var landscape = await StartWithPackageAsync();

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.Configurations.SetManyAsync(Flow,
        [
            new() { Key = "oDataBaseUrl", Value = "https://x.example" },
            new() { Key = "ApplicationBseUrl", Value = Template },
        ]));

        Assert.Equal(SapErrorKind.NotFound, error.Kind);
        Assert.Contains("'ApplicationBseUrl'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(await landscape.Integration.Configurations.ListAsync(Flow), static parameter => parameter.Value == "https://x.example");
    }

    [Fact]
    public async Task AnUnknownParameterAloneIsNotFound()
    {
        await using var landscape = await StartWithPackageAsync();
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.Configurations.SetAsync(Flow, new() { Key = "ApplicationBseUrl", Value = "x" }));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
    }

    [Fact]
    public async Task AFlowIsDeployedServedAndUndeployed()
    {
        await using var landscape = await StartWithPackageAsync();
        await ConfigureAsync(landscape);
        Assert.Null(await landscape.Integration.RuntimeArtifacts.FindAsync(Flow));
        Assert.Null(await landscape.Integration.Endpoints.FindUrlAsync(Flow));
        var states = new List<string>();

        var deployed = await landscape.Integration.Deployments.DeployAsync(Flow, progress: new Recorded(states));

        Assert.True(deployed.IsStarted);
        Assert.NotNull(deployed.DeployedOn);
        Assert.Contains("DEPLOYING", states);
        var url = await landscape.Integration.Endpoints.FindUrlAsync(Flow);
        Assert.EndsWith("/http/copin/projects", url!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal([Flow], (await landscape.Integration.RuntimeArtifacts.ListAsync()).Select(static flow => flow.Id));
        Assert.Equal([url], (await landscape.Integration.Endpoints.ListAsync()).SelectMany(static endpoint => endpoint.EntryPoints).Select(static entry => entry.Url));

        Assert.True(await landscape.Integration.RuntimeArtifacts.UndeployAsync(Flow));
        await landscape.Integration.RuntimeArtifacts.WaitUntilUndeployedAsync(Flow);
        Assert.Null(await landscape.Integration.RuntimeArtifacts.FindAsync(Flow));
        Assert.False(await landscape.Integration.RuntimeArtifacts.UndeployAsync(Flow));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ADeploymentThatFailsSaysWhy(bool atBuild)
    {
        await using var landscape = await StartWithPackageAsync();
        await ConfigureAsync(landscape);
        landscape.Sandbox.Integration.FailNextDeployment(Flow, "Script Convert.groovy does not compile", atBuild);

        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.Deployments.DeployAsync(Flow));

        Assert.Equal(SapErrorKind.Rejected, error.Kind);
        Assert.Contains(Flow, error.Message, StringComparison.Ordinal);
        Assert.Contains(atBuild ? "the build failed" : "Script Convert.groovy does not compile", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeployingAFlowThatIsNotThereIsNotFound()
    {
        await using var landscape = await TestLandscape.StartAsync();
        var error = await Assert.ThrowsAsync<SapApiException>(() => landscape.Integration.Deployments.DeployAsync("NoSuchFlow"));
        Assert.Equal(SapErrorKind.NotFound, error.Kind);
    }

    [Theory]
    [InlineData("abc-1", "abc-1")]
    [InlineData(" \"abc-1\"\n", "abc-1")]
    [InlineData("""{"d":{"TaskId":"abc-1"}}""", "abc-1")]
    [InlineData("{", "")]
    [InlineData("", "")]
    public void TheTaskIdIsReadFromEveryShape(string body, string expected) => Assert.Equal(expected, DeploymentApi.ReadTaskId(body));

    [Theory]
    [InlineData("""{"message":"broken"}""", "broken")]
    [InlineData("""{"message":{"subsystemName":"CONTENT_DEPLOY","messageId":"DEPLOYMENT_FAILED"},"parameter":["why it is","and where"]}""", "why it is; and where")]
    [InlineData("""{"message":{"messageId":"OUTER"},"childMessageInstances":[{"message":{"messageId":"INNER"},"parameter":["deep down"]}]}""", "deep down")]
    [InlineData("""{"message":{"messageId":"DEPLOYMENT_FAILED"}}""", "DEPLOYMENT_FAILED")]
    [InlineData("plain words", "plain words")]
    public void TheErrorOfAFlowIsReadFromEveryShape(string body, string expected) => Assert.Equal(expected, RuntimeArtifactApi.ReadError(body));

    internal static async Task<TestLandscape> StartWithPackageAsync(SandboxOptions? options = null)
    {
        var landscape = await TestLandscape.StartAsync(options);
        await landscape.Integration.Packages.CopyFromDiscoverAsync(TestLandscape.PackageId);
        return landscape;
    }

    internal static Task ConfigureAsync(TestLandscape landscape, string credential = "S4H_CPI") => landscape.Integration.Configurations.SetManyAsync(Flow,
    [
        new() { Key = "oDataBaseUrl", Value = $"https://{landscape.S4Host}" },
        new() { Key = "credential", Value = credential },
        new() { Key = "ApplicationBaseUrl", Value = Template },
    ]);

    private sealed class Recorded(List<string> states) : IProgress<OperationProgress>
    {
        public void Report(OperationProgress value) => states.Add(value.State);
    }
}
