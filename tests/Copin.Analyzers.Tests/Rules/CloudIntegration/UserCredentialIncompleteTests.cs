using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class UserCredentialIncompleteTests
{
    private static string Credential(string attribute) => $$"""
            {{attribute}}
            public sealed partial record Credential;
        """;

    [Theory]
    [InlineData("""[{|COPIN2008:UserCredential|}("S4H_CPI")]""", "'S4H_CPI' has no user and no password; add User = \"…\" and Password = \"{Password}\", or refer to a communication user as in [UserCredential<…>(\"…\")]")]
    [InlineData("""[{|COPIN2008:UserCredential|}("S4H_CPI", Password = "{Password}")]""", "'S4H_CPI' has no user; add User = \"…\", or refer to a communication user as in [UserCredential<…>(\"…\")]")]
    [InlineData("""[{|COPIN2008:UserCredential|}("S4H_CPI", User = "COPIN")]""", "'S4H_CPI' has no password; add Password = \"{Password}\", or refer to a communication user as in [UserCredential<…>(\"…\")]")]
    [InlineData("""[UserCredential("S4H_CPI", User = {|COPIN2008:""|}, Password = "{Password}")]""", "'S4H_CPI' has no user; add its name, or refer to a communication user as in [UserCredential<…>(\"…\")]")]
    public Task What_is_missing_is_said(string attribute, string message) => Verify.LandscapeAsync(Credential(attribute), message);

    [Fact]
    public Task A_communication_user_of_the_landscape_is_proposed() => Verify.LandscapeAsync(
        User + Credential("""[{|COPIN2008:UserCredential|}("S4H_CPI", User = "COPIN")]"""),
        "'S4H_CPI' has no password; add Password = \"{Password}\", or refer to a communication user as in [UserCredential<ApiUser>(\"…\")]");

    [Theory]
    [InlineData("""[UserCredential("S4H_CPI", User = "COPIN", Password = "{Password}")]""")]
    [InlineData("""[UserCredential("S4H_CPI", User = "{Lead}", Password = "{Password}")]""")]
    [InlineData("""[UserCredential<ApiUser>("S4H_CPI")]""")]
    [InlineData("""[{|CS7036:UserCredential|}]""")]
    [InlineData("""[UserCredential("S4H_CPI", User = {|CS0103:Missing|}, Password = "{Password}")]""")]
    [InlineData("""[UserCredential<{|CS0246:Missing|}>("S4H_CPI")]""")]
    public Task Whole_and_half_typed_credentials_are_left_alone(string attribute) => Verify.LandscapeAsync(User + Credential(attribute));
}
