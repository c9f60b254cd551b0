using System.Globalization;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>What is found does not depend on the machine's language or on the order in which the compiler gets the files.</summary>
public class CulturesTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public async Task Findings_are_the_same_in_every_culture(string culture)
    {
        var expected = await In(CultureInfo.InvariantCulture);
        var actual = await In(CultureInfo.GetCultureInfo(culture));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);

        static Task<string[]> In(CultureInfo culture) => Task.Run(async () =>
        {
            var before = CultureInfo.DefaultThreadCurrentCulture;
            try
            {
                // The analyzers run on threads of the pool, which take the default.
                CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
                return await FindingsAsync(Sources());
            }
            finally
            {
                CultureInfo.DefaultThreadCurrentCulture = before;
            }
        });
    }

    [Fact]
    public async Task Findings_are_the_same_in_every_order_of_files()
    {
        var expected = await FindingsAsync(Sources());
        var random = new Random(20260105);
        for (var run = 0; run < 5; run++)
        {
            var shuffled = Sources();
            random.Shuffle(shuffled);
            Assert.Equal(expected, await FindingsAsync(shuffled));
        }
    }

    private static (string Path, string Source)[] Sources() =>
        [("CoPin.cs", Survival.Sample("CoPin/CoPin.cs")), .. Checklist.Mistakes.Ids().Select(id => (id + ".cs", Repository.Read($"samples/Mistakes/{id}.cs")))];

    private static async Task<string[]> FindingsAsync((string Path, string Source)[] sources) =>
    [
        .. from diagnostic in await Analysis.RunAsync(TestCompilation.Create(sources))
           where diagnostic.Id.StartsWith("COPIN", StringComparison.Ordinal)
           let text = $"{diagnostic.Location.GetLineSpan()} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
           orderby text
           select text
    ];
}
