namespace Copin.Documents;

/// <summary>What an environment is for, as far as a name tells: <c>prod</c>, <c>acme-dev</c>. Most names tell nothing.</summary>
internal static class EnvironmentStage
{
    private static readonly string[] Productive = ["prod", "production", "productive", "prd", "live"];
    private static readonly string[] Trying = ["dev", "develop", "development", "test", "testing", "qa", "qas", "sandbox", "demo", "trial"];
    private static readonly string[] Before = ["pre", "non", "not", "no"];
    private static readonly char[] Separators = ['-', '_', '.', ' '];

    /// <summary>Whether a name has a word for production, and none in front that takes it back (<c>pre-prod</c>).</summary>
    public static bool IsProductive(string name) => Has(name, Productive) && !Has(name, Before);

    /// <summary>Whether a name has a word for development or tests.</summary>
    public static bool IsForTrying(string name) => Has(name, Trying);

    private static bool Has(string name, string[] words) => name.Split(Separators).Any(word => words.Contains(word, StringComparer.OrdinalIgnoreCase));
}
