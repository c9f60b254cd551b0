using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class WrongReferenceTests
{
    [Fact]
    public Task User_for_system_is_an_error_at_the_type_argument() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
        [InboundUser<ApiUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        [CommunicationArrangement<{|COPIN0010:ApiUser|}>(SAP_COM_0308)]
        public sealed partial record Arrangement;
        """,
        "'ApiUser' is a communication user, but [CommunicationArrangement<…>] needs a communication system; did you mean 'Partner'?");

    [Fact]
    public Task Type_that_is_no_resource_is_an_error() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        [After<{|COPIN0010:string|}>]
        [After<{|COPIN0010:Note|}>]
        [After<{|COPIN0010:Test|}>]
        public sealed partial record Announcement;

        public sealed record Note;
        """,
        "'String' is no resource of a landscape, but [After<…>] needs a resource",
        "'Note' is no resource, but [After<…>] needs a resource",
        "'Test' is no resource of a landscape, but [After<…>] needs a resource");

    private static string Instances(int number, string more = "") => string.Concat(Enumerable.Range(1, number).Select(i => $$"""
        [ServiceInstance("i{{i}}", Offering = "it-rt", Plan = "api")]
        public sealed partial record I{{i}};

        """)) + more + """
        [Subscription("app", Plan = "standard")]
        public sealed partial record App;

        [ServiceKey<{|COPIN0010:App|}>("key")]
        public sealed partial record Key;
        """;

    [Theory]
    [InlineData(2, "; did you mean 'I1' or 'I2'?")]
    [InlineData(5, "; did you mean 'I1', 'I2', 'I3', 'I4' or 'I5'?")]
    [InlineData(6, "")]
    public Task Several_that_fit_are_proposed_but_no_long_list(int number, string proposal) => Verify.LandscapeAsync(
        Instances(number),
        "'App' is a subscription, but [ServiceKey<…>] needs a service instance, an api-access instance, a messaging instance or a communication arrangement" + proposal);

    [Fact]
    public Task An_arrangement_that_is_made_in_S4HANA_Cloud_has_no_service_key() => Verify.LandscapeAsync(
        Instances(1, SampleResources.Arrangement),
        "'App' is a subscription, but [ServiceKey<…>] needs a service instance, an api-access instance, a messaging instance or a communication arrangement; did you mean 'I1'?");

    [Fact]
    public Task Resource_of_another_landscape_is_checked_too() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(BtpSubaccount Subaccount)
        {
            [Subscription("app", Plan = "standard")]
            public sealed partial record App;
        }

        [Landscape("keys")]
        [Uses<Accounts>]
        public sealed partial record Keys(BtpSubaccount Subaccount)
        {
            [ServiceKey<{|COPIN0010:Accounts.App|}>("key")]
            public sealed partial record Key;
        }
        """);

    [Fact]
    public Task Right_kind_and_any_kind_for_after_are_right() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
        [InboundUser<ApiUser>]
        [OutboundUser("NOT_IN_USE")]
        public sealed partial record Partner;

        [CommunicationArrangement<Partner>(SAP_COM_0308)]
        [After<Announcement>]
        public sealed partial record Arrangement;

        [ManualStep("Announce")]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task Unknown_type_is_the_compilers_matter() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        [After<{|CS0246:Nothing|}>]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task Repository_is_of_a_proxy_system_and_of_a_caller() => IdentitySource.VerifyAsync(
        IdentitySource.Repository + """
        [CommunicationUser("IPS", Description = "Identity Provisioning", Password = "{Password}")]
        public sealed partial record IpsUser;

        [IdmRepository<{|COPIN0010:Caller|}, {|COPIN0010:IpsUser|}>("S4HC2")]
        public sealed partial record Repository2;
        """,
        "'Caller' is a system administrator, but [IdmRepository<…>] needs a proxy system; did you mean 'Proxy'?",
        "'IpsUser' is a communication user, but [IdmRepository<…>] needs an OAuth client or a system administrator; did you mean 'Caller'?");
}
