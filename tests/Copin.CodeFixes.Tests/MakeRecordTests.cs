using Copin.Testing;

namespace Copin.CodeFixes.Tests;

public class MakeRecordTests
{
    [Fact]
    public Task Class_becomes_a_record_in_every_file() => Verify.CodeFixAsync(
        [
            """
            using Copin;

            [Landscape("test")]
            public sealed partial class /* mine */ {|COPIN0002:Test|}(BtpSubaccount Subaccount)
            {
                [Destination("D", Url = "https://x.example")]
                public sealed partial class {|COPIN0002:Target|};
            }
            """,
            """
            using Copin;

            partial class Test
            {
                [{|CS0592:Destination|}("E", Url = "https://x.example")]
                public partial record struct {|COPIN0002:Other|};
            }
            """,
        ],
        [
            """
            using Copin;

            [Landscape("test")]
            public sealed partial record /* mine */ Test(BtpSubaccount Subaccount)
            {
                [Destination("D", Url = "https://x.example")]
                public sealed partial record Target;
            }
            """,
            """
            using Copin;

            partial record Test
            {
                [Destination("E", Url = "https://x.example")]
                public partial record Other;
            }
            """,
        ],
        titles: "Write 'record'");

    [Theory]
    [InlineData("static partial class {|COPIN0004:{|COPIN0002:Target|}|};")]
    [InlineData("partial class {|COPIN0002:Target|} : System.Collections.ArrayList;")]
    public Task What_cannot_be_a_record_as_it_is_stays(string declaration) => Verify.NoCodeFixAsync(Verify.Landscape($$"""
        [Destination("D", Url = "https://x.example")]
        public {{declaration}}
        """));
}
