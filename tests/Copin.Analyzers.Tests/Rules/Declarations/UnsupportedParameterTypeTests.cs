using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UnsupportedParameterTypeTests
{
    [Fact]
    public Task Other_types_are_errors_at_the_type() => Verify.AnalyzerAsync("""
        using System;
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations({|COPIN0008:DateTime|} Start, {|COPIN0008:string[]|} Hosts, {|COPIN0008:int?|} Port);
        """,
        "Parameter 'Start' has type 'System.DateTime', which no environment file can hold; use S4HanaCloudTenant, CloudIntegrationTenant, BtpSubaccount, IdentityProvisioningTenant, IdentityManagementSystem, Secret, string, int, Uri or Guid",
        "Parameter 'Hosts' has type 'string[]', which no environment file can hold; use S4HanaCloudTenant, CloudIntegrationTenant, BtpSubaccount, IdentityProvisioningTenant, IdentityManagementSystem, Secret, string, int, Uri or Guid",
        "Parameter 'Port' has type 'int?', which no environment file can hold; use S4HanaCloudTenant, CloudIntegrationTenant, BtpSubaccount, IdentityProvisioningTenant, IdentityManagementSystem, Secret, string, int, Uri or Guid");

    [Fact]
    public Task All_supported_types_are_right_nullable_too() => Verify.AnalyzerAsync("""
        using System;
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations(
            S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret Password, string? Lead, int Port, Uri Address, Guid Id);
        """);

    [Fact]
    public Task Unknown_type_is_the_compilers_matter() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("operations")]
        public sealed partial record Operations({|CS0246:Nothing|} Start);
        """);
}
