namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Code as it is while somebody types: cut off anywhere, with tokens missing, doubled and in the wrong order.</summary>
public class HalfTypedCodeTests
{
    [Fact]
    public async Task Sample_cut_off_at_any_character()
    {
        // A prime, so that over the file every kind of token is cut at every place.
        var stride = Survival.IsLong ? 1 : 53;
        for (var length = 0; length < Survival.Sample.Length; length += stride)
            await Survival.AssertAsync(Survival.Sample[..length]);
    }

    [Fact]
    public async Task Sample_cut_off_inside_with_its_end_in_place()
    {
        var closing = Survival.Sample[^40..];
        for (var length = 0; length < Survival.Sample.Length; length += Survival.IsLong ? 1 : 97)
            await Survival.AssertAsync(Survival.Sample[..length] + closing);
    }

    [Theory]
    [InlineData("delete", 20260101)]
    [InlineData("duplicate", 20260102)]
    [InlineData("swap", 20260103)]
    [InlineData("all", 20260104)]
    public async Task Tokens_deleted_duplicated_and_swapped(string mutation, int seed)
    {
        var random = new Random(seed);
        for (var run = Survival.IsLong ? 2000 : 25; run > 0; run--)
        {
            var tokens = Survival.Tokens.ToList();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                Mutate(tokens, mutation == "all" ? random.Next(3) : mutation switch { "delete" => 0, "duplicate" => 1, _ => 2 }, random);
            await Survival.AssertAsync(string.Concat(tokens));
        }
    }

    private static void Mutate(List<string> tokens, int mutation, Random random)
    {
        var at = random.Next(tokens.Count - 1);
        switch (mutation)
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, tokens[at]);
                break;
            default:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
        }
    }
}
