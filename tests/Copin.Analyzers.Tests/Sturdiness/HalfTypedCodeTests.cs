using Copin.Testing;

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
        for (var length = 0; length < sample.Length; length += HalfTypedCode.IsLongRun ? 1 : 151)
            await Survival.AssertAsync(sample[..length]);
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task Sample_cut_off_inside_with_its_end_in_place(string name)
    {
        var sample = Survival.Sample(name);
        var closing = sample[^40..];
        for (var length = 0; length < sample.Length; length += HalfTypedCode.IsLongRun ? 1 : 307)
            await Survival.AssertAsync(sample[..length] + closing);
    }

    public static TheoryData<string, string, int> Mutations
    {
        get
        {
            var rows = new TheoryData<string, string, int>();
            var seed = 20260101;
            foreach (var row in (IEnumerable<object[]>)Survival.Samples)
                foreach (var mutation in HalfTypedCode.Mutations)
                    rows.Add((string)row[0], mutation, seed++);
            return rows;
        }
    }

    [Theory, MemberData(nameof(Mutations))]
    public async Task Tokens_deleted_duplicated_and_swapped(string name, string mutation, int seed)
    {
        foreach (var variant in HalfTypedCode.Variants(Survival.Sample(name), mutation, new Random(seed), HalfTypedCode.IsLongRun ? 500 : 8))
            await Survival.AssertAsync(variant);
    }
}
