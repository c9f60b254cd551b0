using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ArrangementUnusedTests
{
    private static string Body(string old, string credentials) => $$"""
        [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
        [InboundUser<ApiUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        [CommunicationArrangement<Partner>("SAP_COM_0308")]
        public sealed partial record Projects;

        [CommunicationUser("OLD", Description = "Old", Password = "{Password}")]
        public sealed partial record OldUser;

        [CommunicationSystem("OLD", HostName = "{S4.ApiHost}")]
        [InboundUser<OldUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record OldPartner;

        [CommunicationArrangement<OldPartner>({{old}}, Name = "OLD")]
        public sealed partial record OldProjects;

        {{credentials}}
        """;

    [Fact]
    public Task Nobody_logging_on_is_worth_a_word_at_the_scenario() => VerifyAsync(
        Body("{|COPIN1026:\"SAP_COM_0308\"|}", """[UserCredential<ApiUser>("A")] public sealed partial record A; [IntegrationPackage("P")] public sealed partial record P; [IntegrationFlow<P>("F")] [FlowParameter("credential", "{A}")] public sealed partial record F;"""),
        "Nothing in 'Test' logs on as 'OLD', to whom 'OLD' opens its services; refer to the user where it is used, or remove the arrangement");

    [Fact]
    public Task With_a_credential_it_is_used() => VerifyAsync(
        Body("\"SAP_COM_0308\"", """[UserCredential<ApiUser>("A")] public sealed partial record A; [UserCredential<OldUser>("B")] public sealed partial record B; [IntegrationPackage("P")] public sealed partial record P; [IntegrationFlow<P>("F")] [FlowParameter("credential", "{A}")] [FlowParameter("other", "{B}")] public sealed partial record F;"""));

    [Fact]
    public Task A_landscape_that_only_makes_arrangements_says_nothing_of_callers() => VerifyAsync(Body("\"SAP_COM_0308\"", ""));

    private static Task VerifyAsync(string body, params string[] messages)
    {
        var test = new AnalyzerTest { ChecksInformation = true, Sources = { ("Test0.cs", Verify.Landscape(body)) } };
        foreach (var message in messages)
            test.Messages.Add(message);
        return test.RunAsync();
    }
}
