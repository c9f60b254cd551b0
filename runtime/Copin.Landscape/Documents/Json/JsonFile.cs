namespace Copin.Documents;

/// <summary>A JSON file, read as far as it can be understood.</summary>
/// <param name="Root">The value it holds; null for an empty file.</param>
/// <param name="Fault">The first fault; null where there is none. What stands behind it is not read.</param>
/// <remarks>
/// As the configuration of .NET reads JSON: comments and trailing commas are fine. Members that are repeated are kept, for rules to report.
/// </remarks>
public sealed record JsonFile(JsonValue? Root, DocumentFault? Fault)
{
    /// <summary>Reads a file; linear in its length, never throws.</summary>
    public static JsonFile Read(string text) => new JsonReader(text).ReadFile();
}
