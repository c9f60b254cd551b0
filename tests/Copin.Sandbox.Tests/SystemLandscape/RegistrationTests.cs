using static Copin.Sandbox.Tests.SystemLandscape.Registration;

namespace Copin.Sandbox.Tests.SystemLandscape;

public sealed class RegistrationTests
{
    [Fact]
    public async Task BothSidesShowTheirStatesWhileARegistrationGoesOn()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string token = Add(sandbox);
        Assert.Equal(("SAP S/4HANA Cloud", ""), (sandbox.SystemLandscape.Snapshot().Systems[0].Type, StatusOf(sandbox)));

        sandbox.S4.Extensions.New($" {token}\n", DevSystem);
        Assert.Equal(new ExtensionSnapshot(DevSystem, DevSystem, AllScenarios, "Enabling"), Assert.Single(sandbox.S4.Extensions.Snapshot()));
        Assert.Equal(["", "", "Registered"], Enumerable.Range(0, 3).Select(_ => sandbox.SystemLandscape.Refresh().Systems[0].Status));
        Assert.Equal("Enabled", sandbox.S4.Extensions.Snapshot()[0].Status);
    }

    [Fact]
    public async Task LooksCountOnEitherSideAndSnapshotsDoNot()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.S4.Extensions.New(Add(sandbox));
        sandbox.SystemLandscape.Refresh();
        for (int i = 0; i < 5; i++)
        {
            sandbox.SystemLandscape.Snapshot();
            sandbox.Describe();
        }

        Assert.Equal(["Enabling", "Enabled"], [sandbox.S4.Extensions.Refresh()[0].Status, sandbox.S4.Extensions.Refresh()[0].Status]);
    }

    [Fact]
    public async Task AnExpiredTokenIsRefusedAndANewOneIsGood()
    {
        var time = new ManualTime();
        await using SapSandbox sandbox = await SapSandbox.StartAsync(new SandboxOptions { TimeProvider = time });
        string expired = Add(sandbox);
        time.Advance(TimeSpan.FromDays(7));
        Assert.Equal(
            "The integration token has expired: it was valid until 2026-11-28 08:00 UTC; get a new one in the SAP BTP cockpit.",
            Refused(() => sandbox.S4.Extensions.New(expired)));
        Assert.Empty(sandbox.S4.Extensions.Snapshot());

        string fresh = sandbox.SystemLandscape.GetToken(DevSystem);
        time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        sandbox.S4.Extensions.New(fresh);
        LookUntilDone(sandbox);
        Assert.Equal("Registered", StatusOf(sandbox));
    }

    [Fact]
    public async Task ATokenIsGoodOnceAndForOneSystem()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string token = Add(sandbox);
        sandbox.S4.Extensions.New(token);
        Assert.Contains("already been used", Refused(() => sandbox.S4.Extensions.New(token)), StringComparison.Ordinal);
        Assert.Contains("is being registered", Refused(() => sandbox.SystemLandscape.GetToken(DevSystem)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("bm8gdG9rZW4=")]
    [InlineData("W10=")]
    [InlineData("eyJ0b2tlbiI6NX0=")]
    [InlineData("eyJ0b2tlbiI6Ilx1ZDgwMCJ9")]
    [InlineData("eyJ0b2tlbiI6IngiLCJ0b2tlbiI6IngifQ==")]
    [InlineData("/w==")]
    [InlineData("eyJ0b2tlbiI6InVua25vd24ifQ==")]
    public async Task WhatIsNoTokenIsRefusedWithoutAnEcho(string text)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Add(sandbox);
        string message = Refused(() => sandbox.S4.Extensions.New(text));
        Assert.StartsWith("The integration token is not valid", message, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || !message.Contains(text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ATruncatedTokenIsRefusedWhereverItIsCut()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string token = Add(sandbox);
        for (int length = 0; length < token.Length; length++)
        {
            Assert.Contains("not valid", Refused(() => sandbox.S4.Extensions.New(token[..length])), StringComparison.Ordinal);
        }

        sandbox.S4.Extensions.New(token);
    }

    [Fact]
    public async Task ANewTokenVoidsTheOldOne()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string old = Add(sandbox), fresh = sandbox.SystemLandscape.GetToken(DevSystem);
        Assert.Contains("a newer one was created", Refused(() => sandbox.S4.Extensions.New(old)), StringComparison.Ordinal);
        sandbox.S4.Extensions.New(fresh);
    }

    [Fact]
    public async Task ATokenNeedsAScenarioGroupWhichItKeeps()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.SystemLandscape.AddSystem(DevSystem);
        Assert.Contains("Select a communication scenario group", Refused(() => sandbox.SystemLandscape.GetToken(DevSystem)), StringComparison.Ordinal);
        Assert.Contains("Integration with SAP Start", Refused(() => sandbox.SystemLandscape.ChooseScenarioGroup(DevSystem, "All")), StringComparison.Ordinal);
        sandbox.SystemLandscape.ChooseScenarioGroup(DevSystem, "Integration with SAP Start");
        string token = sandbox.SystemLandscape.GetToken(DevSystem);
        sandbox.SystemLandscape.ChooseScenarioGroup(DevSystem, AllScenarios);
        sandbox.S4.Extensions.New(token);
        Assert.Equal("Integration with SAP Start", sandbox.S4.Extensions.Snapshot()[0].ScenarioGroup);
    }

    [Fact]
    public async Task AThousandTokensMayBeUnused()
    {
        var time = new ManualTime();
        await using SapSandbox sandbox = await SapSandbox.StartAsync(new SandboxOptions { TimeProvider = time });
        for (int i = 0; i < 1000; i++)
        {
            Add(sandbox, "system " + i);
        }

        sandbox.SystemLandscape.AddSystem(DevSystem);
        sandbox.SystemLandscape.ChooseScenarioGroup(DevSystem, AllScenarios);
        Assert.Contains("1000 tokens", Refused(() => sandbox.SystemLandscape.GetToken(DevSystem)), StringComparison.Ordinal);
        sandbox.SystemLandscape.Remove("system 7");
        sandbox.SystemLandscape.GetToken(DevSystem);
        time.Advance(TimeSpan.FromDays(8));
        Add(sandbox, "later");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Grün")]
    [InlineData("tab\there")]
    [InlineData("line\n")]
    [InlineData("del\u007f")]
    public async Task ANameIsPrintableAscii(string name)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Assert.Contains("printable ASCII", Refused(() => sandbox.SystemLandscape.AddSystem(name)), StringComparison.Ordinal);
        sandbox.SystemLandscape.AddSystem("S/4HANA \"~DEV~\" (0)");
    }

    [Fact]
    public async Task ANameIsUniqueAndNotTakenAgainUntilItsExtensionIsDeleted()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        Assert.Contains("already exists", Refused(() => sandbox.SystemLandscape.AddSystem(DevSystem)), StringComparison.Ordinal);
        sandbox.SystemLandscape.Deregister(DevSystem);
        LookUntilDone(sandbox);
        sandbox.SystemLandscape.Remove(DevSystem);
        LookUntilDone(sandbox);
        Assert.Empty(sandbox.SystemLandscape.Snapshot().Systems);

        Assert.Contains("has been started before", Refused(() => sandbox.SystemLandscape.AddSystem(DevSystem)), StringComparison.Ordinal);
        sandbox.S4.Extensions.Delete(DevSystem);
        Register(sandbox);
    }

    [Fact]
    public async Task ADeregisteredSystemIsRegisteredAgain()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        Register(sandbox);
        sandbox.SystemLandscape.Deregister(DevSystem);
        Assert.Equal("Deregistering", StatusOf(sandbox));
        Assert.Contains("Deregistering", Refused(() => sandbox.SystemLandscape.Remove(DevSystem)), StringComparison.Ordinal);
        LookUntilDone(sandbox);
        Assert.Equal("", StatusOf(sandbox));

        string token = sandbox.SystemLandscape.GetToken(DevSystem);
        Assert.Contains("delete its extension", Refused(() => sandbox.S4.Extensions.New(token)), StringComparison.Ordinal);
        sandbox.S4.Extensions.Delete(DevSystem);
        sandbox.S4.Extensions.New(token);
        LookUntilDone(sandbox);
        Assert.Equal("Registered", StatusOf(sandbox));
    }

    [Fact]
    public async Task OnlyARegisteredSystemIsDeregisteredAndNoneIsRemovedBefore()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string token = Add(sandbox);
        Assert.Contains("only registered systems", Refused(() => sandbox.SystemLandscape.Deregister(DevSystem)), StringComparison.Ordinal);
        sandbox.S4.Extensions.New(token);
        Assert.Contains("is being registered", Refused(() => sandbox.SystemLandscape.Remove(DevSystem)), StringComparison.Ordinal);
        Assert.Contains("being enabled", Refused(() => sandbox.S4.Extensions.Delete(DevSystem)), StringComparison.Ordinal);
        LookUntilDone(sandbox);
        Assert.Contains("deregister it first", Refused(() => sandbox.SystemLandscape.Remove(DevSystem)), StringComparison.Ordinal);
        Assert.Contains("no system 'other'", Refused(() => sandbox.SystemLandscape.Remove("other")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryStepCanFailAndBeTriedAgain()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.SystemLandscape.FailNext(RegistrationStep.Registration);
        sandbox.S4.Extensions.New(Add(sandbox));
        LookUntilDone(sandbox);
        Assert.Equal(("Error while Registering", "Failed"), (StatusOf(sandbox), sandbox.S4.Extensions.Snapshot()[0].Status));
        Assert.Contains("Error while Registering", Refused(() => sandbox.SystemLandscape.Deregister(DevSystem)), StringComparison.Ordinal);

        sandbox.S4.Extensions.Delete(DevSystem);
        sandbox.S4.Extensions.New(sandbox.SystemLandscape.GetToken(DevSystem));
        LookUntilDone(sandbox);
        sandbox.SystemLandscape.FailNext(RegistrationStep.Deregistration);
        sandbox.SystemLandscape.Deregister(DevSystem);
        LookUntilDone(sandbox);
        Assert.Equal("Error while Deregistering", StatusOf(sandbox));
        Assert.Contains("Error while Deregistering", Refused(() => sandbox.SystemLandscape.Remove(DevSystem)), StringComparison.Ordinal);

        sandbox.SystemLandscape.Deregister(DevSystem);
        LookUntilDone(sandbox);
        sandbox.SystemLandscape.FailNext(RegistrationStep.Removal);
        sandbox.SystemLandscape.Remove(DevSystem);
        Assert.Equal("Removing", StatusOf(sandbox));
        LookUntilDone(sandbox);
        Assert.Equal("Error while Removing", StatusOf(sandbox));
        sandbox.SystemLandscape.Remove(DevSystem);
        LookUntilDone(sandbox);
        Assert.Empty(sandbox.SystemLandscape.Snapshot().Systems);
    }

    [Fact]
    public async Task OtherTypesNeedNoTokenOrComeFromOtherSystems()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        sandbox.SystemLandscape.AddSystem("concur", "SAP Concur");
        sandbox.SystemLandscape.AddSystem("sf", "SAP SuccessFactors");
        Assert.Contains("needs no token", Refused(() => sandbox.SystemLandscape.GetToken("concur")), StringComparison.Ordinal);
        Assert.Contains("no communication scenario group", Refused(() => sandbox.SystemLandscape.ChooseScenarioGroup("sf", AllScenarios)), StringComparison.Ordinal);
        string token = sandbox.SystemLandscape.GetToken("sf");
        Assert.Contains("'SAP SuccessFactors'", Refused(() => sandbox.S4.Extensions.New(token)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cn40")]
    [InlineData("us-gov-west-1")]
    public async Task SomeRegionsHaveNoSystemLandscape(string region)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync(new SandboxOptions { Region = region });
        Assert.Contains(region, Refused(() => sandbox.SystemLandscape.AddSystem(DevSystem)), StringComparison.Ordinal);
        Assert.Contains($"accounts-service.cfapps.{region}.hana.ondemand.com", sandbox.Hosts);
    }

    [Fact]
    public async Task NoTokenIsInAnythingThatPrints()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string token = Add(sandbox);
        sandbox.S4.Extensions.New(token);
        string printed = sandbox.Describe() + sandbox.SystemLandscape.Snapshot() + string.Concat(sandbox.S4.Extensions.Snapshot())
            + Refused(() => sandbox.S4.Extensions.New(token));
        Assert.DoesNotContain(token, printed, StringComparison.Ordinal);
        Assert.Contains($"system {DevSystem}: SAP S/4HANA Cloud, {AllScenarios}", printed, StringComparison.Ordinal);
    }
}
