using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>A landscape with environments beside it.</summary>
internal static class EnvironmentSource
{
    public const string Landscape = """
        using System;
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = "{CopinPassword}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;
        }
        """;

    /// <summary>The landscape with one more parameter.</summary>
    public static string With(string parameter) => Landscape.Replace("Secret CopinPassword", "Secret CopinPassword, " + parameter);

    /// <summary>Verifies one environment, <c>dev</c>, with markup.</summary>
    public static Task VerifyAsync(string dev, params string[] messages) => Verify.DocumentsAsync(Landscape, [("environments/dev.json", dev)], messages);

    /// <summary>Verifies one environment of a landscape with one more parameter.</summary>
    public static Task VerifyWithAsync(string parameter, string dev, params string[] messages) => Verify.DocumentsAsync(With(parameter), [("environments/dev.json", dev)], messages);

    /// <summary>An environment that is right but for what is added to it.</summary>
    public static string Right(string more = "") => $$"""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }{{(more.Length == 0 ? "" : ",\n  " + more)}}
        }
        """;
}
