namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class OrderReversedTests
{
    [Fact]
    public Task Synchronisation_after_the_initial_load() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        [After<{|COPIN5006:Load|}>]
        public sealed partial record Synchronization;

        [InitialLoad<Repository>("Load")]
        public sealed partial record Load;
        """,
        "'Synchronization' comes after 'Load' here, but must come before it: a business partner must exist before its business user; remove [After<Load>], and let 'Load' come [After<Synchronization>]");

    [Fact]
    public Task Over_another_step() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        [After<{|COPIN5006:Wait|}>]
        public sealed partial record Synchronization;

        [ManualStep("Wait for the load")]
        [After<Load>]
        public sealed partial record Wait;

        [InitialLoad<Repository>("Load")]
        public sealed partial record Load;
        """);

    [Fact]
    public Task Synchronisation_after_the_export_with_the_switch_on() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        [After<{|COPIN5006:Export|}>]
        public sealed partial record Synchronization;

        [HcmExport("Export")]
        public sealed partial record Export;
        """);

    [Fact]
    public Task A_circle_is_one_error() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        [After<Load>]
        public sealed partial record Synchronization;

        [InitialLoad<Repository>("Load")]
        [After<{|COPIN0012:Synchronization|}>]
        public sealed partial record Load;
        """);

    [Fact]
    public Task Steps_in_order_are_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [BusinessPartnerSynchronization("Sync", Source = "SAP HCM")]
        public sealed partial record Synchronization;

        [HcmExport("Export")]
        [After<Synchronization>]
        public sealed partial record Export;

        [InitialLoad<Repository>("Load")]
        [After<Export>]
        public sealed partial record Load;
        """);
}
