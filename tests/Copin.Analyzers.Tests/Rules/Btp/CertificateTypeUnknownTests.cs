namespace Copin.Analyzers.Tests.Rules.Btp;

public class CertificateTypeUnknownTests
{
    [Theory]
    [InlineData("client.txt")]
    [InlineData("client")]
    public Task Other_ending_is_a_warning_at_the_name(string file) => DestinationSource.VerifyPropertiesAsync(
        $$"""[DestinationProperty("TrustStoreLocation", "{|COPIN3025:{{file}}|}")]""",
        $"'{file}' is no certificate that the Destination service keeps; its name ends in .jks, .pfx, .p12, .pem, .cer or .crt");

    [Theory]
    [InlineData("client.PEM")]
    [InlineData("a.b.jks")]
    [InlineData("{Lead}")]
    public Task Known_endings_and_unknown_names_are_right(string file) => DestinationSource.VerifyPropertiesAsync(
        $$"""
        [DestinationProperty("TrustStoreLocation", "{{file}}")]
        [DestinationProperty("TrustStorePassword", "{Password}")]
        """);
}
