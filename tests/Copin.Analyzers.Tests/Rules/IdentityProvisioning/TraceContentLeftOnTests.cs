namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class TraceContentLeftOnTests
{
    [Fact]
    public Task Personal_data_in_logs_is_a_warning() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.TraceFailedEntityContent, "{|COPIN4018:true|}")]
        [SystemProperty("ips.trace.created.entity.content", "{|COPIN4018:true|}")]
        """,
        "'ips.trace.failed.entity.content' writes personal data of users into logs (SAP security recommendation BTP-IPS-0002); write 'false', and 'true' only while a fault is searched for",
        "'ips.trace.created.entity.content' writes personal data of users into logs (SAP security recommendation BTP-IPS-0002); write 'false', and 'true' only while a fault is searched for");

    [Fact]
    public Task Off_and_traces_without_content_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.TraceFailedEntityContent, "false")]
        [SystemProperty(SystemProperties.TraceCreatedEntity, "true")]
        """);
}
