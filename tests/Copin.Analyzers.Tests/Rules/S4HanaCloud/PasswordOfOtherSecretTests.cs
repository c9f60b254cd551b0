using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class PasswordOfOtherSecretTests
{
    private static string Source(string body) => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, IdentityProvisioningTenant Identity, Secret Password, Secret Other)
        {
            [CommunicationUser("COPIN", Description = "d", Password = "{Password}")]
            public sealed partial record ApiUser;

            {{body}}
            public sealed partial record It;
        }
        """;

    [Theory]
    [InlineData("[UserCredential(\"S4H_CPI\", User = \"{ApiUser.UserName}\", Password = \"{|COPIN1030:{Other}|}\")]")]
    [InlineData("[UserCredential(\"S4H_CPI\", User = \"copin\", Password = \"{|COPIN1030:{Other}|}\")]")]
    [InlineData("[Destination(\"D\", Url = \"https://{S4.ApiHost}\", Authentication = DestinationAuthentication.Basic, User = \"{ApiUser}\", Password = \"{|COPIN1030:{Other}|}\")]")]
    [InlineData("[NeoDestination(\"D\", Url = \"{S4.ApiUrl}\", User = \"{ApiUser}\", Password = \"{|COPIN1030:{Other}|}\")]")]
    public Task Another_secret_is_doubtful(string attribute) => Verify.AnalyzerAsync(
        Source(attribute), $"'It' logs on as 'COPIN', whose password is '{{Password}}', with '{{Other}}'; write '{{Password}}'");

    [Theory]
    [InlineData("[UserCredential(\"S4H_CPI\", User = \"{ApiUser.UserName}\", Password = \"{Password}\")]")]
    [InlineData("[UserCredential(\"S4H_CPI\", User = \"SOMEBODY\", Password = \"{Other}\")]")]
    [InlineData("[UserCredential<ApiUser>(\"S4H_CPI\")]")]
    [InlineData("[Destination(\"D\", Url = \"https://partner.example.com\", Authentication = DestinationAuthentication.Basic, User = \"COPIN\", Password = \"{Other}\")]")]
    public Task The_users_own_secret_and_other_users_are_right(string attribute) => Verify.AnalyzerAsync(Source(attribute));
}
