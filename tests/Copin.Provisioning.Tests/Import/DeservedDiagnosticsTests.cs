namespace Copin.Provisioning.Tests.Import;

/// <summary>What a file has wrong in itself, the build says of the landscape that is made of it.</summary>
public sealed class DeservedDiagnosticsTests
{
    [Theory]
    [InlineData("service-instances/foreign-services.json", "COPIN3039", "'DEBMAS_IDOC' is an outbound service of SAP_COM_0008")]
    [InlineData("service-instances/placeholder.json", "COPIN0019", "'<your registered system>' only holds the place of a value")]
    [InlineData("service-instances/address-as-host.json", "COPIN3037", "SAP's samples write the host without scheme")]
    [InlineData("service-instances/process-integration-runtime.json", "COPIN3015", "")]
    public async Task The_build_says_it(string path, string id, string words)
    {
        var found = (await ImportRig.CompileAsync(ImportRig.Import(path))).Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage()).ToArray();
        Assert.Contains(found, message => message.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("service-instances/business-partner.json")]
    [InlineData("service-instances/inbound-only.json")]
    [InlineData("service-instances/inbound-certificate.json")]
    [InlineData("service-instances/outbound-mtls.json")]
    [InlineData("service-instances/blanks-and-slashes.json")]
    [InlineData("service-instances/messaging.json")]
    [InlineData("destinations/basic.json")]
    public async Task What_is_right_is_left_in_peace(string path) =>
        Assert.Empty((await ImportRig.CompileAsync(ImportRig.Import(path))).Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)).Select(diagnostic => diagnostic.ToString()));
}
