using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>An arrangement with a catalog of scenarios beside the landscape.</summary>
internal static class ScenarioFileSource
{
    /// <summary>Verifies a catalog, with markup, beside an arrangement of <c>SAP_COM_9338</c>.</summary>
    public static Task VerifyAsync(string catalog, params string[] messages) => VerifyAsync(catalog, "\"SAP_COM_9338\"", messages);

    /// <summary>Verifies a catalog beside an arrangement; both with markup.</summary>
    public static Task VerifyAsync(string catalog, string scenario, string[] messages, string users = "[InboundUser<ApiUser>] [OutboundUser(\"X\")]") => Verify.DocumentsAsync($$"""
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, Secret Password)
        {
            [CommunicationUser("COPIN", Description = "Data", Password = "{Password}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            {{users}}
            public sealed partial record Partner;

            [CommunicationArrangement<Partner>({{scenario}})]
            public sealed partial record Orders;
        }
        """, [("acme.scenarios.csv", catalog)], messages);
}
