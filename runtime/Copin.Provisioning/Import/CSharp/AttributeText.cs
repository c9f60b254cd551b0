namespace Copin.Provisioning.Import.CSharp;

/// <summary>An attribute in the making.</summary>
/// <param name="name">Its name with type arguments, without the suffix.</param>
internal sealed class AttributeText(string name)
{
    private const int MaxLine = 160;

    private readonly List<string> _arguments = [];

    /// <summary>Adds an argument by position: C# as it stands.</summary>
    public AttributeText With(string expression)
    {
        _arguments.Add(expression);
        return this;
    }

    /// <summary>Adds a named argument: C# as it stands.</summary>
    public AttributeText With(string argument, string expression) => With($"{argument} = {expression}");

    /// <summary>Adds a named text; nothing where it is null.</summary>
    public AttributeText WithText(string argument, string? text) => text is null ? this : With(argument, CSharpLiteral.OfDeclared(text));

    /// <summary>The attribute, over several lines where one would be too long.</summary>
    public string Write(string indent)
    {
        if (_arguments.Count == 0)
            return $"{indent}[{name}]";
        var line = $"{indent}[{name}({string.Join(", ", _arguments)})]";
        return line.Length <= MaxLine ? line : $"{indent}[{name}({string.Join($",\n{indent}    ", _arguments)})]";
    }
}
