namespace Copin.Analyzers.Tests.Rules.Btp;

public class SamlCertificateExpiresTests
{
    [Fact]
    public Task Saml_is_told_of_the_two_years() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = {|COPIN3062:ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion|})]
        public sealed partial record Partners;
        """,
        "The certificate that is made for OAuth2SAMLBearerAssertion expires after two years; plan to make 'Partners' anew before");

    [Fact]
    public Task OAuth_of_a_communication_system_is_the_same() => BtpLandscape.VerifyAsync(
        """
        [CommunicationUser("COPIN", Description = "Co-PIN", Password = "{Password}")] public sealed partial record ApiUser;
        [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] [InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2)] [OutboundUser("NOT_IN_USE")] public sealed partial record Partner;
        [{|COPIN3062:CommunicationArrangement<Partner, Dev>|}(SAP_COM_0308)] public sealed partial record Projects;
        """);

    [Fact]
    public async Task Basic_is_right()
    {
        var source = BtpLandscape.Source(BtpLandscape.ApiAccess($"\"a\", Arrangement = \"A\", Scenario = SAP_COM_0308, {BtpLandscape.Inbound}"));
        Assert.DoesNotContain(await Copin.Testing.Analysis.RunAsync(Copin.Testing.TestCompilation.Create(source)), diagnostic => diagnostic.Id == "COPIN3062");
    }
}
