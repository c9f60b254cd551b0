using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Analyzers;

/// <summary>Finds an attribute's argument in its syntax by the name that the model gives it.</summary>
internal static class AttributeArguments
{
    /// <summary>The argument for the property or constructor parameter of that name; null where it is not written.</summary>
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, AttributeData data, string name)
    {
        if (attribute.ArgumentList is not { } list)
            return null;
        foreach (var argument in list.Arguments)
            if (string.Equals(argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText, name, StringComparison.OrdinalIgnoreCase))
                return argument;
        if (data.AttributeConstructor is not { } constructor)
            return null;
        for (var i = 0; i < constructor.Parameters.Length && i < list.Arguments.Count; i++)
            if (string.Equals(constructor.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase) && list.Arguments[i] is { NameEquals: null, NameColon: null } positional)
                return positional;
        return null;
    }
}
