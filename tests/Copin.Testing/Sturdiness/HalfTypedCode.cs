using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Testing;

/// <summary>Code as it is while somebody types, made from code that is whole: tokens are missing, doubled or in the wrong order.</summary>
public static class HalfTypedCode
{
    /// <summary>Whether the longer run is asked for: every character, and fifty times the mutations. <c>docs/contributing.md</c> has the commands.</summary>
    public static bool IsLongRun { get; } = Environment.GetEnvironmentVariable("COPIN_LONG") == "1";

    /// <summary>What can happen to tokens.</summary>
    public static IReadOnlyList<string> Mutations { get; } = ["delete", "duplicate", "swap", "all"];

    /// <summary>Variants of a source, each with one to five mutations; the same for the same random numbers.</summary>
    /// <param name="source">The whole code.</param>
    /// <param name="mutation">One of <see cref="Mutations"/>.</param>
    /// <param name="random">With a fixed seed.</param>
    /// <param name="count">How many variants.</param>
    public static IEnumerable<string> Variants(string source, string mutation, Random random, int count)
    {
        var original = CSharpSyntaxTree.ParseText(source, TestCompilation.ParseOptions).GetRoot().DescendantTokens().Select(token => token.ToFullString()).ToArray();
        for (; count > 0; count--)
        {
            var tokens = original.ToList();
            for (var edits = random.Next(1, 6); edits > 0; edits--)
                Mutate(tokens, mutation == "all" ? Mutations[random.Next(3)] : mutation, random);
            yield return string.Concat(tokens);
        }
    }

    private static void Mutate(List<string> tokens, string mutation, Random random)
    {
        var at = random.Next(tokens.Count - 1);
        switch (mutation)
        {
            case "delete":
                tokens.RemoveAt(at);
                break;
            case "duplicate":
                tokens.Insert(at, tokens[at]);
                break;
            default:
                var other = random.Next(tokens.Count);
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
        }
    }
}
