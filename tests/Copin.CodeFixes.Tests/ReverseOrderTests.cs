using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class ReverseOrderTests
{
    private const string Before = """
        [SystemAdministrator("IDM", ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Caller>("S4HC")]
        public sealed partial record Repository;

        """;

    [Fact]
    public Task The_later_step_comes_after_the_earlier_one() => Verify.CodeFixAsync(
        Of("""
            [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
            [After<{|COPIN5006:Load|}>] // later
            [Step("2.3.4", "Business partners")]
            public sealed partial record Synchronization;

            [InitialLoad<Repository>("Load")]
            [Step("2.3.3", "Initial load")]
            public sealed partial record Load;
            """),
        Of("""
            [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
            [Step("2.3.4", "Business partners")]
            public sealed partial record Synchronization;

            [InitialLoad<Repository>("Load")]
            [After<Synchronization>]
            [Step("2.3.3", "Initial load")]
            public sealed partial record Load;
            """),
        titles: ["Let 'Load' come [After<Synchronization>]"]);

    [Fact]
    public Task Attributes_in_one_line_stay_in_it() => Verify.CodeFixAsync(
        Of("""
            [BusinessPartnerSynchronization("Sync", Source = "SAP HCM"), After<{|COPIN5006:Load|}>]
            public sealed partial record Synchronization;

            [InitialLoad<Repository>("Load")] public sealed partial record Load;
            """),
        Of("""
            [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
            public sealed partial record Synchronization;

            [InitialLoad<Repository>("Load")] [After<Synchronization>] public sealed partial record Load;
            """));

    private static string Of(string body) => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, Secret Password, string Lead)
        {
        {{Before}}
        {{body}}
        }
        """;
}
