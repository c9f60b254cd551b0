using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class DuplicateNameTests
{
    [Fact]
    public Task Second_of_one_name_is_an_error_at_the_name() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        public sealed partial record First;

        [Destination({|COPIN0013:"S4"|}, Url = "https://example.com")]
        public sealed partial record Second;
        """,
        "Destination 'S4' is declared by 'First' already; give this one another name, or refer to 'First'");

    [Fact]
    public Task Users_and_systems_are_compared_without_regard_to_case() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record First;

        [CommunicationUser({|COPIN0013:"Copin"|}, Description = "Project data", Password = "{Password}")]
        public sealed partial record Second;
        """);

    [Fact]
    public Task Security_material_has_one_list_of_names() => Verify.LandscapeAsync("""
        [UserCredential("PARTNER", User = "U", Password = "{Password}")]
        public sealed partial record First;

        [OAuth2ClientCredential({|COPIN0013:"PARTNER"|}, TokenServiceUrl = "https://x.example", ClientId = "c", ClientSecret = "{Password}")]
        public sealed partial record Second;

        [SecureParameter({|COPIN0013:"PARTNER"|}, Value = "{Password}")]
        public sealed partial record Third;

        [Destination("PARTNER", Url = "https://x.example")]
        public sealed partial record Fourth;
        """,
        "User credential 'PARTNER' is declared by 'First' already; give this one another name, or refer to 'First'",
        "User credential 'PARTNER' is declared by 'First' already; give this one another name, or refer to 'First'");

    [Fact]
    public Task Destinations_that_differ_by_case_are_two() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        public sealed partial record First;

        [Destination("s4", Url = "https://example.com")]
        public sealed partial record Second;
        """);

    [Fact]
    public Task Same_reference_as_name_is_the_same_name() => Verify.LandscapeAsync("""
        [ManualStep("Tell {Lead}")]
        public sealed partial record First;

        [ManualStep({|COPIN0013:"Tell {Lead}"|})]
        public sealed partial record Second;
        """);

    [Fact]
    public Task Role_collection_may_be_given_to_two_users() => Verify.LandscapeAsync("""
        [Subscription("app", Plan = "standard")]
        public sealed partial record App;

        [RoleAssignment<App>("Viewer", User = "a@example.com")]
        public sealed partial record First;

        [RoleAssignment<App>("Viewer", User = "b@example.com")]
        public sealed partial record Second;

        [RoleAssignment<App>({|COPIN0013:"Viewer"|}, User = "a@example.com")]
        public sealed partial record Third;
        """);

    [Fact]
    public Task Keys_of_two_instances_and_things_of_two_tenants_are_two() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("keys")]
        public sealed partial record Keys(BtpSubaccount One, BtpSubaccount Two)
        {
            [ServiceInstance("runtime", Offering = "it-rt", Plan = "api", Tenant = "{One}")]
            public sealed partial record RuntimeOne;

            [ServiceInstance("runtime", Offering = "it-rt", Plan = "api", Tenant = "{Two}")]
            public sealed partial record RuntimeTwo;

            [ServiceInstance("other", Offering = "it-rt", Plan = "api", Tenant = "{One}")]
            public sealed partial record Other;

            [ServiceKey<RuntimeOne>("key", Tenant = "{One}")]
            public sealed partial record KeyOne;

            [ServiceKey<Other>("key", Tenant = "{One}")]
            public sealed partial record KeyOther;
        }
        """);

    [Fact]
    public Task Same_name_of_two_kinds_is_no_duplicate() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        public sealed partial record First;

        [Subscription("S4", Plan = "standard")]
        public sealed partial record Second;
        """);

    private static string TwoArrangements(string first, string second) => SampleResources.PartnerSystem + $$"""

            [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")]
            [InboundUser<ApiUser>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Other;

            [CommunicationArrangement<Partner>({{first}})]
            public sealed partial record First;

            [CommunicationArrangement<Other>({{second}})]
            public sealed partial record Second;
        """;

    [Theory]
    [InlineData("SAP_COM_0308", "{|COPIN0013:SAP_COM_0308|}")]
    [InlineData("SAP_COM_0308", "SAP_COM_0724, Name = {|COPIN0013:\"SAP_COM_0308\"|}")]
    public Task An_arrangement_without_a_name_has_that_of_its_scenario(string first, string second) => Verify.LandscapeAsync(TwoArrangements(first, second));

    [Theory]
    [InlineData("SAP_COM_0308", "SAP_COM_0308, Name = \"OTHER_0308\"")]
    [InlineData("SAP_COM_0308", "SAP_COM_0724")]
    public Task Arrangements_of_other_names_are_right(string first, string second) => Verify.LandscapeAsync(TwoArrangements(first, second));
}
