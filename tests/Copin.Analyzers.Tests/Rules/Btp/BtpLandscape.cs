using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

/// <summary>A landscape with one tenant of each system, a global account and a registered system <c>Dev</c>, around what a test is about.</summary>
internal static class BtpLandscape
{
    public static Task VerifyAsync(string body, params string[] messages) => Verify.AnalyzerAsync(Source(body), messages);

    /// <summary>An instance <c>Projects</c> of plan <c>api-access</c> with basic authentication for callers.</summary>
    public static Task ApiAccessAsync(string arguments, string details = "", params string[] messages) => VerifyAsync(ApiAccess(arguments, details), messages);

    public static string ApiAccess(string arguments, string details = "") => $"""
        [ApiAccess<Dev>({arguments})]
        {details}
        public sealed partial record Projects;
        """;

    public const string Inbound = "InboundAuthentication = ApiAccessInboundAuthentication.Basic";

    public static string Source(string body) => $$"""
        using System;
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, GlobalAccount Account, BtpSubaccount Subaccount, Secret Password, string Lead)
        {
            [RegisteredSystem("DEV")]
            public sealed partial record Dev;

        {{body}}
        }
        """;
}
