using System.Net;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>The consoles of a sandbox that runs alone: forms on its own address.</summary>
public sealed class IdentityPagesTests
{
    [Fact]
    public async Task TheWholeChainCanBeDoneByForms()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0465");
        using var http = new HttpClient { BaseAddress = new Uri(rig.Sandbox.Address, "/sandbox/") };
        string[] client = (await PostAsync(http, "identity-provisioning/cloud-identity/administrators", ("name", "IDM"), ("authorization", "Access Proxy System API"))).Split('\n');
        string system = (await PostAsync(
            http, "identity-provisioning/cloud-identity/systems",
            [("name", "S4HC"), ("type", "SAP S/4HANA Cloud Public Edition"), .. IdentityRig.Properties(("s4hana.cloud.api.version", "3")).Select(property => (property.Key, property.Value))])).Trim();
        Assert.Equal($"{system}\tS4HC\tSAP S/4HANA Cloud Public Edition\n", await http.GetStringAsync("identity-provisioning/cloud-identity/systems"));
        string csv = await http.GetStringAsync("identity-provisioning/cloud-identity/systems/" + system);

        Assert.Equal("S4HC\n", await PostAsync(http, "identity-management/repositories", ("file", csv)));
        await PostAsync(http, "identity-management/constants", ("repository", "S4HC"), ("AUTH_USER", client[0]), ("AUTH_PASSWORD", client[1]));
        Assert.Equal("5 users, 3 groups\n", await PostAsync(http, "identity-management/initial-load", ("repository", "S4HC")));
        Assert.Equal("6\n", await PostAsync(http, "hcm/export"));
        Assert.Contains(
            "No business partner", await PostAsync(http, "identity-management/users", HttpStatusCode.Conflict, ("repository", "S4HC"), ("worker", "P000106")), StringComparison.Ordinal);
        Assert.Equal("1\n", await PostAsync(http, "hcm/business-partners"));
        await PostAsync(http, "identity-management/users", ("repository", "S4HC"), ("worker", "P000106"));
        Assert.Equal("P000106", rig.Sandbox.S4.BusinessUsers[5].UserName);
        Assert.Equal("S4HC\t6 users\n", await http.GetStringAsync("identity-management/repositories"));
    }

    [Fact]
    public async Task NeoHasItsCockpitAndOtherPathsAreNone()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        using var http = new HttpClient { BaseAddress = new Uri(rig.Sandbox.Address, "/sandbox/") };
        Assert.Equal("idm\n", await PostAsync(http, "identity-provisioning/neo/clients", ("name", "IDM"), ("subscription", rig.Neo.Subscription), ("secret", "s"), ("id", "idm")));
        Assert.Equal("IPS_PROXY_USER oauth_client_idm\n", await PostAsync(http, "identity-provisioning/neo/roles", ("role", "IPS_PROXY_USER"), ("user", "oauth_client_idm")));
        Assert.Equal(
            "S4HC_IPS\n",
            await PostAsync(http, "identity-provisioning/neo/destinations", [.. IdentityRig.Properties(("Name", "S4HC_IPS")).Select(property => (property.Key, property.Value))]));
        string refused = await PostAsync(http, "identity-provisioning/neo/systems", HttpStatusCode.Conflict, ("name", "S4HC"), ("type", "SAP"), ("destination", "S4HC_IPS"));
        Assert.Contains("Select a system type", refused, StringComparison.Ordinal);

        foreach (string path in (string[])["identity-provisioning/other/systems", "identity-provisioning/cloud-identity/clients", "identity-management/x", "hcm/x"])
        {
            await PostAsync(http, path, HttpStatusCode.NotFound);
        }
    }

    private static Task<string> PostAsync(HttpClient http, string path, params (string Name, string Value)[] fields) => PostAsync(http, path, HttpStatusCode.OK, fields);

    private static async Task<string> PostAsync(HttpClient http, string path, HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await http.PostAsync(path, form).TextAsync(expected);
    }
}
