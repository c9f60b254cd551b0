using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.Tests.CommandLine;

public sealed class WrappingTests
{
    [Fact]
    public void Lines_break_between_words_and_long_words_stay_whole()
    {
        Assert.Equal(["one two", "three", "four"], Wrapping.Lines("one two three four", 8));
        Assert.Equal(["exactly8", "next"], Wrapping.Lines("exactly8 next", 8));
        var word = new string('x', 10_000);
        Assert.Equal(["a", word, "b c"], Wrapping.Lines($"a {word} b c", 20));
        Assert.Equal([word], Wrapping.Lines(word, 20));
        Assert.Equal(["first", "", "second"], Wrapping.Lines("first\n\nsecond", 20));
        Assert.Equal([""], Wrapping.Lines("", 20));
    }
}
