using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.S4HanaCloud.ScenarioFileSource;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>COPIN1042.</summary>
public class ScenarioCellUnknownTests
{
    [Fact]
    public Task Unknown_words_are_found() => VerifyAsync(
        "id,direction,inbound_auth,needs_outbound_user\nSAP_COM_9338,{|COPIN1042:inbund|},basic; {|COPIN1042:saml|},{|COPIN1042:yes|}\n",
        "'inbund' is no value of 'direction'; did you mean 'inbound'?", "'saml' is no value of 'inbound_auth'; write basic, x509, oauth2 or oauth2saml", "'yes' is no value of 'needs_outbound_user'; write true or false");

    [Fact]
    public Task Known_words_and_empty_cells_are_not() => VerifyAsync("id,direction,inbound_auth,outbound_auth,needs_outbound_user\nSAP_COM_9338,both,oauth2saml;x509,,true\nYY1_A,,,,\n");

    [Fact]
    public Task Facts_of_the_catalog_are_used() => Task.WhenAll(
        VerifyAsync("id,inbound_auth\nSAP_COM_9338,oauth2\n", "\"SAP_COM_9338\"", [], "[InboundUser<ApiUser>(Authentication = {|COPIN1015:InboundAuthentication.Basic|})] [OutboundUser(\"X\")]"),
        VerifyAsync("id,inbound_auth\nSAP_COM_9338,basic\n", "\"SAP_COM_9338\"", [], "[InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)] [OutboundUser(\"X\")]"));
}
