using System.Text.Json;
using Copin.Model;

namespace Copin.Tests.Btp;

public class JsonObjectSyntaxTests
{
    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("[]", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", 3, 3)]
    [InlineData("{\"a\": tru}", 1, 7)]
    [InlineData("{\"a\": 01}", 1, 8)]
    [InlineData("{\"a\": \"\\x\"}", 1, 8)]
    [InlineData("{} {}", 1, 4)]
    [InlineData("{// comment\n}", 1, 2)]
    public void Fault_has_line_and_column(string text, int line, int column)
    {
        var fault = JsonObjectSyntax.FindFault(text);

        Assert.NotNull(fault);
        Assert.Equal((line, column), (fault.Line, fault.Column));
        Assert.InRange(fault.Position, 0, text.Length);
    }

    [Fact]
    public void Agrees_with_the_reader_that_takes_the_text_at_run_time()
    {
        const string Alphabet = "{}{}[],:\"\"ab01.-e \n\\ut";
        string[] seeds = ["{\"a\":[1,{\"b\":null}],\"c\":-1.5e3,\"d\":\"\\u00e4\\n\"}", "{\"a\":{},\"b\":[[],[true,false]]}", " { \"x\" : \"y\" } "];
        var random = new Random(20260101);
        var right = 0;
        for (var round = 0; round < 30_000; round++)
        {
            var text = new System.Text.StringBuilder(seeds[random.Next(seeds.Length)]);
            for (var edits = random.Next(3); edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text = random.Next(3) switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, Alphabet[random.Next(Alphabet.Length)]),
                    _ => text.Replace(text[at], Alphabet[random.Next(Alphabet.Length)], at, 1),
                };
            }

            var isObject = IsObject(text.ToString());
            right += isObject ? 1 : 0;
            Assert.True(isObject == JsonObjectSyntax.FindFault(text.ToString()) is null, text.ToString());
        }

        Assert.InRange(right, 1_000, 29_000);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(10_000)]
    public void Depth_ends_where_the_readers_ends(int depth)
    {
        var text = "{\"a\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}";

        Assert.Equal(IsObject(text), JsonObjectSyntax.FindFault(text) is null);
    }

    [Theory]
    [InlineData("{\"a\":\uFFFC}")]
    [InlineData("{\"a\":\"x\uFFFCy\"}")]
    [InlineData("{\"\uFFFC\":[\uFFFC]}")]
    public void References_count_as_text_and_as_values(string text) => Assert.Null(JsonObjectSyntax.FindFault(text));

    private static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
