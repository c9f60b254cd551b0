using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes a declaration in the words of <see cref="LandscapeDefinition"/>, so that it reads like the records it was read from.</summary>
internal sealed class DeclarationWriter(CodeWriter writer, GeneratedLandscape landscape)
{
    private const int LongestLine = 120;
    private const RecordShape PublicResource = RecordShape.Record | RecordShape.Partial | RecordShape.Nested | RecordShape.Public;

    private static readonly RecordShape[] Flags =
        [RecordShape.Record, RecordShape.Partial, RecordShape.Nested, RecordShape.Generic, RecordShape.Abstract, RecordShape.Public, RecordShape.FileLocal];

    private readonly LandscapeDeclaration _declaration = landscape.Declaration;
    private readonly string _fullName = landscape.Declaration.Type.FullName;
    private readonly HashSet<Place> _writtenSecrets = WrittenSecrets(landscape.Model);

    /// <summary>Writes the class.</summary>
    /// <param name="name">The class's name.</param>
    public void Write(string name)
    {
        var type = _declaration.Type;
        writer.Line().Line(CSharp.GeneratedCode).Open($"private sealed class {name} : global::Copin.Model.LandscapeDefinition");
        writer.Line($"public {name}() : base(new global::Copin.Model.TypeName({CSharp.Text(type.Namespace)}, {Enclosing(type)}, {CSharp.Text(type.Name)})) {{ }}");
        writer.Line().Line("public override global::Copin.Model.LandscapeDeclaration Declare() => Landscape(").Indent();
        writer.Line($"{Shape(_declaration.Shape)},");
        WriteList(_declaration.Attributes, (attribute, i) => WriteAttribute("", i, attribute));
        writer.Line(",");
        WriteList(_declaration.Parameters, (parameter, _) => WriteParameter(parameter));
        writer.Line(",");
        WriteList(_declaration.Resources, (resource, _) => WriteResource(resource));
        writer.Line(");").Outdent().Close();
    }

    // A secret that was written out by mistake is the analyzer's to report; it must not be copied into the assembly a second time.
    private static HashSet<Place> WrittenSecrets(Landscape model)
    {
        var written = new HashSet<Place>();
        foreach (var resource in model.Resources)
            for (var i = 0; i < resource.Texts.Count; i++)
                if (resource.Texts[i] is { Role: TextRole.Secret, HasValue: true, SoleReference: null } secret)
                    written.Add(secret.Place);
        return written;
    }

