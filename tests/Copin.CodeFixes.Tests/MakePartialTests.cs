using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class MakePartialTests
{
    [Fact]
    public Task Record_and_all_types_around_it_become_partial_in_every_file() => Verify.CodeFixAsync(
        [
            """
            using Copin;

            public static class {|CS0260:Outer|} // all of them
            {
                public struct {|CS0260:Middle|}
                {
                    [Landscape("test")]
                    public sealed partial record {|COPIN0003:Test|}(BtpSubaccount Subaccount)
                    {
                        [Destination("D", Url = "https://x.example")] public sealed record Target;

                        [Destination("E", Url = "https://x.example")]
                        record Other;
                    }
                }
            }
            """,
            """
            static partial class Outer { partial struct Middle; }
            static class Unrelated;
            """,
        ],
        [
            """
            using Copin;

            public static partial class Outer // all of them
            {
                public partial struct Middle
                {
                    [Landscape("test")]
                    public sealed partial record Test(BtpSubaccount Subaccount)
                    {
                        [Destination("D", Url = "https://x.example")] public sealed partial record Target;

                        [Destination("E", Url = "https://x.example")]
                        partial record Other;
                    }
                }
            }
            """,
            """
            static partial class Outer { partial struct Middle; }
            static class Unrelated;
            """,
        ]);

    [Fact]
    public Task Landscapes_in_one_type_need_its_modifier_once() => Verify.CodeFixAsync(
        """
        using Copin;

        internal interface Outer
        {
            [Landscape("one")]
            public sealed record {|COPIN0003:One|}(BtpSubaccount Subaccount);

            [Landscape("two")]
            public sealed record {|COPIN0003:Two|}(BtpSubaccount Subaccount);
        }
        """,
        """
        using Copin;

        internal partial interface Outer
        {
            [Landscape("one")]
            public sealed partial record One(BtpSubaccount Subaccount);

            [Landscape("two")]
            public sealed partial record Two(BtpSubaccount Subaccount);
        }
        """,
        titles: "Write 'partial'");
}
