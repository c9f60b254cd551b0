namespace Copin.Model;

/// <summary>A placeholder of a URL template: <c>%name%</c>, filled by the flow for each message.</summary>
/// <param name="Name">What stands between the percent signs; upper and lower case count.</param>
/// <param name="Start">Where its first percent sign stands in the template.</param>
/// <param name="IsGuidLiteral">Whether it is the content of an OData V2 literal of type <c>Edm.Guid</c>: <c>guid'%name%'</c>.</param>
public sealed record UrlPlaceholder(string Name, int Start, bool IsGuidLiteral)
{
    /// <summary>How many characters it covers, percent signs included.</summary>
    public int Length => Name.Length + 2;

    /// <summary>Where it ends: the index behind its last percent sign.</summary>
    public int End => Start + Length;

    /// <summary>The placeholder as written.</summary>
    public override string ToString() => $"%{Name}%";
}

/// <summary>A percent sign that is neither part of a placeholder nor of an escape such as <c>%20</c>.</summary>
/// <param name="Start">Where it stands in the template.</param>
/// <param name="Length">How many characters belong to what it seems to begin; the closing percent sign is among them where there is one.</param>
/// <param name="IsClosed">Whether a closing percent sign is there, so that the name between the two is at fault; else the sign stands alone.</param>
public sealed record UrlPlaceholderFault(int Start, int Length, bool IsClosed);

/// <summary>Finds the placeholders of URL templates.</summary>
/// <remarks>
/// A name is a letter or underscore followed by letters, digits and underscores, all ASCII. Percent-encoded octets (RFC 3986, section 2.1) are told apart from
/// placeholders: two hexadecimal digits alone are never a name, and the octets of one character beyond ASCII belong together (RFC 3629), so that
/// <c>%C3%BCber%20</c> holds no placeholder.
/// </remarks>
public static class UrlPlaceholders
{
    private const string GuidOpening = "guid'";

    /// <summary>The placeholders, in order; linear in the template's length, never throws.</summary>
    /// <param name="template">The template, as written or with its references filled in.</param>
    public static EquatableArray<UrlPlaceholder> Parse(string template) => Parse(template, out _);

    /// <summary>The placeholders and the percent signs that are neither placeholder nor escape, each in order; linear in the template's length, never throws.</summary>
    /// <param name="template">The template, as written or with its references filled in.</param>
    /// <param name="faults">The percent signs that are neither.</param>
    public static EquatableArray<UrlPlaceholder> Parse(string template, out EquatableArray<UrlPlaceholderFault> faults)
    {
        var placeholders = new List<UrlPlaceholder>();
        var found = new List<UrlPlaceholderFault>();
        for (var position = template.IndexOf('%'); position >= 0 && position < template.Length; position = Next(template, position))
        {
            var escape = EscapeLength(template, position);
            var nameEnd = NameEnd(template, position + 1);
            var isNamed = nameEnd > position + 1 && nameEnd < template.Length && template[nameEnd] == '%';
            if (escape > 3 || (escape == 3 && (!isNamed || nameEnd == position + 3)))
            {
                position += escape;
            }
            else if (isNamed)
            {
                var isGuid = position >= GuidOpening.Length && nameEnd + 1 < template.Length && template[nameEnd + 1] == '\''
                    && string.CompareOrdinal(template, position - GuidOpening.Length, GuidOpening, 0, GuidOpening.Length) == 0;
                placeholders.Add(new UrlPlaceholder(template.Substring(position + 1, nameEnd - position - 1), position, isGuid));
                position = nameEnd + 1;
            }
            else
            {
                var fault = FaultAt(template, position);
                found.Add(fault);
                position += fault.Length;
            }
        }

        faults = found.ToArray();
        return placeholders.ToArray();
    }

    private static int Next(string template, int from) => from < template.Length ? template.IndexOf('%', from) : -1;

    private static int NameEnd(string template, int start)
    {
        var end = start;
        while (end < template.Length && (IsLetter(template[end]) || template[end] == '_' || (end > start && template[end] is >= '0' and <= '9')))
            end++;
        return end;
    }

    // The characters of the escape at the position, with the continuation octets that its first octet asks for; 0 where there is none.
    private static int EscapeLength(string template, int position)
    {
        var first = OctetAt(template, position);
        if (first < 0)
            return 0;
        var continuations = first switch { >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => 0 };
        for (var i = 1; i <= continuations; i++)
            if (OctetAt(template, position + 3 * i) is < 0x80 or > 0xBF)
                return 3;
        return 3 * (continuations + 1);
    }

    private static int OctetAt(string template, int position) =>
        position + 2 < template.Length && template[position] == '%' && HexDigit(template[position + 1]) is >= 0 and var high && HexDigit(template[position + 2]) is >= 0 and var low
            ? high * 16 + low
            : -1;

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    // A name goes on up to a character that ends a part of an address: behind it, a percent sign belongs to something else.
    private static UrlPlaceholderFault FaultAt(string template, int position)
    {
        var end = position + 1;
        while (end < template.Length && "%/?#&=(),;:'\"{}".IndexOf(template[end]) < 0)
            end++;
        var isClosed = end < template.Length && template[end] == '%';
        return isClosed
            ? new UrlPlaceholderFault(position, end + 1 - position, true)
            : new UrlPlaceholderFault(position, NameEnd(template, position + 1) - position, false);
    }
}