    private void WriteList<T>(EquatableArray<T> items, Action<T, int> write)
    {
        if (items.IsEmpty)
        {
            writer.Write("default");
            return;
        }

        writer.Open("new[]");
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], i);
            writer.Line(",");
        }

        writer.Outdent().Write("}");
    }

    private void WriteResource(ResourceDeclaration resource)
    {
        if (resource.InheritedFrom.Length > 0)
            writer.Write($"Inherited({CSharp.Text(resource.Name)}, {Shape(resource.Shape)}, {CSharp.Text(resource.InheritedFrom)}");
        else if (resource.Shape == PublicResource)
            writer.Write($"Resource({CSharp.Text(resource.Name)}");
        else
            writer.Write($"Resource({CSharp.Text(resource.Name)}, {Shape(resource.Shape)}");
        WriteAttributes(resource.Name, resource.Attributes);
    }

    private void WriteParameter(ParameterDeclaration parameter)
    {
        writer.Write($"{(parameter.IsTypeError ? "Unresolved" : "Parameter")}({CSharp.Text(parameter.Name)}, {CSharp.Text(parameter.Type)}");
        WriteAttributes(null, parameter.Attributes);
    }

    private void WriteAttributes(string? record, EquatableArray<AttributeDeclaration> attributes)
    {
        writer.Indent();
        for (var i = 0; i < attributes.Count; i++)
        {
            writer.Line(",");
            WriteAttribute(record, i, attributes[i]);
        }

        writer.Outdent().Write(")");
    }

    private void WriteAttribute(string? record, int index, AttributeDeclaration attribute)
    {
        writer.Write($"Attribute({CSharp.Text(attribute.Name)}");
        if (!attribute.TypeArguments.IsEmpty)
            WriteReferences(attribute.TypeArguments);
        var isLong = Width(attribute) > LongestLine;
        writer.Indent();
        foreach (var argument in attribute.Arguments)
        {
            writer.Write(isLong ? ",\n" : ", ");
            var isSecret = record is not null && _writtenSecrets.Count > 0 && _writtenSecrets.Contains(Place.OfAttribute(record, index).Argument(argument.Name));
            WriteArgument(argument.Name, isSecret ? ArgumentValue.Unknown : argument.Value);
        }

        writer.Outdent().Write(")");
    }

    // About as long as it is written, in one line: where in it the line is broken is a matter of looks.
    private static int Width(AttributeDeclaration attribute)
    {
        var width = attribute.Name.Length;
        foreach (var argument in attribute.Arguments)
            width += 14 + argument.Name.Length + (argument.Value.Text?.Length ?? 0);
        return width;
    }

    private void WriteArgument(string argument, ArgumentValue value)
    {
        var name = CSharp.Text(argument);
        _ = value.Kind switch
        {
            ArgumentKind.Text => writer.Write($"Text({name}, {CSharp.Text(value.Text!)})"),
            ArgumentKind.Number => writer.Write($"Number({name}, {CSharp.Number(value.Number)})"),
            ArgumentKind.Flag => writer.Write($"Flag({name}, {(value.Number != 0 ? "true" : "false")})"),
            ArgumentKind.Enumeration => writer.Write($"Member({name}, {CSharp.Text(value.Text!)}, {CSharp.Number(value.Number)})"),
            ArgumentKind.Null => writer.Write($"Null({name})"),
            _ => writer.Write($"Unknown({name})"),
        };
    }

    // Nearly every reference is to a resource of the same landscape; that one is written short.
    private void WriteReferences(EquatableArray<TypeReference> references)
    {
        var areLocal = true;
        foreach (var reference in references)
            areLocal &= IsLocal(reference);
        writer.Write(areLocal ? ", Local(" : ", new[] { ");
        for (var i = 0; i < references.Count; i++)
            writer.Write(i > 0 ? ", " : "").Write(areLocal ? CSharp.Text(references[i].Name).ToString() : Reference(references[i]));
        writer.Write(areLocal ? ")" : " }");
    }

    private bool IsLocal(TypeReference reference) =>
        reference is { Scope: ReferenceScope.Local, Attributes.IsEmpty: true } && reference.Landscape == _fullName && reference.FullName == $"{_fullName}.{reference.Name}";

    private static string Reference(TypeReference reference)
    {
        var attributes = reference.Attributes.IsEmpty ? "default" : $"new[] {{ {string.Join(", ", reference.Attributes.Select(CSharp.Text))} }}";
        return $"new global::Copin.Model.TypeReference({CSharp.Text(reference.Name)}, {CSharp.Text(reference.FullName)}, "
            + $"global::Copin.Model.ReferenceScope.{reference.Scope}, {CSharp.Text(reference.Landscape)}, {attributes})";
    }

    private static string Enclosing(TypeName type)
    {
        if (type.Enclosing.IsEmpty)
            return "default";
        var types = type.Enclosing.Select(outer =>
            $"new global::Copin.Model.EnclosingType({CSharp.Text(outer.Keyword)}, {CSharp.Text(outer.Name)}, {(outer.IsPartial ? "true" : "false")})");
        return $"new[] {{ {string.Join(", ", types)} }}";
    }

    private static string Shape(RecordShape shape) => string.Join(" | ", Flags.Where(flag => (shape & flag) != 0).DefaultIfEmpty(RecordShape.None));
}
