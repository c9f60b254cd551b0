namespace Copin.Generator;

/// <summary>
/// The code that all templates of a landscape share: percent-encoding of a path segment (RFC 3986, sections 2.1 and 2.3, over UTF-8) and its strict reverse.
/// </summary>
/// <remarks>It is generated and not part of <c>Copin.Landscape</c>, which has no spans; see docs/decisions.</remarks>
internal static class UrlTextSource
{
    /// <summary>The class's members.</summary>
    public static string Members(bool spans) => $$"""
        /// <summary>How many characters a text has once it is encoded.</summary>
        internal static int EncodedLength(string value, string parameter)
        {
            if (value is null)
                throw new global::System.ArgumentNullException(parameter);
            if (IsDotSegment(value))
                throw new global::System.ArgumentException("'.' and '..' mean directories in an address; they cannot stand for a value.", parameter);
            var length = 0;
            for (var i = 0; i < value.Length; i++)
            {
                if (IsUnreserved(value[i]))
                    length++;
                else if (value[i] < 0x80)
                    length += 3;
                else if (value[i] < 0x800)
                    length += 6;
                else if (!char.IsSurrogate(value[i]))
                    length += 9;
                else if (char.IsSurrogatePair(value, i))
                {
                    length += 12;
                    i++;
                }
                else
                {
                    throw new global::System.ArgumentException("The text holds half of a surrogate pair and cannot be encoded.", parameter);
                }
            }

            return length;
        }

        {{(spans ? SpanWriters : StringWriters)}}

        /// <summary>Goes past a fixed text.</summary>
        internal static bool Skip({{Url(spans)}} url, ref int position, string text)
        {
            if (url.Length - position < text.Length)
                return false;
            for (var i = 0; i < text.Length; i++)
                if (url[position + i] != text[i])
                    return false;
            position += text.Length;
            return true;
        }

        /// <summary>Where the characters end that an encoded text can have.</summary>
        internal static int EndOfValue({{Url(spans)}} url, int position)
        {
            while (position < url.Length && (IsUnreserved(url[position]) || url[position] == '%'))
                position++;
            return position;
        }

        /// <summary>Reads a GUID of 32 digits in five groups; its letters in either case.</summary>
        internal static bool Read({{Url(spans)}} url, ref int position, out global::System.Guid value)
        {
            value = default;
            if (url.Length - position < 36)
                return false;
            // The framework's parser lets signs and prefixes pass that such a literal does not have.
            for (var i = 0; i < 36; i++)
                if (i is 8 or 13 or 18 or 23 ? url[position + i] != '-' : Digit(url[position + i]) < 0)
                    return false;
            position += 36;
            return global::System.Guid.TryParseExact(url.{{(spans ? "Slice" : "Substring")}}(position - 36, 36), "D", out value);
        }

        /// <summary>Decodes a text; false where something in it is not encoded, or not encoded as UTF-8.</summary>
        internal static bool Read({{Url(spans)}} url, ref int position, int end, out string value)
        {
            value = "";
            var start = position;
            if (end < start)
                return false;
            while (position < end && IsUnreserved(url[position]))
                position++;
            if (position == end)
            {
                value = url.{{(spans ? "Slice" : "Substring")}}(start, end - start).ToString();
                return !IsDotSegment(value);
            }

            {{(spans ? "global::System.Span<char> decoded = end - start <= 256 ? stackalloc char[256] : new char[end - start];" : "var decoded = new char[end - start];")}}
            var count = 0;
            for (position = start; position < end;)
            {
                if (IsUnreserved(url[position]))
                {
                    decoded[count++] = url[position++];
                    continue;
                }

                var scalar = Scalar(url, ref position, end);
                if (scalar < 0)
                    return false;
                if (scalar >= 0x10000)
                    decoded[count++] = (char)(0xD800 + ((scalar - 0x10000) >> 10));
                decoded[count++] = (char)(scalar >= 0x10000 ? 0xDC00 + ((scalar - 0x10000) & 0x3FF) : scalar);
            }

            value = {{(spans ? "decoded.Slice(0, count).ToString()" : "new string(decoded, 0, count)")}};
            return !IsDotSegment(value);
        }

        // One character of one to four encoded octets; -1 where they are none (RFC 3629: nothing overlong, no surrogates, nothing above U+10FFFF).
        private static int Scalar({{Url(spans)}} url, ref int position, int end)
        {
            var first = Octet(url, ref position, end);
            if (first < 0x80)
                return first;
            var more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
            var scalar = first & (0x3F >> more);
            for (var i = 0; i < more; i++)
            {
                var next = Octet(url, ref position, end);
                if ((next & 0xC0) != 0x80)
                    return -1;
                scalar = scalar << 6 | next & 0x3F;
            }

            var least = more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80;
            return first > 0xF4 || scalar < least || scalar > 0x10FFFF || (scalar >= 0xD800 && scalar <= 0xDFFF) ? -1 : scalar;
        }

        private static int Octet({{Url(spans)}} url, ref int position, int end)
        {
            if (end - position < 3 || url[position] != '%' || Digit(url[position + 1]) < 0 || Digit(url[position + 2]) < 0)
                return -1;
            position += 3;
            return Digit(url[position - 2]) * 16 + Digit(url[position - 1]);
        }

        private static int Digit(char character) =>
            character >= '0' && character <= '9' ? character - '0'
            : character >= 'A' && character <= 'F' ? character - 'A' + 10
            : character >= 'a' && character <= 'f' ? character - 'a' + 10
            : -1;

        private static bool IsDotSegment(string value) => value == "." || value == "..";

        private static bool IsUnreserved(char character) =>
            (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9') || character is '-' or '.' or '_' or '~';
        """;

