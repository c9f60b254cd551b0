using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class MoveSecretTests
{
    private static string Landscape(string parameters, string password, string clientSecret = "\"{Other}\"") => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test{{parameters}}
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = {{password}})] // COPIN
            public sealed partial record ApiUser;

            [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2Password, User = "X", Password = {{password}},
                ClientId = "X", ClientSecret = {{clientSecret}}, TokenServiceUrl = "https://x.example")]
            public sealed partial record Target;
        }
        """;

    [Fact]
    public Task Each_secret_gets_its_parameter() => Verify.CodeFixAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, BtpSubaccount Subaccount, int Port = 443)
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = {|COPIN7001:"Welcome1"|})] // COPIN
            public sealed partial record ApiUser;

            [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2Password, User = "X", Password = {|COPIN7001:@"Wel" + "come1"|},
                ClientId = "X", ClientSecret = {|COPIN7001:"Welcome2"|}, TokenServiceUrl = "https://x.example")]
            public sealed partial record Target;
        }
        """,
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret ApiUserPassword, Secret TargetPassword, Secret TargetClientSecret, int Port = 443)
        {
            [CommunicationUser("COPIN", Description = "Project data", Password = "{ApiUserPassword}")] // COPIN
            public sealed partial record ApiUser;

            [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2Password, User = "X", Password = "{TargetPassword}",
                ClientId = "X", ClientSecret = "{TargetClientSecret}", TokenServiceUrl = "https://x.example")]
            public sealed partial record Target;
        }
        """,
        "COPIN7001/Move", "Move it to a new parameter of type Secret");

    [Fact]
    public Task Only_secret_of_the_landscape_may_be_meant() => Verify.CodeFixAsync(
        Landscape("(S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret Password)", "{|COPIN7001:\"Welcome1\"|}", "\"{Password}\""),
        Landscape("(S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret Password)", "\"{Password}\"", "\"{Password}\""),
        null, "Write \"{Password}\"", "Move it to a new parameter of type Secret");

    [Fact]
    public Task Record_in_two_files_gets_parameters_where_its_others_are_and_names_that_are_free() => Verify.CodeFixAsync(
        [
            """
            using Copin;

            [Landscape("test")]
            public sealed partial record Test(
                S4HanaCloudTenant S4, // the tenant
                string ApiUserPassword // the text
            );
            """,
            """
            namespace Elsewhere { }

            public sealed partial record Test
            {
                [Copin.CommunicationUser("COPIN", Description = "{ApiUserPassword}", Password = {|COPIN7001:"Welcome1"|})]
                public sealed partial record ApiUser;

                [Copin.CommunicationUser("COPIN_2", Description = "Project data", Password = {|COPIN7001:"Welcome1"|})]
                public sealed partial record ApiUser2;
            }
            """,
        ],
        [
            """
            using Copin;

            [Landscape("test")]
            public sealed partial record Test(
                S4HanaCloudTenant S4, // the tenant
                string ApiUserPassword, // the text
                Secret ApiUserPassword2,
                Secret ApiUser2Password
            );
            """,
            """
            namespace Elsewhere { }

            public sealed partial record Test
            {
                [Copin.CommunicationUser("COPIN", Description = "{ApiUserPassword}", Password = "{ApiUserPassword2}")]
                public sealed partial record ApiUser;

                [Copin.CommunicationUser("COPIN_2", Description = "Project data", Password = "{ApiUser2Password}")]
                public sealed partial record ApiUser2;
            }
            """,
        ],
        "COPIN7001/Move");

    [Fact]
    public Task Landscape_without_parameters_gets_a_list_of_them() => Verify.CodeFixAsync(
        """
        [Copin.Landscape("test")]
        public sealed partial record Test
        {
            [Copin.UserCredential("X", User = "X", Password = {|COPIN7001:"Welcome1"|})]
            public sealed partial record {|COPIN0009:Credential|};
        }
        """.Replace("{|COPIN0009:Credential|}", "Credential", StringComparison.Ordinal).Replace("[Copin.UserCredential(", "[{|COPIN0009:Copin.UserCredential|}(", StringComparison.Ordinal),
        """
        [Copin.Landscape("test")]
        public sealed partial record Test(global::Copin.Secret CredentialPassword)
        {
            [{|COPIN0009:Copin.UserCredential|}("X", User = "X", Password = "{CredentialPassword}")]
            public sealed partial record Credential;
        }
        """,
        "COPIN7001/Move");

    [Theory]
    [InlineData("{|COPIN7001:Mine.Password|}")]
    [InlineData("{|COPIN7001:\"X\" + Mine.Password|}")]
    [InlineData("{|COPIN7001:$\"{Mine.Password}\"|}")]
    public Task Secret_in_a_constant_would_stay_there(string password) => Verify.NoCodeFixAsync(
        Landscape("(S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret Other)", password) + "\nstatic class Mine { public const string Password = \"Welcome1\"; }");
}
