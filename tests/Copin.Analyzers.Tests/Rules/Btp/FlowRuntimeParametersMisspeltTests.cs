namespace Copin.Analyzers.Tests.Rules.Btp;

/// <summary>COPIN3069.</summary>
public class FlowRuntimeParametersMisspeltTests
{
    [Theory]
    [InlineData("integration-flow", """ "roles": ["{|COPIN3069:EsbMessaging.send|}"] """)]
    [InlineData("integration-flow", """ "roles": ["ESBMessaging.send", "{|COPIN3069:ESBMesaging.send|}", "Mine"] """)]
    [InlineData("integration-flow", """ "grant-types": ["{|COPIN3069:client-credentials|}"], "roles": ["ESBMessaging.send"] """)]
    [InlineData("integration-flow", """ "{|COPIN3069:grant_types|}": ["client_credentials"], "{|COPIN3069:role|}": ["ESBMessaging.send"] """)]
    [InlineData("api", """ "roles": ["{|COPIN3069:WorkspacePackageEdit|}", "{|COPIN3069:monitoringDataRead|}", "CredentialsEdit", "CredentialsRead"] """)]
    public Task Names_that_are_nearly_right_are_found(string plan, string parameters) => VerifyAsync(plan, parameters);

    [Theory]
    [InlineData("integration-flow", """ "grant-types": ["client_credentials"], "redirect-uris": [], "roles": ["ESBMessaging.send"] """)]
    [InlineData("integration-flow", """ "roles": ["Orders.send", "WorkspacePackageEdit", 1, null] """)]
    [InlineData("api", """ "roles": ["AuthGroup_BusinessExpert"], "token-validity": 3600 """)]
    [InlineData("other", """ "roles": ["EsbMessaging.send"] """)]
    [InlineData("api", """ "roles": "MonitoringDataread" """)]
    public Task Other_names_are_not(string plan, string parameters) => VerifyAsync(plan, parameters);

    [Fact]
    public Task Message_names_what_was_meant() => VerifyAsync(
        "integration-flow", """ "roles": ["{|COPIN3069:EsbMessaging.send|}"] """, "Process Integration Runtime knows no role 'EsbMessaging.send'; did you mean 'ESBMessaging.send'?");

    private static Task VerifyAsync(string plan, string parameters, params string[] messages) => BtpLandscape.VerifyAsync($""""
        [ServiceInstance("runtime", Offering = "it-rt", Plan = "{plan}", Parameters = """{"{{"}{parameters}{"}}"}""")]
        public sealed partial record Runtime;
        """", messages);
}
