namespace Copin.Analyzers.Tests.Rules.Btp;

public class RegistrationNotOfferedTests
{
    [Fact]
    public Task Entitlement_of_a_subaccount_in_shanghai_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("China", Region = "cn40", Subdomain = "china")] public sealed partial record China;
        [Entitlement<Dev>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{|COPIN3045:{China.Id}|}")] public sealed partial record Plan;
        """,
        "'Plan' needs a registered S/4HANA Cloud system, and region 'cn40' does not offer that; use a subaccount in another region, or make the arrangement in S/4HANA Cloud");

    [Fact]
    public Task Other_services_and_other_regions_are_right() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("China", Region = "cn40", Subdomain = "china")] public sealed partial record China;
        [Subaccount("Europe", Region = "eu10", Subdomain = "europe")] public sealed partial record Europe;
        [Entitlement("destination", Plan = "lite", Enable = true, Subaccount = "{China.Id}")] public sealed partial record Destinations;
        [Entitlement<Dev>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{Europe.Id}")] public sealed partial record Plan;
        """);
}
