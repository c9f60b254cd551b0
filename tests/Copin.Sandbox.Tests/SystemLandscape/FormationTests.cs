using System.Net;
using System.Text.Json.Nodes;
using static Copin.Sandbox.Tests.SystemLandscape.Registration;

namespace Copin.Sandbox.Tests.SystemLandscape;

public sealed class FormationTests
{
    private const string Start = "Integration with SAP Start";

    private static FormationSnapshot Formation(SapSandbox sandbox) => Assert.Single(sandbox.SystemLandscape.Snapshot().Formations);

    [Fact]
    public async Task AFormationOfRegisteredSystemsIsSynchronizedAndReady()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        sandbox.SystemLandscape.CreateFormation("Start_1", Start, DevSystem);
        Assert.Equal("Synchronizing", Formation(sandbox).Status);
        LookUntilDone(sandbox);
        Assert.Equal(("Ready", DevSystem), (Formation(sandbox).Status, Assert.Single(Formation(sandbox).Systems)));
    }

    [Fact]
    public async Task ASystemThatIsNotRegisteredIsRefusedUnlessItsTypeNeedsNoRegistration()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.SystemLandscape.AddSystem(DevSystem);
        sandbox.SystemLandscape.AddSystem("concur", "SAP Concur");
        Assert.Contains("not in status 'Registered'", Refused(() => sandbox.SystemLandscape.CreateFormation("F", Start, DevSystem)), StringComparison.Ordinal);
        Assert.Empty(sandbox.SystemLandscape.Snapshot().Formations);
        sandbox.SystemLandscape.CreateFormation("F", Start, "concur");
        Assert.Contains("not in status 'Registered'", Refused(() => sandbox.SystemLandscape.IncludeSystem("F", DevSystem)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("Side by side-1_x", true)]
    [InlineData("", false)]
    [InlineData(" A", false)]
    [InlineData("A-", false)]
    [InlineData("A.B", false)]
    [InlineData("Ä", false)]
    [InlineData("A\n", false)]
    public async Task NamesHaveARule(string name, bool good)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        void Create() => sandbox.SystemLandscape.CreateFormation(name, Start);
        if (good)
        {
            Create();
            Assert.Contains("already exists", Refused(Create), StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains("up to 128", Refused(Create), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ANameHas128CharactersAtMostAndATypeIsOfTheList()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.SystemLandscape.CreateFormation(new string('a', 128), Start);
        Assert.Contains("128", Refused(() => sandbox.SystemLandscape.CreateFormation(new string('a', 129), Start)), StringComparison.Ordinal);
        Assert.Contains(Start, Refused(() => sandbox.SystemLandscape.CreateFormation("b", "Start")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftIsFinalizedOnceItsSystemsAreIncluded()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        sandbox.SystemLandscape.CreateFormation("F", Start);
        Assert.Equal("Draft", Formation(sandbox).Status);
        Assert.Contains("includes no system", Refused(() => sandbox.SystemLandscape.FinalizeFormation("F")), StringComparison.Ordinal);
        sandbox.SystemLandscape.IncludeSystem("F", DevSystem);
        Assert.Equal("Draft", Formation(sandbox).Status);
        sandbox.SystemLandscape.FinalizeFormation("F");
        LookUntilDone(sandbox);
        Assert.Equal("Ready", Formation(sandbox).Status);
        Assert.Contains("only a draft", Refused(() => sandbox.SystemLandscape.FinalizeFormation("F")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorIsMendedByResynchronizing()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        sandbox.SystemLandscape.FailNextSynchronization();
        sandbox.SystemLandscape.CreateFormation("F", Start, DevSystem);
        Assert.Contains("'Synchronizing'", Refused(() => sandbox.SystemLandscape.Resynchronize("F")), StringComparison.Ordinal);
        LookUntilDone(sandbox);
        Assert.Equal("Error", Formation(sandbox).Status);
        sandbox.SystemLandscape.Resynchronize("F");
        LookUntilDone(sandbox);
        Assert.Equal("Ready", Formation(sandbox).Status);
    }

    [Fact]
    public async Task WithKymaAnEnvironmentIsRequired()
    {
        using LandscapeClient landscape = await LandscapeClient.StartAsync();
        SapSandbox sandbox = landscape.Sandbox;
        Register(sandbox);
        sandbox.SystemLandscape.CreateFormation("without", "Side-by-Side Extensibility with Kyma", DevSystem);
        LookUntilDone(sandbox);
        Assert.Equal("Action Required", Formation(sandbox).Status);

        SystemClient provisioning = await landscape.ProvisioningAsync();
        await provisioning.PostAsync("/environments", new JsonObject
        {
            ["environmentType"] = "kyma", ["serviceName"] = "kymaruntime", ["planName"] = "aws", ["name"] = "kyma",
        }).TextAsync(HttpStatusCode.Accepted);
        await ChainScript.PollAsync(async () => (string)(await provisioning.ReadAsync("/environments"))["environmentInstances"]![0]!["state"]!, "CREATING");
        sandbox.SystemLandscape.CreateFormation("with", "Side-by-Side Extensibility with Kyma", DevSystem);
        LookUntilDone(sandbox);
        Assert.Equal("Ready", sandbox.SystemLandscape.Snapshot().Formations[1].Status);
    }

    [Fact]
    public async Task ASystemInAFormationIsNotDeregistered()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        sandbox.SystemLandscape.CreateFormation("F", Start, DevSystem);
        Assert.Contains("formation 'F'", Refused(() => sandbox.SystemLandscape.Deregister(DevSystem)), StringComparison.Ordinal);
        sandbox.SystemLandscape.ExcludeSystem("F", DevSystem);
        Assert.Contains("not included", Refused(() => sandbox.SystemLandscape.ExcludeSystem("F", DevSystem)), StringComparison.Ordinal);
        sandbox.SystemLandscape.IncludeSystem("F", DevSystem);
        Assert.Contains("already included", Refused(() => sandbox.SystemLandscape.IncludeSystem("F", DevSystem)), StringComparison.Ordinal);
        sandbox.SystemLandscape.DeleteFormation("F");
        Assert.Contains("no formation 'F'", Refused(() => sandbox.SystemLandscape.DeleteFormation("F")), StringComparison.Ordinal);
        sandbox.SystemLandscape.Deregister(DevSystem);
    }
}
