namespace Copin.Analyzers.Tests.Rules.Btp;

public class SubaccountLabelInvalidTests
{
    [Fact]
    public Task Value_twice_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = "pin")]
        [SubaccountLabel("Cost Center", "1")]
        [SubaccountLabel("Cost Center", {|COPIN3054:"1"|})]
        public sealed partial record CoPin;
        """,
        "Label 'Cost Center' has the value '1' already; remove this one");

    [Fact]
    public Task Long_key_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = "pin")]
        [SubaccountLabel({|COPIN3054:"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"|}, "1")]
        public sealed partial record CoPin;
        """);

    [Fact]
    public Task Eleventh_label_and_eleventh_value_are_errors() => BtpLandscape.VerifyAsync(
        $"""
        [Subaccount("Labels", Region = "eu10", Subdomain = "labels")]
        {string.Concat(Enumerable.Range(1, 10).Select(i => $"[SubaccountLabel(\"key{i}\", \"1\")]"))}
        [{"{|COPIN3054:SubaccountLabel|}"}("key11", "1")]
        public sealed partial record Labels;

        [Subaccount("Values", Region = "eu10", Subdomain = "values")]
        {string.Concat(Enumerable.Range(1, 10).Select(i => $"[SubaccountLabel(\"key\", \"{i}\")]"))}
        [{"{|COPIN3054:SubaccountLabel|}"}("key", "11")]
        public sealed partial record Values;
        """,
        "A subaccount has at most 10 labels; remove one",
        "A label has at most 10 values, and 'key' has more; remove one");

    [Fact]
    public Task Labels_are_right() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = "pin")]
        [SubaccountLabel("Cost Center", "1")]
        [SubaccountLabel("Cost Center", "{Lead}")]
        [SubaccountLabel("test", "")]
        public sealed partial record CoPin;
        """);
}
