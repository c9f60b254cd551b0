using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CredentialUserWithoutPasswordTests
{
    private static string Credential(string password, string user = "ApiUser") => $$"""
            [CommunicationUser("COPIN", Description = "Project data"{{password}})]
            public sealed partial record ApiUser;

            [UserCredential<{{user}}>("S4H_CPI")]
            public sealed partial record Credential;
        """;

    [Fact]
    public Task A_user_without_password_is_an_error_where_it_is_referred_to() => Verify.LandscapeAsync(
        Credential("", "{|COPIN2009:ApiUser|}"), "'ApiUser' has no password that 'S4H_CPI' could deploy; add Password = \"{Password}\" to its [CommunicationUser]");

    [Fact]
    public Task A_user_with_password_is_right() => Verify.LandscapeAsync(Credential(", Password = \"{Password}\""));

    [Theory]
    [InlineData(", Password = {|CS0103:Missing|}")]
    [InlineData(", Password = {|CS1525:)|}")]
    public Task Half_typed_is_left_alone(string password) => Verify.LandscapeAsync(password.EndsWith(")|}", StringComparison.Ordinal)
        ? Credential(password).Replace(")|})]", ")|}]", StringComparison.Ordinal)
        : Credential(password));

    [Fact]
    public Task A_user_that_nobody_deploys_may_log_on_with_a_certificate() => Verify.LandscapeAsync("""
            [CommunicationUser("COPIN", Description = "Project data")]
            public sealed partial record ApiUser;
        """);
}
