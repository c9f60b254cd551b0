namespace Copin.Sandbox.Tests.Identity;

/// <summary>What Identity Management imports, and which constants it takes.</summary>
public sealed class RepositoryImportTests
{
    [Fact]
    public async Task AnExportBecomesARepositoryOnce()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string csv = Export(sandbox);
        Assert.Equal("S4HC", sandbox.IdentityManagement.ImportRepository(csv));

        RepositorySnapshot repository = sandbox.IdentityManagement.Repositories["S4HC"];
        Assert.Equal(("PATCH", "https", "PRIV:SYSTEM:S4HC", ""), (
            repository.Constants["SCIM_ASSIGNMENT_METHOD"], repository.Constants["SCIM_PROTOCOL"], repository.Constants["SYSTEM_PRIVILEGE"], repository.Constants["AUTH_USER"]));
        Assert.False(repository.Constants.ContainsKey("AUTH_PASSWORD"));
        Assert.Contains("exists already", Refused(() => sandbox.IdentityManagement.ImportRepository(csv)), StringComparison.Ordinal);
        sandbox.IdentityManagement.DeleteRepository("S4HC");
        sandbox.IdentityManagement.ImportRepository(csv.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(",\r\n", "\r\n", StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "Name,Description", "Description,Name", "Column 1 is 'Description' where 'Name' is expected" },
        { "OAUTH_URL,", "", "Column 12 is 'PROXY_HOST' where 'OAUTH_URL' is expected" },
        { "TRUSTSTORE_PASSWORD,", "TRUSTSTORE_PASSWORD,EXTRA,", "Column 26 is 'EXTRA' where 'the end of the line' is expected" },
        { "AUTH_TYPE", "auth_type", "Column 7 is 'auth_type'" },
        { "reptype.SCIM", "reptype.LDAP", "is no known repository type" },
        { "\"S4HC\"", "", "the repository has no name" },
        { "\"0\",", "", "Line 2 has 24 values for 25 columns" },
        { "\"443\",", "\"443\",,", "Line 2 has 26 values for 25 columns" },
        { "\"443\"", "\"443\"x", "a comma is expected after a value in quotes" },
        { "\"PRIV:SYSTEM:S4HC\"", "\"PRIV:SYSTEM:S4HC", "A value in quotes does not end" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task AFileThatIsNotQuiteTheExportIsRefused(string part, string instead, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string csv = Export(sandbox);
        Assert.Contains(part, csv, StringComparison.Ordinal);
        int at = csv.IndexOf(part, StringComparison.Ordinal);
        string wrong = csv[..at] + instead + csv[(at + part.Length)..];

        Assert.Contains(expected, Refused(() => sandbox.IdentityManagement.ImportRepository(wrong)), StringComparison.Ordinal);
        Assert.Empty(sandbox.IdentityManagement.Repositories);
    }

    [Fact]
    public async Task OnlyOneProxySystemAsCsvCanBeImported()
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string csv = Export(sandbox);
        Assert.Contains("source and target systems cannot be imported", Refused(() => sandbox.IdentityManagement.ImportRepository("{ \"name\": \"S4HC\" }")), StringComparison.Ordinal);
        Assert.Contains("holds 3 lines", Refused(() => sandbox.IdentityManagement.ImportRepository(csv + csv.Split('\n')[1] + "\n")), StringComparison.Ordinal);
        Assert.Contains("holds 1 lines", Refused(() => sandbox.IdentityManagement.ImportRepository(csv.Split('\n')[0])), StringComparison.Ordinal);
        Assert.Contains("holds 0 lines", Refused(() => sandbox.IdentityManagement.ImportRepository("")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PROXY_PORT", "0", "is no port")]
    [InlineData("PROXY_PORT", "65536", "is no port")]
    [InlineData("SCIM_PORT", "https", "is no port")]
    [InlineData("SCIM_ASSIGNMENT_METHOD", "POST", "is none of PATCH, PUT")]
    [InlineData("auth user", "x", "is no name of a repository constant")]
    public async Task AConstantThatCannotBeIsRefused(string name, string value, string expected)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        string repository = sandbox.IdentityManagement.ImportRepository(Export(sandbox));
        Assert.Contains(expected, Refused(() => sandbox.IdentityManagement.SetConstant(repository, name, value)), StringComparison.Ordinal);
        sandbox.IdentityManagement.SetConstant(repository, "MY_OWN_CONSTANT", "x");
        Assert.Equal("x", sandbox.IdentityManagement.Repositories[repository].Constants["MY_OWN_CONSTANT"]);
        Refused(() => sandbox.IdentityManagement.SetConstant("other", "AUTH_USER", "x"));
    }

    private static string Export(SapSandbox sandbox) =>
        sandbox.IdentityProvisioning.CloudIdentity.ExportCsv(sandbox.IdentityProvisioning.CloudIdentity.AddProxySystem(IdentityRig.Form()));

    private static string Refused(Action act) => Assert.Throws<ConsoleRefusedException>(act).Message;
}
