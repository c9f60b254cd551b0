namespace Copin.Analyzers.Tests.Rules.Btp;

public class FormationNameInvalidTests
{
    [Theory]
    [InlineData("{|COPIN3046:_|}demo", "must not begin with '_'")]
    [InlineData("demo{|COPIN3046: |}", "must not end with ' '")]
    [InlineData("de{|COPIN3046:/|}mo", "must not contain '/'")]
    public Task Character_is_an_error(string name, string fault) => BtpLandscape.VerifyAsync(
        $"[Formation(\"{name}\", Type = FormationTypes.IntegrationWithSapBuild)] public sealed partial record Demo;",
        $"A formation's name {fault}; write 1 to 128 letters, digits, blanks, '-' and '_', the first and the last a letter or digit");

    [Theory]
    [InlineData("a")]
    [InlineData("My demo-formation_1")]
    [InlineData("{Lead}")]
    public Task Name_is_right(string name) => BtpLandscape.VerifyAsync($"[Formation(\"{name}\")] [FormationMember<Dev>] public sealed partial record Demo;");

    [Fact]
    public Task Long_name_is_an_error_at_what_is_too_much() => BtpLandscape.VerifyAsync(
        $"[Formation(\"{new string('a', 128)}{{|COPIN3046:b|}}\")] public sealed partial record Demo;");
}
