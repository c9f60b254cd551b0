using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules;

/// <summary>Landscapes with Identity Provisioning and SAP Identity Management.</summary>
internal static class IdentitySource
{
    /// <summary>The connection of a proxy system, as arguments.</summary>
    public const string Connection = "Url = \"{S4.ApiUrl}\", User = \"{Lead}\", Password = \"{Password}\"";

    /// <summary>A system administrator <c>Caller</c>, a proxy system <c>Proxy</c>, and a repository <c>Repository</c> for both.</summary>
    public const string Repository = """
        [SystemAdministrator("IDM", ClientId = "{Lead}", Secret = "{Password}")]
        public sealed partial record Caller;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Proxy;

        [IdmRepository<Proxy, Caller>("S4HC")]
        public sealed partial record Repository;

        """;

    /// <summary>A communication user <c>IpsUser</c> with a communication system <c>Partner</c>.</summary>
    public const string User = """
        [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{Password}")]
        public sealed partial record IpsUser;

        [CommunicationSystem("IPS", HostName = "ips.example.com")]
        [InboundUser<IpsUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        """;

    /// <summary>An OAuth client <c>Client</c> with its role, a destination <c>Destination</c> and a proxy system <c>Proxy</c> with it, as on SAP BTP, Neo environment.</summary>
    public const string Neo = """
        [OAuthClient("idm", Subscription = "a1b2c3/ipsproxy", Secret = "{Password}")]
        public sealed partial record Client;

        [ApplicationRole<Client>("IPS_PROXY_USER")]
        public sealed partial record ProxyUser;

        [NeoDestination("S4HC_IPS", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}")]
        public sealed partial record Destination;

        [ProxySystem<Destination>("S4HC")]
        public sealed partial record Proxy;

        """;

    /// <summary>The whole file around the nested records.</summary>
    public static string Of(string body) => $$"""
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, Secret Password, Secret Other, string Lead)
        {
        {{body}}
        }
        """;

    /// <summary>Verifies nested records.</summary>
    public static Task VerifyAsync(string body, params string[] messages) => Verify.AnalyzerAsync(Of(body), messages);

    /// <summary>Verifies a proxy system of the given attributes.</summary>
    public static Task VerifyProxyAsync(string attributes, params string[] messages) => VerifyAsync($"{attributes}\npublic sealed partial record Proxy;", messages);

    /// <summary>Verifies a proxy system that has its connection and the given attributes besides.</summary>
    public static Task VerifyPropertiesAsync(string attributes, params string[] messages) => VerifyProxyAsync($"[ProxySystem(\"S4HC\", {Connection})]\n{attributes}", messages);
}
