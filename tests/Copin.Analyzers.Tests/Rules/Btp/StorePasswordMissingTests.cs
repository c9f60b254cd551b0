namespace Copin.Analyzers.Tests.Rules.Btp;

public class StorePasswordMissingTests
{
    private const string Main = """[Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.ClientCertificate)]""" + "\n";

    [Theory]
    [InlineData("client.p12")]
    [InlineData("client.JKS")]
    [InlineData("client.pfx")]
    public Task A_key_store_without_its_password_is_doubtful(string file) => DestinationSource.VerifyAsync(
        Main + $$"""[DestinationProperty("KeyStoreLocation", {|COPIN3029:"{{file}}"|})]""",
        $"'{file}' cannot be opened without its password; add [DestinationProperty(\"KeyStorePassword\", \"{{TargetKeyStorePassword}}\")]");

    [Fact]
    public Task And_so_is_a_trust_store() => DestinationSource.VerifyPropertiesAsync(
        """[DestinationProperty("TrustStoreLocation", {|COPIN3029:"trust.jks"|})]""",
        "'trust.jks' cannot be opened without its password; add [DestinationProperty(\"TrustStorePassword\", \"{TargetTrustStorePassword}\")]");

    [Fact]
    public Task Pem_files_and_stores_with_a_password_are_right() => DestinationSource.VerifyAsync(
        Main + """
        [DestinationProperty("KeyStoreLocation", "client.pem")]
        [DestinationProperty("TrustStoreLocation", "trust.jks")]
        [DestinationProperty("TrustStorePassword", "{Password}")]
        """);

    [Fact]
    public Task A_key_store_that_is_not_read_has_its_own_warning() => DestinationSource.VerifyPropertiesAsync("""[DestinationProperty({|COPIN3004:"KeyStoreLocation"|}, "client.p12")]""");
}
