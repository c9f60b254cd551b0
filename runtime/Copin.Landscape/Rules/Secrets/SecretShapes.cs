namespace Copin.Rules;

/// <summary>Recognises what secrets look like: private keys, tokens, <c>password=…</c>, credentials in an address. It rather misses one than suspects a text.</summary>
public static class SecretShapes
{
    private static readonly string[] Names =
    [
        "password", "passwd", "pwd", "passphrase", "secret", "clientsecret", "client_secret", "client-secret", "apikey", "api_key", "api-key",
        "accesstoken", "access_token", "access-token", "refresh_token", "private_key", "privatekey",
    ];

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private static readonly string[] NoValues = ["true", "false", "null", "none", "required", "optional"];

    /// <summary>Whether a key or parameter is called as secrets are: <c>password</c>, or something that ends in it.</summary>
    public static bool IsSecretName(string name) =>
        Names.Any(secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase)
            && (name.Length == secret.Length || !char.IsLetter(name[name.Length - secret.Length - 1]) || char.IsUpper(name[name.Length - secret.Length])));

    /// <summary>The first stretch that looks like a secret, and what it looks like; null where there is none. One pass over the text.</summary>
    public static (int Start, int Length, string What)? Find(string text)
    {
        if (text.Length < 8)
            return null;
        if (text.IndexOf("PRIVATE KEY-----", StringComparison.Ordinal) is >= 0 and var key)
        {
            var begin = Math.Max(0, text.LastIndexOf("-----BEGIN", key, StringComparison.Ordinal));
            return (begin, key + "PRIVATE KEY-----".Length - begin, "a private key");
        }

        for (var position = 0; position < text.Length;)
        {
            if (text[position] is '=' or ':' && Assignment(text, position) is { } value)
                return (value.Start, value.Length, "the value of a secret");
            if (text[position] == '@' && UserInfo(text, position) is { } userInfo)
                return (userInfo.Start, userInfo.Length, "a password in an address");
            var end = position;
            while (end < text.Length && IsTokenCharacter(text[end]))
                end++;
            if (end - position >= 16 && Token(text, position, end) is { } what)
                return (position, end - position, what);
            position = Math.Max(end, position + 1);
        }

        return null;
    }

    // password=value, "password": "value". A value that begins with a brace or percent sign is filled in later.
    private static (int Start, int Length)? Assignment(string text, int separator)
    {
        var nameEnd = separator;
        while (nameEnd > 0 && text[nameEnd - 1] is ' ' or '"' or '\'' && separator - nameEnd < 3)
            nameEnd--;
        var nameStart = nameEnd;
        while (nameStart > 0 && nameEnd - nameStart < 20 && (char.IsLetter(text[nameStart - 1]) || text[nameStart - 1] is '_' or '-'))
            nameStart--;
        if (nameEnd == nameStart || !Names.Contains(text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant()))
            return null;
        var start = separator + 1;
        while (start < text.Length && text[start] == ' ')
            start++;
        var isQuoted = start < text.Length && text[start] is '"' or '\'';
        if (isQuoted)
            start++;
        else if (text[separator] == ':')
            return null;
        var end = start;
        while (end < text.Length && text[end] > ' ' && "\"'&;,<>{}%".IndexOf(text[end]) < 0)
            end++;
        return end - start >= 4 && text[start] is not ('*' or '$') && !NoValues.Contains(text.Substring(start, end - start).ToLowerInvariant()) ? (start, end - start) : null;
    }

    // https://user:password@host
    private static (int Start, int Length)? UserInfo(string text, int at)
    {
        var colon = -1;
        for (var i = at - 1; i > 2 && at - i < 200; i--)
        {
            if (text[i] is '{' or '}' or '%' or ' ' or '?' or '#')
                return null;
            if (text[i] == '/')
                return text[i - 1] == '/' && text[i - 2] == ':' && colon > i + 1 && at - colon > 1 ? (colon + 1, at - colon - 1) : null;
            if (text[i] == ':')
                colon = i;
        }

        return null;
    }

    private static string? Token(string text, int start, int end)
    {
        var length = end - start;
        if (length >= 30 && string.CompareOrdinal(text, start, "eyJ", 0, 3) == 0 && text.IndexOf('.', start, length) is > 0 and var dot && text.IndexOf('.', dot + 1, end - dot - 1) > 0)
            return "a JSON web token";
        if (length >= 20 && Follows(text, start, "Bearer "))
            return "a bearer token";
        if (Follows(text, start, "Basic ") && (text.IndexOfAny(Digits, start, length) >= 0 || (end < text.Length && text[end] == '=')))
            return "the credentials of a logon";
        return length >= 40 && IsRandom(text, start, end) ? "a generated secret" : null;
    }

    private static bool Follows(string text, int start, string word) =>
        start >= word.Length && string.Compare(text, start - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    // In words and paths, letters follow letters of their kind; in base64 about two in three neighbours differ in kind.
    private static bool IsRandom(string text, int start, int end)
    {
        bool upper = false, lower = false, digit = false;
        var changes = 0;
        for (var i = start; i < end; i++)
        {
            upper |= KindOf(text[i]) == 1;
            lower |= KindOf(text[i]) == 2;
            digit |= KindOf(text[i]) == 3;
            if (i > start && KindOf(text[i]) != KindOf(text[i - 1]))
                changes++;
        }

        return upper && lower && digit && changes * 2 >= end - start;
    }

    private static int KindOf(char character) => character switch
    {
        >= 'A' and <= 'Z' => 1,
        >= 'a' and <= 'z' => 2,
        >= '0' and <= '9' => 3,
        _ => 4,
    };

    private static bool IsTokenCharacter(char character) => KindOf(character) != 4 || character is '+' or '/' or '_' or '-' or '.' or '~';
}