    private const string SpanWriters = """
        /// <summary>Writes a fixed text.</summary>
        internal static int Write(global::System.Span<char> destination, int position, string text)
        {
            global::System.MemoryExtensions.AsSpan(text).CopyTo(destination.Slice(position));
            return position + text.Length;
        }

        /// <summary>Writes a GUID as 32 digits in five groups.</summary>
        internal static int Write(global::System.Span<char> destination, int position, global::System.Guid value)
        {
            value.TryFormat(destination.Slice(position), out var written, "D");
            return position + written;
        }

        /// <summary>Writes a text, encoded.</summary>
        internal static int WriteEncoded(global::System.Span<char> destination, int position, string value)
        {
            for (var i = 0; i < value.Length; i++)
            {
                if (IsUnreserved(value[i]))
                {
                    destination[position++] = value[i];
                    continue;
                }

                var scalar = char.IsSurrogate(value[i]) ? char.ConvertToUtf32(value, i++) : value[i];
                if (scalar < 0x80)
                {
                    position = WriteOctet(destination, position, scalar);
                    continue;
                }

                var more = scalar >= 0x10000 ? 3 : scalar >= 0x800 ? 2 : 1;
                position = WriteOctet(destination, position, (more == 3 ? 0xF0 : more == 2 ? 0xE0 : 0xC0) | scalar >> 6 * more);
                while (more-- > 0)
                    position = WriteOctet(destination, position, 0x80 | scalar >> 6 * more & 0x3F);
            }

            return position;
        }

        private static int WriteOctet(global::System.Span<char> destination, int position, int octet)
        {
            const string Digits = "0123456789ABCDEF";
            destination[position] = '%';
            destination[position + 1] = Digits[octet >> 4];
            destination[position + 2] = Digits[octet & 0xF];
            return position + 3;
        }
        """;

    private const string StringWriters = """
        /// <summary>A text, encoded.</summary>
        internal static string Encode(string value, string parameter)
        {
            const string Digits = "0123456789ABCDEF";
            var length = EncodedLength(value, parameter);
            if (length == value.Length)
                return value;
            var encoded = new global::System.Text.StringBuilder(length);
            foreach (var octet in global::System.Text.Encoding.UTF8.GetBytes(value))
                if (IsUnreserved((char)octet))
                    encoded.Append((char)octet);
                else
                    encoded.Append('%').Append(Digits[octet >> 4]).Append(Digits[octet & 0xF]);
            return encoded.ToString();
        }
        """;

    /// <summary>The type in which an address is parsed.</summary>
    public static string Url(bool spans) => spans ? "global::System.ReadOnlySpan<char>" : "string";
}
