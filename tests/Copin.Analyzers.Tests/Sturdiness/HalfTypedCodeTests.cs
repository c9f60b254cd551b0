namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Code as it is while somebody types: cut off anywhere, with tokens missing, doubled and in the wrong order.</summary>
public class HalfTypedCodeTests
{
    public static TheoryData<string> Samples => Survival.Samples;

    [Fact]
    public void Every_sample_is_among_them() => Assert.True(Samples.Count >= 4, $"{Samples.Count} samples");

    [Theory, MemberData(nameof(Samples))]
    public async Task Sample_cut_off_at_any_character(string name)
    {
        // A prime, so that over the files every kind of token is cut at every place.
        var sample = Survival.Sample(name);
        for (var length = 0; length < sample.Length; length += Survival.IsLong ? 1 : 151)
            await Survival.AssertAsync(sample[..length]);
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task Sample_cut_off_inside_with_its_end_in_place(string name)
    {
        var sample = Survival.Sample(name);
        var closing = sample[^40..];
        for (var length = 0; length < sample.Length; length += Survival.IsLong ? 1 : 307)
            await Survival.AssertAsync(sample[..length] + closing);
    }

    public static TheoryData<string, string, int> Mutations
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            var seed = 20260101;
            foreach (var row in (IEnumerable<object[]>)Survival.Samples)
                foreach (var mutation in new[] { "delete", "duplicate", "swap", "all" })
                    rows.Add((string)row[0], mutation, seed++);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Mutations))]
    public async Task Tokens_deleted_duplicated_and_swapped(string name, string mutation, int seed)
    {
        var random = new Random(seed);
        var original = Survival.Tokens(name).ToArray();
        for (var run = Survival.IsLong ? 500 : 8; run > 0; run--)
        {
            var tokens = original.ToList();
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
