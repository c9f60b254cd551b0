using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>The landscape that is being read, with its full name asked for once.</summary>
internal sealed class LandscapeScope(INamedTypeSymbol symbol)
{
    private string? _fullName;

    public INamedTypeSymbol Symbol { get; } = symbol;

    public string FullName => _fullName ??= TypeNames.Display(Symbol);
}
