namespace Copin.Provisioning.Tests.Identity;

/// <summary>Passwords that cannot be are refused before anything is called, with what is wrong and without the value.</summary>
public sealed class PasswordTests
{
    [Theory]
    [InlineData("Canary4b7eAa1!Canary", null)]
    [InlineData("Canary4b7eAa1!Canar", "a communication user's password: it has fewer than 20 characters")]
    [InlineData("canarycanarycanarycanary", "a communication user's password: it has no special character, it has no digit, it has no upper case letter")]
    [InlineData("Canary4b7eAa1!,Canary", "a proxy system's password: it has a comma, which Identity Provisioning takes in neither user nor password")]
    public async Task A_password_that_cannot_be_is_refused_before_any_call(string password, string? refusal)
    {
        await using var rig = await IdentityRig.StartAsync();
        rig.SetSecret("IpsPassword", password);
        if (refusal is null)
        {
            await rig.ApplyWellAsync();
            return;
        }

        var fault = Assert.Single((await Assert.ThrowsAsync<SecretException>(rig.ApplyAsync)).Faults);

        Assert.Equal($"what env:{rig.Variable("IpsPassword")} holds cannot be {refusal}", fault.Problem);
        Assert.Equal(("IpsPassword", "CloudIdentity.cs"), (fault.Parameter, fault.Source!.File));
        Assert.DoesNotContain(password, fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(rig.Sandbox.Requests);
        Assert.Empty(rig.Person.Asked);
        var outcome = await rig.RunAsync("plan");
        Assert.Equal(1, outcome.Code);
        Assert.DoesNotContain(password, outcome.Error + outcome.Output, StringComparison.Ordinal);
        Assert.Empty(rig.Sandbox.Requests);
    }
}
