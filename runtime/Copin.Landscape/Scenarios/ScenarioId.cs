namespace Copin;

/// <summary>The form of communication scenario IDs.</summary>
/// <remarks>Ordinal throughout: no culture changes an answer.</remarks>
public static partial class ScenarioId
{
    /// <summary>The most characters that an ID may have.</summary>
    /// <remarks>Source: SAP's released ABAP API for communication management, CHAR 30.</remarks>
    public const int MaxLength = 30;

    internal const string Prefix = "SAP_COM_";

    /// <summary>The length of an ID that SAP delivers.</summary>
    internal const int Length = 12;

    private const int CodeLength = 4;
    private const int MaxNamespaceLength = 8;

    /// <summary>Whether the text has the form of an ID that SAP delivers: <c>SAP_COM_</c> and four digits or capital letters.</summary>
    /// <remarks>Source: SAP-docs/btp-cloud-platform, Overview of Communication Scenarios Managed by SAP.</remarks>
    /// <param name="text">What was written.</param>
    public static bool IsWellFormed(string? text)
    {
        if (text is null || text.Length != Length || !text.StartsWith(Prefix, StringComparison.Ordinal))
            return false;

        for (int i = Prefix.Length; i < text.Length; i++)
        {
            if (!IsUpperOrDigit(text[i]))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Whether the text has the form of a customer's own scenario: <c>Y…</c>, <c>Z…</c>, or a namespace of at most eight characters
    /// between slashes and a name; capital letters, digits and underscores, at most <see cref="MaxLength"/> characters.
    /// </summary>
    /// <remarks>Source: SAP's naming conventions for customer objects; samples in SAP-samples/abap-partner-reference-application.</remarks>
    /// <param name="text">What was written.</param>
    public static bool IsCustomerDefined(string? text)
    {
        if (text is null || text.Length == 0 || text.Length > MaxLength)
            return false;

        int name = 0;
        if (text[0] == '/')
        {
            int end = text.IndexOf('/', 1);
            if (end < 2 || end > MaxNamespaceLength + 1 || !IsName(text, 1, end))
                return false;

            name = end + 1;
        }
        else if (text[0] is not ('Y' or 'Z'))
        {
            return false;
        }

        return name < text.Length && IsName(text, name, text.Length);
    }

    /// <summary>The text with the letters a to z in upper case, and no others changed.</summary>
    internal static string ToUpper(string text)
    {
        char[] characters = text.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (IsLower(characters[i]))
                characters[i] = (char)(characters[i] - 'a' + 'A');
        }

        return new string(characters);
    }

    private static bool IsName(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsUpperOrDigit(text[i]) && text[i] != '_')
                return false;
        }

        return true;
    }

    private static bool IsLower(char character) => character is >= 'a' and <= 'z';

    private static bool IsUpperOrDigit(char character) => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
