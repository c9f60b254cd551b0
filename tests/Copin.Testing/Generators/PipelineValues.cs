using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Copin.Testing;

/// <summary>Looks into the values that a generator's pipeline keeps between edits.</summary>
internal static class PipelineValues
{
    /// <summary>Fails where a value holds, however deep, something that keeps a compilation alive or is never equal to its successor.</summary>
    public static void AssertPlain(object? value, string step) => Look(value, step, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static void Look(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string or Type || !seen.Add(value))
            return;
        Assert.False(
            value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or SyntaxToken or Location or Compilation or SemanticModel or AttributeData or SourceText or Delegate,
            $"{path} holds a {value.GetType()}");
        var type = value.GetType();
        if (type.IsPrimitive || type.IsEnum)
            return;
        if (value is Array items)
            foreach (var item in (IEnumerable)items)
                Look(item, path + "[]", seen);
        for (var each = type; each is not null && each != typeof(object); each = each.BaseType)
            foreach (var field in each.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Look(field.GetValue(value), $"{path}.{field.Name}", seen);
    }
}
