using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes a declaration as the body of a method, in terms of small local functions so that it reads like the records it was read from.</summary>
internal sealed class DeclarationWriter(CodeWriter writer, GeneratedLandscape landscape)
{
    private const int LongestLine = 120;

    private readonly LandscapeDeclaration _declaration = landscape.Declaration;
    private static readonly RecordShape[] Flags =
        [RecordShape.Record, RecordShape.Partial, RecordShape.Nested, RecordShape.Generic, RecordShape.Abstract, RecordShape.Public, RecordShape.FileLocal];

    private readonly Dictionary<RecordShape, string> _shapes = [];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // A secret that was written out by mistake is the analyzer's to report; it must not be copied into the assembly a second time.
    private readonly HashSet<Place> _writtenSecrets = new(
        from resource in landscape.Model.Resources
        from text in resource.Texts
        where text is { Role: TextRole.Secret, HasValue: true, SoleReference: null }
        select text.Place);

    public void Write()
    {
        var type = _declaration.Type;
        WriteShapes();
        writer.Line("return new global::Copin.Model.LandscapeDeclaration(").Indent();
        writer.Line($"new global::Copin.Model.TypeName({CSharp.Text(type.Namespace)}, {Enclosing(type)}, {CSharp.Text(type.Name)}),");
        writer.Line("Landscape,");
        WriteList("AttributeDeclaration", _declaration.Attributes, (attribute, i) => WriteAttribute("", i, attribute));
        writer.Append(",");
        WriteList("ParameterDeclaration", _declaration.Parameters, (parameter, _) => WriteParameter(parameter));
        writer.Append(",");
        WriteList("ResourceDeclaration", _declaration.Resources, (resource, _) => WriteResource(resource));
        writer.Append(");").Outdent();
        WriteFunctions();
    }

    // As few constants as there are shapes: most resources are alike.
    private void WriteShapes()
    {
        Shape("Landscape", _declaration.Shape);
        foreach (var resource in _declaration.Resources)
            if (!_shapes.ContainsKey(resource.Shape))
                Shape(_shapes.Count == 0 ? "Nested" : "Nested" + CSharp.Number(_shapes.Count + 1), resource.Shape);

        void Shape(string name, RecordShape shape)
        {
            if (name != "Landscape")
                _shapes.Add(shape, name);
            var flags = Flags.Where(flag => (shape & flag) != 0).DefaultIfEmpty(RecordShape.None).Select(flag => $"global::Copin.Model.RecordShape.{flag}");
            writer.Line($"const global::Copin.Model.RecordShape {name} = {string.Join(" | ", flags)};");
        }
    }

    private void WriteList<T>(string type, EquatableArray<T> items, Action<T, int> write)
    {
        if (items.IsEmpty)
        {
            writer.Line("default");
            return;
        }

        writer.Open($"new global::Copin.Model.{type}[]");
        for (var i = 0; i < items.Count; i++)
        {
            write(items[i], i);
            writer.Append(",");
        }

        writer.Close();
    }

    private void WriteResource(ResourceDeclaration resource)
    {
        var arguments = $"{CSharp.Text(resource.Name)}, {_shapes[resource.Shape]}";
        if (resource.InheritedFrom.Length > 0)
            arguments += $", {CSharp.Text(resource.InheritedFrom)}";
        writer.Line($"{Use(resource.InheritedFrom.Length > 0 ? "Inherited" : "Resource")}({arguments}");
        WriteAttributes(resource.Name, resource.Attributes);
    }

    private void WriteParameter(ParameterDeclaration parameter)
    {
        writer.Line($"{Use(parameter.IsTypeError ? "Unresolved" : "Parameter")}({CSharp.Text(parameter.Name)}, {CSharp.Text(parameter.Type)}");
        WriteAttributes(null, parameter.Attributes);
    }

    private void WriteAttributes(string? record, EquatableArray<AttributeDeclaration> attributes)
    {
        writer.Indent();
        for (var i = 0; i < attributes.Count; i++)
        {
            writer.Append(",");
            WriteAttribute(record, i, attributes[i]);
        }

        writer.Append(")").Outdent();
    }

