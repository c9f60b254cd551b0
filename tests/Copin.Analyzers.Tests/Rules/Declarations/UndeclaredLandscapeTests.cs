using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UndeclaredLandscapeTests
{
    [Fact]
    public Task Foreign_resource_is_an_error_at_the_type_argument() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(BtpSubaccount Subaccount)
        {
            [ServiceInstance("copin", Offering = "it-rt", Plan = "api")]
            public sealed partial record Runtime;
        }

        [Landscape("keys")]
        public sealed partial record Keys(BtpSubaccount Subaccount)
        {
            [ServiceKey<{|COPIN0011:Accounts.Runtime|}>("key")]
            public sealed partial record Key;
        }
        """,
        "'Runtime' belongs to landscape 'Accounts'; add [Uses<Accounts>] to 'Keys' to say that it is read from there");

    [Fact]
    public Task Declared_landscape_is_right() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(BtpSubaccount Subaccount)
        {
            [ServiceInstance("copin", Offering = "it-rt", Plan = "api")]
            public sealed partial record Runtime;
        }

        [Landscape("keys")]
        [Uses<Accounts>]
        public sealed partial record Keys(BtpSubaccount Subaccount)
        {
            [ServiceKey<Accounts.Runtime>("key")]
            public sealed partial record Key;
        }
        """);

    [Fact]
    public Task Uses_of_what_is_no_landscape_is_an_error() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(BtpSubaccount Subaccount)
        {
            [ServiceInstance("copin", Offering = "it-rt", Plan = "api")]
            public sealed partial record Runtime;
        }

        [Landscape("keys")]
        [Uses<{|COPIN0011:string|}>]
        [Uses<{|COPIN0011:Accounts.Runtime|}>]
        [Uses<{|CS0246:Nothing|}>]
        public sealed partial record Keys(BtpSubaccount Subaccount);
        """,
        "'string' is no landscape; name a record that bears [Landscape] in [Uses<…>]",
        "'Accounts.Runtime' is no landscape; name a record that bears [Landscape] in [Uses<…>]");

    [Fact]
    public Task Text_does_not_reach_into_another_landscape() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("accounts")]
        public sealed partial record Accounts(BtpSubaccount Subaccount)
        {
            [ServiceInstance("copin", Offering = "it-rt", Plan = "api")]
            public sealed partial record Runtime;
        }

        [Landscape("steps")]
        [Uses<Accounts>]
        public sealed partial record Steps
        {
            [ManualStep("Announce", Instructions = "{{|COPIN0014:Runtime|}.Name}")]
            public sealed partial record Announcement;
        }
        """);

    [Fact]
    public Task Resource_of_a_base_record_is_the_landscapes_own() => Verify.AnalyzerAsync("""
        using Copin;

        public abstract partial record Shared
        {
            [ServiceInstance("copin", Offering = "it-rt", Plan = "api")]
            public sealed partial record Runtime;
        }

        [Landscape("keys")]
        public sealed partial record Keys(BtpSubaccount Subaccount) : Shared
        {
            [ServiceKey<Runtime>("key")]
            public sealed partial record Key;
        }
        """);
}
