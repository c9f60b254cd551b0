using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Copin.Generator;

/// <summary>Remembers what was read of a landscape for as long as nothing that the reading depends on has changed.</summary>
/// <remarks>
/// The compiler asks for every landscape again after each keystroke anywhere, with symbols that nobody has bound yet; binding a thousand attributes is most of what
/// a generator costs then. A reading is a pure function of its files and its surroundings, so one that was made of the same files among the same declarations is the same.
/// Keyed by tree and weakly: what a closed project held goes with it.
/// </remarks>
internal static class LandscapeMemory
{
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<int, Entry>> Entries = new();

    /// <summary>The remembered reading, or else a new one.</summary>
    /// <param name="declaration">The record's declaration that bears the attribute.</param>
    /// <param name="compilation">The compilation it stands in.</param>
    /// <param name="read">Reads it; tells, beside the reading, the files that the reading's own records stand in.</param>
    public static LandscapeRead? Recall(SyntaxNode declaration, Compilation compilation, Func<(LandscapeRead? Read, IReadOnlyCollection<SyntaxTree> Files)> read)
    {
        var surroundings = Surroundings.Of(compilation);
        var entries = Entries.GetOrCreateValue(declaration.SyntaxTree);
        if (entries.TryGetValue(declaration.SpanStart, out var known) && known.Files.All(compilation.ContainsSyntaxTree) && surroundings.DeclareTheSameAs(known.Surroundings))
        {
            entries[declaration.SpanStart] = new Entry(surroundings, known.Files, known.Read);
            return known.Read;
        }

        var (fresh, files) = read();
        entries[declaration.SpanStart] = new Entry(surroundings, files, fresh);
        return fresh;
    }

    private sealed class Entry(Surroundings surroundings, IReadOnlyCollection<SyntaxTree> files, LandscapeRead? read)
    {
        public Surroundings Surroundings { get; } = surroundings;

        public IReadOnlyCollection<SyntaxTree> Files { get; } = files;

        public LandscapeRead? Read { get; } = read;
    }
}
