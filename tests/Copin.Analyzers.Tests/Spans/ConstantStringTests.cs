using Copin.Testing;

namespace Copin.Analyzers.Tests.Spans;

/// <summary>The squiggle stands under the characters at fault, however the string is written.</summary>
public class ConstantStringTests
{
    [Fact]
    public Task Plain_verbatim_and_raw() => Verify.LandscapeAsync(""""
        [ManualStep("a {{|COPIN0014:Wrong|}} b")]
        public sealed partial record A;

        [ManualStep(@"b ""x"" C:\ {{|COPIN0014:Wrong|}} b")]
        public sealed partial record B;

        [ManualStep("""c "x" {{|COPIN0014:Wrong|}} b""")]
        public sealed partial record C;

        [ManualStep("""

            first line
              second "line" {{|COPIN0014:Wrong|}}
            third {{|COPIN0014:Falsch|}}
            """)]
        public sealed partial record D;
        """");

    [Fact]
    public Task Escapes() => Verify.LandscapeAsync("""
        [ManualStep("\t\"\\ \x41 \u00e4 \U0001F600 \0\e {{|COPIN0014:Wr\u006fng|}} b")]
        public sealed partial record A;
        """);

    [Fact]
    public Task Concatenation_in_its_operand_or_over_several() => Verify.LandscapeAsync("""
        private const string Head = "https://";
        private const string Name = "{Wrong}";

        [ManualStep("a", Where = Head + "{S4.UiHost}" + ("/x" + "/{{|COPIN0014:Wrong|}}"))]
        public sealed partial record A;

        [ManualStep("b", Where = "{{|COPIN0014:Wr" + "ong|}}/x")]
        public sealed partial record B;

        [ManualStep("c", Where = "x/" + {|COPIN0014:Name|} + "/y")]
        public sealed partial record C;

        [ManualStep("d", Where = {|COPIN0014:Name|})]
        public sealed partial record D;
        """);

    [Fact]
    public Task Interpolated_constants() => Verify.LandscapeAsync(""""
        private const string Host = "{S4.UiHost}";
        private const string Wrong = "{Wrong}";

        [ManualStep("a", Where = $"https://{Host}/\"{{{|COPIN0014:Wrong|}}}")]
        public sealed partial record A;

        [ManualStep("b", Where = $@"https://{Host}/""{{{|COPIN0014:Wrong|}}}")]
        public sealed partial record B;

        [ManualStep("c", Where = $"""https://{Host}/{|COPIN0014:{Wrong}|}""")]
        public sealed partial record C;

        [ManualStep("d", Where = $$"""https://{{Host}}/{{|COPIN0014:Wrong|}}""")]
        public sealed partial record D;
        """");

    [Fact]
    public Task Named_and_reordered_arguments() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Projects")]
        [FlowParameter(value: "{{|COPIN0014:Wrong|}}", name: "credential")]
        public sealed partial record Flow;
        """);

    [Fact]
    public Task Concatenation_of_thousands_of_operands() => Verify.LandscapeAsync(
        "[ManualStep(" + string.Concat(Enumerable.Repeat("\"x\" + ", 2000)) + "\"{{|COPIN0014:Wrong|}}\")]\npublic sealed partial record A;");
}
