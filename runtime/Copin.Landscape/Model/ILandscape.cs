namespace Copin.Model;

/// <summary>A landscape with its parameters' values. The generator implements it on every landscape record.</summary>
public interface ILandscape
{
    /// <summary>What the records declare.</summary>
    LandscapeDeclaration Declaration { get; }

    /// <summary>Where they declare it.</summary>
    SourceMap Sources { get; }

    /// <summary>The landscapes that it says it uses (<c>[Uses&lt;T&gt;]</c>): what it refers to of them is read, never changed.</summary>
    IReadOnlyList<LandscapeDeclaration> UsedLandscapes { get; }

    /// <summary>The parameters' values, by parameter name.</summary>
    IReadOnlyDictionary<string, ILandscapeParameter> Parameters { get; }
}
