extern alias writer;

using writer::Copin.CatalogWriter;

namespace Copin.Tests.Scenarios;

/// <summary>A register that breaks a rule is refused, and the message names file and line.</summary>
public sealed class RegisterRefusalTests : IDisposable
{
    private const string Titled = "id,title,direction,inbound_services,outbound_services,inbound_auth,outbound_auth,notes,source,confidence\n";
    private const string Untitled = "id,example_interface,notes,source,confidence\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("register");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("SAP_COM_308,A,inbound,,,,,,s,official\n", "communication-scenarios.csv(2): 'SAP_COM_308' is not a scenario ID")]
    [InlineData("SAP_COM_0002,A,inbound,,,,,,s,official\nSAP_COM_0001,B,inbound,,,,,,s,official\n", "communication-scenarios.csv(3): SAP_COM_0001 stands after SAP_COM_0002; the rows are sorted by ID, each ID once")]
    [InlineData("SAP_COM_0001,A,inbound,,,,,,s,official\nSAP_COM_0001,A,inbound,,,,,,s,official\n", "communication-scenarios.csv(3): SAP_COM_0001 stands after SAP_COM_0001; the rows are sorted by ID, each ID once")]
    [InlineData("SAP_COM_0001,A,inward,,,,,,s,official\n", "communication-scenarios.csv(2): direction 'inward' is none of inbound, outbound, both, unknown")]
    [InlineData("SAP_COM_0001,A,inbound,,,Basic;Kerberos,,,s,official\n", "communication-scenarios.csv(2): inbound_auth 'Kerberos' is none of Basic, x509, OAuth2, OAuth2SAMLBearerAssertion")]
    [InlineData("SAP_COM_0001,A,inbound,,,,,,s,certain\n", "communication-scenarios.csv(2): confidence 'certain' is none of official, documented, community")]
    [InlineData("SAP_COM_0001,,inbound,,,,,,s,official\n", "communication-scenarios.csv(2): SAP_COM_0001 has no title; it belongs into known-ids-without-title.csv")]
    [InlineData("SAP_COM_0001,A,inbound,,,,,,,official\n", "communication-scenarios.csv(2): SAP_COM_0001 has no source")]
    [InlineData("SAP_COM_0001,A|B,inbound,,,,,,s,official\n", "communication-scenarios.csv(2): a line break, '|', three quotation marks or an outer blank in: A|B")]
    public void A_bad_row(string rows, string message) => Assert.Equal(message, Refusal(Titled + rows, Untitled));

    [Fact]
    public void An_id_in_both_files() => Assert.Equal(
        "known-ids-without-title.csv(2): SAP_COM_0001 is in communication-scenarios.csv as well",
        Refusal(Titled + "SAP_COM_0001,A,inbound,,,,,,s,official\n", Untitled + "SAP_COM_0001,,,s,official\n"));

    [Fact]
    public void A_row_with_a_column_too_few() =>
        Assert.StartsWith("communication-scenarios.csv: ", Refusal(Titled + "SAP_COM_0001,A,inbound\n", Untitled), StringComparison.Ordinal);

    [Fact]
    public void A_missing_column() =>
        Assert.StartsWith("known-ids-without-title.csv: ", Refusal(Titled, "id,notes\nSAP_COM_0001,a\n"), StringComparison.Ordinal);

    [Fact]
    public void A_fact_about_an_unregistered_scenario() =>
        Assert.Equal("ScenarioFacts.cs: SAP_COM_0008 is in neither file of the register", Refusal(Titled, Untitled));

    [Fact]
    public void A_missing_file() =>
        Assert.StartsWith("communication-scenarios.csv: not found", Assert.Throws<RegisterException>(() => Register.Read(_folder.FullName)).Message, StringComparison.Ordinal);

    private string Refusal(string titled, string untitled)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "communication-scenarios.csv"), titled);
        File.WriteAllText(Path.Combine(_folder.FullName, "known-ids-without-title.csv"), untitled);
        return Assert.Throws<RegisterException>(() => Register.Read(_folder.FullName)).Message;
    }
}
