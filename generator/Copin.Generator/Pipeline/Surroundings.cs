using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Generator;

/// <summary>All that the meaning of a record's attributes can depend on: the files, references and options of a compilation.</summary>
/// <remarks>It holds trees and references, never a compilation: symbols of an older compilation must not be kept alive.</remarks>
internal sealed class Surroundings
{
    private static readonly ConditionalWeakTable<Compilation, Surroundings> Known = new();

    private readonly ImmutableArray<SyntaxTree> _trees;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private Verdict? _last;

    private Surroundings(Compilation compilation)
    {
        _trees = compilation is CSharpCompilation csharp ? csharp.SyntaxTrees : compilation.SyntaxTrees.ToImmutableArray();
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
    }

    /// <summary>The surroundings in a compilation.</summary>
    public static Surroundings Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new Surroundings(compilation));

    /// <summary>Whether no declaration differs: what was edited is inside of method bodies, or comments.</summary>
    public bool DeclareTheSameAs(Surroundings older)
    {
        if (ReferenceEquals(this, older))
            return true;
        // Fifty landscapes ask the same question after each keystroke.
        if (_last is { } last && ReferenceEquals(last.Older, older))
            return last.IsSame;
        var isSame = Compare(older);
        _last = new Verdict(older, isSame);
        return isSame;
    }

    private bool Compare(Surroundings older)
    {
        if (_trees.Length != older._trees.Length || _references != older._references || !_options.Equals(older._options))
            return false;
        for (var i = 0; i < _trees.Length; i++)
            if (_trees[i] != older._trees[i]
                && !(_trees[i].FilePath == older._trees[i].FilePath && _trees[i].Options.Equals(older._trees[i].Options) && SyntaxFactory.AreEquivalent(older._trees[i], _trees[i], topLevel: true)))
                return false;
        return true;
    }

    private sealed class Verdict(Surroundings older, bool isSame)
    {
        public Surroundings Older { get; } = older;

        public bool IsSame { get; } = isSame;
    }
}
