namespace Copin.Provisioning.Tests.Identity;

/// <summary>Manual steps in runs without a person, who says later on the command line what was done: <c>--confirm</c> and <c>--value</c>.</summary>
public sealed class ConfirmOptionTests
{
    [Fact]
    public async Task A_run_waits_says_what_to_do_and_goes_on_when_it_is_told_what_was_done()
    {
        await using var rig = await IdentityRig.StartAsync();
        var files = Path.Combine(rig.Folder, "files");

        var waiting = await rig.RunAsync("apply");
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        Assert.Equal("1 step to be done by hand. When done, run apply again with --confirm BusinessPartners.", waiting.Lines[^2]);

        rig.Sandbox.IdentityManagement.SynchronizeBusinessPartners();
        waiting = await rig.RunAsync("apply", "--confirm", "BusinessPartners");
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        Assert.Contains("By hand: Add system SAP Identity Management as administrator  (ProxyClient)", waiting.Lines);
        Assert.Contains($"  - Client Secret: {{ProxySecret}}, kept in env:{rig.Variable("ProxySecret")}", waiting.Lines);
        Assert.Contains("  you will be asked for ClientId: the client ID that the console shows beside the secret", waiting.Lines);
        Assert.Contains("--confirm ProxyClient --value ProxyClient.ClientId=… --confirm Employees.", Joined(waiting), StringComparison.Ordinal);

        // Confirmed, but not told what was asked for.
        waiting = await rig.RunAsync("apply", "--confirm", "ProxyClient", "--confirm", "Employees");
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        Assert.Contains("  not done yet: it is not told what its ClientId is (the client ID that the console shows beside the secret): --value ProxyClient.ClientId=…", waiting.Lines);

        var client = rig.Sandbox.IdentityProvisioning.CloudIdentity.AddSystemAdministrator("SAP Identity Management", "Access Proxy System API");
        rig.SetSecret("ProxySecret", client.ClientSecret);
        waiting = await rig.RunAsync("apply", "--confirm", "ProxyClient", "--value", $"ProxyClient.ClientId={client.ClientId}");
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        Assert.Contains("confirmed  system administrator SAP Identity Management", waiting.Lines);
        Assert.Contains($"             ProxyClient.ClientId = {client.ClientId}", waiting.Lines);

        // The rest is done by somebody who reads it; the repository's file lies where the run says.
        rig.Person.Instead = step => step.Step == "Repository" ? ManualStepAnswer.NotDone("on holiday") : null;
        await rig.ApplyAsync();
        waiting = await rig.RunAsync("apply", "--files", files);
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        var path = files + "/identity-provisioning/S4HC.csv";
        Assert.Contains($"  file: {path}", waiting.Lines);
        Assert.Equal("S4HC", rig.Sandbox.IdentityManagement.ImportRepository(await File.ReadAllTextAsync(path)));
    }

    [Fact]
    public async Task What_is_said_to_be_done_and_is_not_seen_is_an_error_that_says_what_to_do_and_is_not_remembered()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        rig.Person.Instead = step => step.Step == "ProxyRole" ? ManualStepAnswer.NotDone() : null;
        await rig.ApplyAsync();

        var outcome = await rig.RunAsync("apply", "--confirm", "ProxyRole");

        Assert.Equal(1, outcome.Code);
        var error = Assert.Single(outcome.Errors);
        Assert.StartsWith("error: Legacy.cs(", error, StringComparison.Ordinal);
        Assert.Contains(": application role IPS_PROXY_USER: step ProxyRole is said to be done, and is not seen to be: ", error, StringComparison.Ordinal);
        Assert.Contains("The user oauth_client_idm-s4hc does not have the role IPS_PROXY_USER", error, StringComparison.Ordinal);
        Assert.Contains("By hand: Assign role IPS_PROXY_USER to oauth_client_idm-s4hc  (ProxyRole)", outcome.Lines);
        Assert.DoesNotContain("ProxyRole", rig.Confirmed());

        rig.Sandbox.IdentityProvisioning.Neo.AssignRole("IPS_PROXY_USER", "oauth_client_idm-s4hc");
        Assert.Contains("confirmed  application role IPS_PROXY_USER", (await rig.RunAsync("apply", "--confirm", "ProxyRole")).Lines);
    }

    [Fact]
    public async Task A_role_that_takes_a_moment_is_waited_for()
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy: true);
        rig.ProbeTimeout = TimeSpan.FromMinutes(1);
        rig.Person.Instead = step => step.Step == "ProxyRole" ? ManualStepAnswer.Done() : null;
        var assign = new Sandbox.Fault(Sandbox.FaultAction.Do(() =>
        {
            if (rig.Sandbox.IdentityProvisioning.Neo.RoleAssignments.IsEmpty)
                rig.Sandbox.IdentityProvisioning.Neo.AssignRole("IPS_PROXY_USER", "oauth_client_idm-s4hc");
        }))
        {
            Path = "00000000-0000-0000-0000-000000000000", FirstCall = 2,
        };
        rig.Sandbox.Faults.Add(assign);

        await rig.ApplyWellAsync();

        Assert.Equal(1, assign.Hits);
    }

    [Fact]
    public async Task A_value_that_cannot_be_is_refused_and_not_shown()
    {
        await using var rig = await IdentityRig.StartAsync();
        rig.Person.Instead = step => step.Step == "Proxy" ? ManualStepAnswer.NotDone() : null;
        await rig.ApplyAsync();

        var outcome = await rig.RunAsync("apply", "--confirm", "Proxy", "--value", "Proxy.SystemId=pasted-by-mistake");
        Assert.Equal(1, outcome.Code);
        Assert.Contains("what is told cannot be its SystemId (the ID at the end of the address of the system's page)", Assert.Single(outcome.Errors), StringComparison.Ordinal);
        var malformed = await rig.RunAsync("apply", "--value", "pasted-by-mistake");
        Assert.Equal((1, "error: --value takes a step, a name and a text, as Proxy.SystemId=1b2c…; what is written is not shown"), (malformed.Code, Assert.Single(malformed.Errors)));
        Assert.DoesNotContain("pasted-by-mistake", outcome.Error + outcome.Output + malformed.Error + File.ReadAllText(rig.JournalFile), StringComparison.Ordinal);
    }

    private static string Joined(CommandLine.CommandOutcome outcome) => outcome.Output.ReplaceLineEndings("\n").Replace('\n', ' ');
}
