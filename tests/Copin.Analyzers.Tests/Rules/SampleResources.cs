namespace Copin.Analyzers.Tests.Rules;

/// <summary>Resources that the tests of several rules take as they are.</summary>
internal static class SampleResources
{
    /// <summary><c>ApiUser</c>.</summary>
    public const string User = """
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
            public sealed partial record ApiUser;

        """;

    /// <summary><c>ApiUser</c> and <c>Partner</c>.</summary>
    public const string PartnerSystem = User + """

            [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

        """;

    /// <summary><c>ApiUser</c>, <c>Partner</c> and <c>Projects</c>, an arrangement of SAP_COM_0308.</summary>
    public const string Arrangement = PartnerSystem + """

            [CommunicationArrangement<Partner>(SAP_COM_0308)]
            public sealed partial record Projects;

        """;

    /// <summary><c>S4Credential</c> of <c>ApiUser</c>, and <c>Package</c>.</summary>
    public const string Package = """

            [UserCredential<ApiUser>("S4H_CPI")]
            public sealed partial record S4Credential;

            [IntegrationPackage("Example")]
            public sealed partial record Package;

        """;

    /// <summary>The flow of project collaboration, <c>Flow</c>.</summary>
    public const string Flow = """

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("oDataBaseUrl", "https://{S4.ApiHost}")]
            [FlowParameter("credential", "{S4Credential}")]
            [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
            public sealed partial record Flow;

        """;

    /// <summary>A flow with these attributes, after all that it refers to.</summary>
    public static string FlowWith(string attributes) => Arrangement + Package + $$"""

            [IntegrationFlow<Package>("Example")]
            {{attributes}}
            public sealed partial record Flow;
        """;

    /// <summary>A communication user with this attribute.</summary>
    public static string UserAttribute(string attribute) => $$"""
            {{attribute}}
            public sealed partial record ApiUser;
        """;

    /// <summary>A communication system with this attribute, and what it needs.</summary>
    public static string SystemAttribute(string attribute) => User + $$"""

            {{attribute}}
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;
        """;

    /// <summary>An arrangement of this scenario on <c>Partner</c>.</summary>
    public static string ArrangementOf(string scenario) => PartnerSystem + $$"""

            [CommunicationArrangement<Partner>({{scenario}})]
            public sealed partial record Projects;
        """;
}