    private void WriteAttribute(string? record, int index, AttributeDeclaration attribute)
    {
        var head = CSharp.Text(attribute.Name);
        if (!attribute.TypeArguments.IsEmpty)
            head += ", " + References(attribute.TypeArguments);
        writer.Line($"{Use(attribute.TypeArguments.IsEmpty ? "Attribute" : "Generic")}({head}");
        var arguments = new string[attribute.Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var argument = attribute.Arguments[i];
            var isSecret = record is not null && _writtenSecrets.Count > 0 && _writtenSecrets.Contains(Place.OfAttribute(record, index).Argument(argument.Name));
            arguments[i] = Argument(CSharp.Text(argument.Name), isSecret ? ArgumentValue.Unknown : argument.Value);
        }

        if (head.Length + arguments.Sum(argument => argument.Length) <= LongestLine)
        {
            foreach (var argument in arguments)
                writer.Append(", ", argument);
        }
        else
        {
            writer.Indent();
            foreach (var argument in arguments)
                writer.Append(",").Line(argument);
            writer.Outdent();
        }

        writer.Append(")");
    }

    private string Argument(string name, ArgumentValue value) => value.Kind switch
    {
        ArgumentKind.Text => $"{Use("Text")}({name}, {CSharp.Text(value.Text!)})",
        ArgumentKind.Number => $"{Use("Number")}({name}, {CSharp.Number(value.Number)})",
        ArgumentKind.Flag => $"{Use("Flag")}({name}, {(value.Number != 0 ? "true" : "false")})",
        ArgumentKind.Enumeration => $"{Use("Member")}({name}, {CSharp.Text(value.Text!)}, {CSharp.Number(value.Number)})",
        ArgumentKind.Null => $"{Use("Null")}({name})",
        _ => $"{Use("Unknown")}({name})",
    };

    // Nearly every reference is to one resource of the same landscape; that one is written short.
    private string References(EquatableArray<TypeReference> references)
    {
        if (references.Count == 1 && references[0].Equals(LocalReference(references[0].Name)))
            return $"{Use("Local")}({CSharp.Text(references[0].Name)})";
        return $"new global::Copin.Model.TypeReference[] {{ {string.Join(", ", references.Select(Reference))} }}";
    }

    private TypeReference LocalReference(string name) => new(name, $"{_declaration.Type.FullName}.{name}", ReferenceScope.Local, _declaration.Type.FullName, default);

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

    private string Use(string function)
    {
        _used.Add(function);
        return function;
    }

    private void WriteFunctions()
    {
        var owner = _declaration.Type.FullName;
        Function("Resource", "ResourceDeclaration", "string name, global::Copin.Model.RecordShape shape, params global::Copin.Model.AttributeDeclaration[] attributes", "name, shape, attributes");
        Function("Inherited", "ResourceDeclaration",
            "string name, global::Copin.Model.RecordShape shape, string from, params global::Copin.Model.AttributeDeclaration[] attributes", "name, shape, attributes", " { InheritedFrom = from }");
        Function("Parameter", "ParameterDeclaration", "string name, string type, params global::Copin.Model.AttributeDeclaration[] attributes", "name, type, attributes");
        Function("Unresolved", "ParameterDeclaration", "string name, string type, params global::Copin.Model.AttributeDeclaration[] attributes", "name, type, attributes", " { IsTypeError = true }");
        Function("Attribute", "AttributeDeclaration", "string name, params global::Copin.Model.ArgumentDeclaration[] arguments", "name, default, arguments");
        Function("Generic", "AttributeDeclaration",
            "string name, global::Copin.Model.TypeReference[] types, params global::Copin.Model.ArgumentDeclaration[] arguments", "name, types, arguments");
        Function("Text", "ArgumentDeclaration", "string name, string value", "name, global::Copin.Model.ArgumentValue.Of(value)");
        Function("Number", "ArgumentDeclaration", "string name, long value", "name, global::Copin.Model.ArgumentValue.Of(value)");
        Function("Flag", "ArgumentDeclaration", "string name, bool value", "name, global::Copin.Model.ArgumentValue.Of(value)");
        Function("Member", "ArgumentDeclaration", "string name, string member, long value", "name, global::Copin.Model.ArgumentValue.Member(member, value)");
        Function("Null", "ArgumentDeclaration", "string name", "name, global::Copin.Model.ArgumentValue.Null");
        Function("Unknown", "ArgumentDeclaration", "string name", "name, global::Copin.Model.ArgumentValue.Unknown");
        Function("Local", "TypeReference[]", "string name",
            $"name, {CSharp.Text(owner + ".")} + name, global::Copin.Model.ReferenceScope.Local, {CSharp.Text(owner)}, default");
    }

    private void Function(string name, string type, string parameters, string arguments, string initializer = "")
    {
        if (!_used.Contains(name))
            return;
        var item = type.TrimEnd('[', ']');
        var made = $"new global::Copin.Model.{item}({arguments}){initializer}";
        writer.Line().Line($"static global::Copin.Model.{type} {name}({parameters}) =>").Indent()
            .Line(item == type ? $"{made};" : $"new global::Copin.Model.{type} {{ {made} }};").Outdent();
    }
}
