using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Testing;

/// <summary>An additional file.</summary>
/// <param name="path">Its path.</param>
/// <param name="text">What it holds.</param>
public sealed class TestDocument(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
