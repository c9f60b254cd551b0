using Copin.Declarations;
using Microsoft.CodeAnalysis;

namespace Copin.CodeFixes;

/// <summary>How the types of the library are named at a position.</summary>
internal static class LibraryNames
{
    /// <summary>What must stand before a type's name: nothing where a using directive brings it in.</summary>
    /// <param name="model">The file's model.</param>
    /// <param name="position">Where the name will stand.</param>
    /// <param name="type">The type's name, without type arguments.</param>
    public static string PrefixOf(SemanticModel model, int position, string type) =>
        model.LookupNamespacesAndTypes(position, name: type).Any(IsOfLibrary) ? "" : $"global::{WellKnownNames.Namespace}.";

    /// <summary>An attribute as it must be written, from its C# without brackets.</summary>
    public static string Attribute(SemanticModel model, int position, string attribute)
    {
        var end = attribute.IndexOfAny(['<', '(']);
        return PrefixOf(model, position, (end < 0 ? attribute : attribute.Substring(0, end)) + "Attribute") + attribute;
    }

    /// <summary>A value as it must be written: one like <c>DestinationProxyType.OnPremise</c> begins with a type of the library, another does not.</summary>
    public static string Value(SemanticModel model, int position, string value) =>
        value.IndexOf('.') is > 0 and var dot && value.Take(dot).All(char.IsLetterOrDigit) && char.IsUpper(value[0])
            ? PrefixOf(model, position, value.Substring(0, dot)) + value
            : value;

    /// <summary>Whether a name is that of a scenario's constant there, as <c>using static Copin.CommunicationScenarios</c> brings it in.</summary>
    public static bool IsScenarioConstant(SemanticModel model, int position, string name) =>
        model.LookupSymbols(position, name: name) is { Length: 1 } symbols
        && symbols[0] is IFieldSymbol { IsConst: true, ContainingType: { Name: nameof(CommunicationScenarios) } type } && IsOfLibrary(type);

    private static bool IsOfLibrary(ISymbol type) => type.ContainingNamespace is { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
