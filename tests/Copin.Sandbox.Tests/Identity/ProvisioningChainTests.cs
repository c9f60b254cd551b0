namespace Copin.Sandbox.Tests.Identity;

/// <summary>The whole of guide 2, and each of its links made wrong.</summary>
public sealed class ProvisioningChainTests
{
    [Theory]
    [InlineData("1", "SAP_COM_0193")]
    [InlineData("3", "SAP_COM_0465")]
    public async Task TheInitialLoadReadsTheUsersAndAChangeArrives(string version, string scenario)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        rig.SetUpCloudIdentity(("s4hana.cloud.api.version", version));

        Assert.Equal(new InitialLoadResult(5, 3), await rig.Management.RunInitialLoadAsync("S4HC"));
        Assert.Equal<string>(["P000101", "P000102", "P000103", "P000104", "P000105"], rig.Management.Repositories["S4HC"].Users);

        await rig.Management.ChangeUserAsync("S4HC", "P000102", new IdentityChange { UserName = "JMUELLER", EmailAddress = "jürgen@example.com" });
        await rig.Management.ChangeUserAsync("S4HC", "P000103", new IdentityChange { Active = false });
        await rig.Management.AssignRoleAsync("S4HC", "JMUELLER", "SAP_BR_PURCHASER");
        await rig.Management.AssignRoleAsync("S4HC", "P000103", "SAP_BR_PURCHASER", assigned: false);

        BusinessUserSnapshot changed = rig.Sandbox.S4.BusinessUsers[1], locked = rig.Sandbox.S4.BusinessUsers[2];
        Assert.Equal(("JMUELLER", "jürgen@example.com", "Müller", false), (changed.UserName, changed.Person.EmailAddress, changed.Person.LastName, changed.Locked));
        Assert.Equal<string>(["SAP_BR_EMPLOYEE", "SAP_BR_PURCHASER"], changed.Roles);
        Assert.True(locked.Locked);
        Assert.Equal<string>(["SAP_BR_EMPLOYEE"], locked.Roles);
    }

    [Theory]
    [InlineData("1", "SAP_COM_0193")]
    [InlineData("3", "SAP_COM_0465")]
    public async Task AUserWithoutBusinessPartnerIsRefusedUntilHumanResourcesSynchronise(string version, string scenario)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
        rig.SetUpCloudIdentity(("s4hana.cloud.api.version", version));
        await rig.Management.RunInitialLoadAsync("S4HC");
        Assert.Contains("human resources have not exported it", (await rig.RefusedAsync(() => rig.Management.CreateUserAsync("S4HC", "P000106"))).Message, StringComparison.Ordinal);
        Assert.Equal(6, rig.Management.ExportEmployees());

        ConsoleRefusedException refused = await rig.RefusedAsync(() => rig.Management.CreateUserAsync("S4HC", "P000106"));
        Assert.Contains("400 No business partner with role BUP003 exists for person external ID P000106", refused.Message, StringComparison.Ordinal);
        Assert.Equal(5, rig.Sandbox.S4.BusinessUsers.Length);

        Assert.Equal(1, rig.Management.SynchronizeBusinessPartners());
        await rig.Management.CreateUserAsync("S4HC", "P000106");
        BusinessUserSnapshot created = rig.Sandbox.S4.BusinessUsers[5];
        Assert.Equal(("P000106", "Okafor", false), (created.UserName, created.Person.LastName, created.Locked));
        Assert.Contains("409", (await rig.RefusedAsync(() => rig.Management.CreateUserAsync("S4HC", "P000106"))).Message, StringComparison.Ordinal);
    }
}
