using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class AddPartTests
{
    private static string System(string attributes) => $$"""
            [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
            public sealed partial record ApiUser;

            {{attributes}}
            public sealed partial record Partner;
        """;

    [Fact]
    public Task Outbound_user_stands_behind_the_system_with_its_indentation() => Verify.LandscapeFixAsync(
        System("""
            /// <summary>The other side.</summary>
                [{|COPIN1003:CommunicationSystem|}("COPIN", HostName = "{S4.ApiHost}")] // Co-PIN
                // Who calls:
                [InboundUser<ApiUser>]
            """),
        System("""
            /// <summary>The other side.</summary>
                [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] // Co-PIN
                [OutboundUser("NOT_IN_USE")]
                // Who calls:
                [InboundUser<ApiUser>]
            """),
        titles: ["Add [OutboundUser(\"NOT_IN_USE\")]", "Set InboundOnly = true"]);

    [Fact]
    public Task Or_the_system_only_calls() => Verify.LandscapeFixAsync(
        System("""[{|COPIN1003:CommunicationSystem|}("COPIN", HostName = "{S4.ApiHost}")]"""),
        System("""[CommunicationSystem("COPIN", HostName = "{S4.ApiHost}", InboundOnly = true)]"""),
        "COPIN1003/AddOther");

    [Fact]
    public Task Argument_that_is_there_gets_another_value() => Verify.LandscapeFixAsync(
        System("""[{|COPIN1003:CommunicationSystem|}("COPIN", InboundOnly = /* later */ false, HostName = "{S4.ApiHost}")]"""),
        System("""[CommunicationSystem("COPIN", InboundOnly = /* later */ true, HostName = "{S4.ApiHost}")]"""),
        "COPIN1003/AddOther");

    [Fact]
    public Task Scenario_that_demands_the_user_leaves_no_second_choice() => Verify.NoCodeFixAsync(
        Verify.Landscape(System("""
            [{|COPIN1003:CommunicationSystem|}("COPIN", InboundOnly = true)]
                [InboundUser<ApiUser>]
            """) + """

                [CommunicationArrangement<Partner>(SAP_COM_0009)]
                public sealed partial record Products;
            """),
        "COPIN1003/AddOther");

    [Fact]
    public Task Attributes_in_one_line_stay_in_it() => Verify.LandscapeFixAsync(
        """[{|COPIN1003:CommunicationSystem|}("A", HostName = "{S4.ApiHost}")] public sealed partial record A;[{|COPIN1003:CommunicationSystem|}("B", HostName = "{S4.ApiHost}")] public sealed partial record B;""",
        """[CommunicationSystem("A", HostName = "{S4.ApiHost}")] [OutboundUser("NOT_IN_USE")] public sealed partial record A;[CommunicationSystem("B", HostName = "{S4.ApiHost}")] [OutboundUser("NOT_IN_USE")] public sealed partial record B;""");

    [Fact]
    public Task Names_are_qualified_where_no_using_directive_brings_them_in() => Verify.CodeFixAsync(
        """
        [Copin.Landscape("test")]
        public sealed partial record Test(Copin.S4HanaCloudTenant S4, Copin.BtpSubaccount Subaccount)
        {
            [{|COPIN1003:Copin.CommunicationSystem|}("COPIN", HostName = "{S4.ApiHost}")]
            public sealed partial record Partner;
        }
        """,
        """
        [Copin.Landscape("test")]
        public sealed partial record Test(Copin.S4HanaCloudTenant S4, Copin.BtpSubaccount Subaccount)
        {
            [Copin.CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
            [global::Copin.OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;
        }
        """);

    [Fact]
    public Task Host_name_is_that_of_the_tenant() => Verify.LandscapeFixAsync(
        """
            [{|COPIN1012:CommunicationSystem|}("A")]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record A;

            [CommunicationSystem("B", HostName = {|COPIN1012:""|})]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record B;
        """,
        """
            [CommunicationSystem("A", HostName = "{S4.ApiHost}")]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record A;

            [CommunicationSystem("B", HostName = "{S4.ApiHost}")]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record B;
        """);

    [Fact]
    public Task What_an_authentication_requires_is_added_in_the_layout_that_is_there() => Verify.LandscapeFixAsync(
        """
            [Destination("A",
                Url = "https://x.example",
                Authentication = {|COPIN3003:DestinationAuthentication.Basic|} // technical user
                )]
            public sealed partial record A;

            [Destination("B", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.OAuth2SamlBearerAssertion|})]
            public sealed partial record B;
        """,
        """
            [Destination("A",
                Url = "https://x.example",
                Authentication = DestinationAuthentication.Basic, // technical user
                User = "{|COPIN0019:TODO|}",
                Password = "{Password}"
                )]
            public sealed partial record A;

            [Destination("B", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2SamlBearerAssertion, TokenServiceUrl = "https://authentication.example/oauth/token")]
            [DestinationProperty("audience", "{|COPIN0019:TODO|}")]
            [DestinationProperty("clientKey", "{|COPIN0019:TODO|}")]
            public sealed partial record B;
        """,
        titles: "Set User = \"TODO\", Password = \"{Password}\"");

    [Fact]
    public Task Secret_that_no_parameter_holds_becomes_one() => Verify.CodeFixAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(
            BtpSubaccount Subaccount)
        {
            [Destination("D", Url = "https://x.example", Authentication = {|COPIN3003:DestinationAuthentication.Basic|}, User = "X")]
            public sealed partial record Target;
        }
        """,
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(
            BtpSubaccount Subaccount, Secret TargetPassword)
        {
            [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "X", Password = "{TargetPassword}")]
            public sealed partial record Target;
        }
        """);

    [Fact]
    public Task Credential_gets_user_and_password_and_the_landscape_its_tenant() => Verify.CodeFixAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(Secret Password)
        {
            [{|COPIN0009:{|COPIN2008:UserCredential|}|}("ONE")]
            public sealed partial record One;

            [{|COPIN2008:UserCredential|}("TWO", User = "X")]
            public sealed partial record Two;
        }
        """,
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(Secret Password, CloudIntegrationTenant Integration)
        {
            [UserCredential("ONE", User = "{|COPIN0019:TODO|}", Password = "{Password}")]
            public sealed partial record One;

            [UserCredential("TWO", User = "X", Password = "{Password}")]
            public sealed partial record Two;
        }
        """);

    [Fact]
    public Task Project_collaboration_gets_its_other_property() => Verify.LandscapeFixAsync(
        """
            [Destination("ONE", Url = "https://x.example")]
            [DestinationProperty({|COPIN3007:"copin.int.object"|}, "ProjectPlan")]
            public sealed partial record One;

            [Destination("TWO", Url = "https://x.example")]
            [DestinationProperty({|COPIN3007:"copin.int.display_name"|}, "Two")]
            public sealed partial record Two;
        """,
        """
            [Destination("ONE", Url = "https://x.example")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            [DestinationProperty("copin.int.display_name", "ONE")]
            public sealed partial record One;

            [Destination("TWO", Url = "https://x.example")]
            [DestinationProperty("copin.int.display_name", "Two")]
            [DestinationProperty("copin.int.object", "ProjectPlan")]
            public sealed partial record Two;
        """);

    [Fact]
    public Task Authentication_that_reads_what_is_set_is_written_at_the_destination() => Verify.LandscapeFixAsync(
        """
            [Destination("E", Url = "https://x.example", User = {|COPIN3004:"{Lead}"|}, Password = "{Password}")]
            public sealed partial record Other;
        """,
        """
            [Destination("E", Url = "https://x.example", User = "{Lead}", Password = "{Password}", Authentication = DestinationAuthentication.Basic)]
            public sealed partial record Other;
        """);

    [Fact]
    public Task Landscape_declares_once_whom_it_reads_from() => Verify.CodeFixAsync(
        [
            """
            using Copin;

            namespace First
            {
                [Landscape("first")]
                public sealed partial record Base(S4HanaCloudTenant S4, Secret Password)
                {
                    [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
                    public sealed partial record ApiUser;

                    [CommunicationUser("OTHER", Description = "Project data", Password = "{Password}")]
                    public sealed partial record OtherUser;
                }
            }

            namespace Second
            {
                using First;

                [Landscape("second")]
                public sealed partial record Next(S4HanaCloudTenant S4)
                {
                    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
                    [OutboundUser("NOT_IN_USE")]
                    [InboundUser<{|COPIN0011:Base.ApiUser|}>]
                    public sealed partial record Partner;
                }
            }
            """,
            """
            using Copin;
            using First;

            namespace Second;

            public sealed partial record Next
            {
                [CommunicationSystem("OTHER", InboundOnly = true)]
                [InboundUser<{|COPIN0011:Base.OtherUser|}>]
                public sealed partial record Other;
            }
            """,
        ],
        [
            """
            using Copin;

            namespace First
            {
                [Landscape("first")]
                public sealed partial record Base(S4HanaCloudTenant S4, Secret Password)
                {
                    [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
                    public sealed partial record ApiUser;

                    [CommunicationUser("OTHER", Description = "Project data", Password = "{Password}")]
                    public sealed partial record OtherUser;
                }
            }

            namespace Second
            {
                using First;

                [Landscape("second")]
                [Uses<First.Base>]
                public sealed partial record Next(S4HanaCloudTenant S4)
                {
                    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
                    [OutboundUser("NOT_IN_USE")]
                    [InboundUser<Base.ApiUser>]
                    public sealed partial record Partner;
                }
            }
            """,
            """
            using Copin;
            using First;

            namespace Second;

            public sealed partial record Next
            {
                [CommunicationSystem("OTHER", InboundOnly = true)]
                [InboundUser<Base.OtherUser>]
                public sealed partial record Other;
            }
            """,
        ],
        titles: "Add [Uses<First.Base>]");
}
