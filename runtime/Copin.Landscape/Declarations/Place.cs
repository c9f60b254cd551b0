namespace Copin.Model;

/// <summary>What a <see cref="Place"/> points at.</summary>
public enum PlaceKind
{
    /// <summary>The name of the record.</summary>
    Record,

    /// <summary>A parameter of the landscape's primary constructor.</summary>
    Parameter,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>An argument of an attribute.</summary>
    Argument,

    /// <summary>A type argument of an attribute.</summary>
    TypeArgument,

    /// <summary>An argument of an attribute of a parameter of the landscape's primary constructor.</summary>
    ParameterArgument,

    /// <summary>A stretch of a document beside the landscape, such as an environment file.</summary>
    Document,
}

/// <summary>The address of a part of a declaration: which record, attribute, argument, and which stretch of its text; or of a stretch of a document beside it.</summary>
/// <remarks>
/// In a declaration it holds no position in a file, so that it stays the same while lines move. The analyzer turns it into a squiggle, the run-time engine into
/// file and line.
/// </remarks>
public readonly record struct Place
{
    /// <summary>What it points at.</summary>
    public PlaceKind Kind { get; private init; }

    /// <summary>The resource's record name; empty for the landscape itself.</summary>
    public string Record { get; private init; }

    /// <summary>The attribute's index among the record's attributes of this library; -1 where it points at none.</summary>
    public int Attribute { get; private init; }

    /// <summary>The argument's or parameter's name.</summary>
    public string Name { get; private init; }

    /// <summary>The name of the parameter that bears the attribute; null where a record does.</summary>
    public string? Parameter { get; private init; }

    /// <summary>The path of the document, as the build names it; null for a place in a declaration.</summary>
    public string? Document { get; private init; }

    /// <summary>The type argument's index.</summary>
    public int TypeArgument { get; private init; }

    /// <summary>Where in the argument's string value, or in the document, the stretch begins.</summary>
    public int Start { get; private init; }

    /// <summary>How many characters of the argument's string value, or of the document, it covers; 0 for the whole argument.</summary>
    public int Length { get; private init; }

    /// <summary>The name of a record; of the landscape, where <paramref name="record"/> is empty.</summary>
    public static Place OfRecord(string record) => new() { Kind = PlaceKind.Record, Record = record, Attribute = -1, Name = "" };

    /// <summary>A parameter of the landscape's primary constructor.</summary>
    public static Place OfParameter(string name) => new() { Kind = PlaceKind.Parameter, Record = "", Attribute = -1, Name = name };

    /// <summary>An argument of an attribute of a parameter of the landscape's primary constructor.</summary>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="attribute">The attribute's index among the parameter's attributes of this library.</param>
    /// <param name="argument">The argument's name.</param>
    public static Place OfParameterArgument(string parameter, int attribute, string argument) =>
        new() { Kind = PlaceKind.ParameterArgument, Record = "", Attribute = attribute, Name = argument, Parameter = parameter };

    /// <summary>An attribute of a record.</summary>
    public static Place OfAttribute(string record, int attribute) => new() { Kind = PlaceKind.Attribute, Record = record, Attribute = attribute, Name = "" };

    /// <summary>A stretch of a document.</summary>
    /// <param name="path">The document's path, as the build names it.</param>
    /// <param name="start">Where it begins, counted in characters from 0.</param>
    /// <param name="length">How many characters it covers.</param>
    public static Place OfDocument(string path, int start, int length) =>
        new() { Kind = PlaceKind.Document, Record = "", Attribute = -1, Name = "", Document = path, Start = start, Length = length };

    /// <summary>An argument of this attribute.</summary>
    public Place Argument(string name) => this with { Kind = PlaceKind.Argument, Name = name, Start = 0, Length = 0 };

    /// <summary>A type argument of this attribute.</summary>
    public Place TypeArgumentAt(int index) => this with { Kind = PlaceKind.TypeArgument, Name = "", TypeArgument = index, Start = 0, Length = 0 };

    /// <summary>A stretch of this argument's string value.</summary>
    public Place Part(int start, int length) => this with { Start = start, Length = length };
}
