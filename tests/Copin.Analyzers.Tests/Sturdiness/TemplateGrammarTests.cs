using Copin.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>The grammar of texts holds for any text at all.</summary>
public class TemplateGrammarTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20260106, 20260107);

    // Mostly the characters that mean something, so that most texts hold references and slips.
    private static readonly Gen<string> Texts = Gen.Elements("{", "}", "{{", "}}", "{A}", "{A.B}", ".", "A", "b_1", " ", "%x%", "ä", "\ud83d\ude00", "\0", "\n").ArrayOf().Select(string.Concat);

    [Fact]
    public void Parts_cover_the_text_without_gap_or_overlap() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var position = 0;
        foreach (var part in Template.Parse(text, out _))
        {
            Assert.Equal(position, part.Start);
            Assert.True(part.Length > 0);
            position += part.Length;
        }

        Assert.Equal(text.Length, position);
    }).Check(Many);

    [Fact]
    public void Parts_written_out_again_give_the_same_parts() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var parts = Template.Parse(text, out _);
        var written = string.Concat(parts.Select(part => part.IsReference ? part.ToString() : part.Literal.Replace("{", "{{").Replace("}", "}}")));
        var again = Template.Parse(written, out var fault);
        Assert.Null(fault);
        Assert.Equal(Merged(parts), Merged(again));

        // Where a slip was kept as characters, these stand beside others: only their sum is the same.
        static IEnumerable<string> Merged(IEnumerable<TemplatePart> parts) => string.Concat(parts.Select(part => part.IsReference ? "\u0001" + part + "\u0001" : part.Literal)).Split('\u0001');
    }).Check(Many);

    [Fact]
    public void Text_without_braces_is_itself_and_doubled_braces_are_single() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        var parts = Template.Parse(text.Replace("{", "{{").Replace("}", "}}"), out var fault);
        Assert.Null(fault);
        Assert.Equal(text, string.Concat(parts.Select(part => part.Literal)));
        Assert.DoesNotContain(parts, part => part.IsReference);
    }).Check(Many);

    [Fact]
    public void Fault_lies_inside_the_text() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        _ = Template.Parse(text, out var fault);
        if (fault is null)
            return;
        Assert.InRange(fault.Start, 0, text.Length - 1);
        Assert.InRange(fault.Length, 1, text.Length - fault.Start);
    }).Check(Many);

    [Fact]
    public void Any_text_of_any_characters_is_parsed() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text => _ = Template.Parse(text, out _)).Check(Many);
}
