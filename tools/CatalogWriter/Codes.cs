namespace Copin.CatalogWriter;

/// <summary>The values that the register's closed columns may hold, and what stands for each in the data that <c>ScenarioCatalog</c> decodes.</summary>
public static class Codes
{
    public static IReadOnlyDictionary<string, string> Directions { get; } = new Dictionary<string, string>
    {
        ["inbound"] = "I",
        ["outbound"] = "O",
        ["both"] = "IO",
        ["unknown"] = "",
    };

    public static IReadOnlyDictionary<string, string> Authentications { get; } = new Dictionary<string, string>
    {
        ["Basic"] = "B",
        ["x509"] = "X",
        ["OAuth2"] = "O",
        ["OAuth2SAMLBearerAssertion"] = "S",
    };

    public static IReadOnlyDictionary<string, string> Confidences { get; } = new Dictionary<string, string>
    {
        ["official"] = "O",
        ["documented"] = "D",
        ["community"] = "C",
    };
}
