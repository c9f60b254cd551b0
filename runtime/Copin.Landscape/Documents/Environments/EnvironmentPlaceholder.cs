using System.Text;

namespace Copin.Documents;

/// <summary>What code fixes write into an environment file in the place of a value that they cannot know.</summary>
internal static class EnvironmentPlaceholder
{
    /// <summary>A text that somebody has to fill in; <c>COPIN0019</c> or <c>COPIN7013</c> says so as long as it stands there.</summary>
    public const string Text = "TODO";

    /// <summary>The JSON of a value: <see cref="Text"/>, the reference to a secret, or an object with all that must be in it.</summary>
    /// <param name="member">What the value must be.</param>
    /// <param name="path">Its key, as <c>S4:Host</c>.</param>
    public static string Of(EnvironmentMember member, string path) => member.Kind switch
    {
        EnvironmentValueKind.Secret => Reference(path),
        EnvironmentValueKind.Object => $"{{ {string.Join(", ", member.Members.Where(inner => !inner.IsOptional).Select(inner => Member(inner.Name, Of(inner, path + ":" + inner.Name))))} }}",
        _ => JsonText.Quote(Text),
    };

    /// <summary>The JSON of a member.</summary>
    public static string Member(string name, string value) => $"{JsonText.Quote(name)}: {value}";

    /// <summary>The reference to a secret in an environment variable: <c>{ "$secret": "env:S4_PASSWORD" }</c> for <c>S4:Password</c>.</summary>
    public static string Reference(string path) => $"{{ {Member(EnvironmentMember.SecretKey, Source(path))} }}";

    /// <summary>The source that such a reference names, as JSON.</summary>
    public static string Source(string path) => JsonText.Quote("env:" + VariableOf(path));

    // Upper snake case, as environment variables are called: an underscore where a word begins.
    private static string VariableOf(string path)
    {
        var name = new StringBuilder(path.Length + 8);
        for (var i = 0; i < path.Length; i++)
        {
            var begins = i > 0 && char.IsUpper(path[i])
                && (char.IsLower(path[i - 1]) || char.IsDigit(path[i - 1]) || (char.IsUpper(path[i - 1]) && i + 1 < path.Length && char.IsLower(path[i + 1])));
            if (begins)
                name.Append('_');
            name.Append(char.IsLetterOrDigit(path[i]) ? char.ToUpperInvariant(path[i]) : '_');
        }

        return name.ToString();
    }
}
