namespace Copin.Documents;

/// <summary>The grammar of the paths in transformations: <c>$.name.familyName</c>, <c>$['urn:…:User']['manager']</c>, <c>$.emails[?(@.type == 'work')].value</c>.</summary>
/// <remarks>
/// A stretch <c>%property%</c> may stand anywhere in a name. What stands in a filter is only looked at for its end. Source: SAP-docs/btp-cloud-identity-services, "Transformation
/// Expressions"; S. Gössner, "JSONPath".
/// </remarks>
internal static class JsonPath
{
    /// <summary>What is wrong with a path, and the character where; null where it has the form. One pass, never throws.</summary>
    public static (string Message, int Position)? Fault(string path)
    {
        if (path.Length == 0)
            return ("the path is empty; write '$' and the names, as $.name.familyName", 0);
        if (path[0] is not ('$' or '@'))
            return ("a path begins with '$'", 0);
        for (var position = 1; position < path.Length;)
        {
            switch (path[position])
            {
                case '.':
                    position += position + 1 < path.Length && path[position + 1] == '.' ? 2 : 1;
                    if (position < path.Length && path[position] == '[' && path[position - 1] == '.' && path[position - 2] == '.')
                        break;
                    var start = position;
                    position = EndOfName(path, position);
                    if (position == start)
                        return ("a name must follow '.'", Math.Min(start, path.Length - 1));
                    break;
                case '[':
                    if (Bracket(path, ref position) is { } fault)
                        return fault;
                    break;
                case '(' when position + 1 < path.Length && path[position + 1] == ')':
                    position += 2;
                    break;
                default:
                    return ("'.' or '[' must stand between names", position);
            }
        }

        return null;
    }

    private static int EndOfName(string path, int position)
    {
        if (position < path.Length && path[position] == '*')
            return position + 1;
        while (position < path.Length)
        {
            if (path[position] == '%' && path.IndexOf('%', position + 1) is > 0 and var end)
                position = end + 1;
            else if (path[position] is '.' or '[' or ']' or '(' or ')' or ' ' or '\'' or '"' or ',')
                break;
            else
                position++;
        }

        return position;
    }

    private static (string, int)? Bracket(string path, ref int position)
    {
        var open = position++;
        if (position >= path.Length)
            return ("'[' is not closed; write ']'", path.Length - 1);
        if (path[position] == '?')
            return Filter(path, ref position);
        var start = position;
        while (position < path.Length && path[position] != ']')
        {
            if (path[position] is '\'' or '"')
            {
                var end = path.IndexOf(path[position], position + 1);
                if (end < 0)
                    return ("the name is not closed; write its quote at its end", position);
                position = end + 1;
            }
            else if (path[position] is (>= '0' and <= '9') or '-' or ':' or ',' or '*' or ' ')
            {
                position++;
            }
            else if (path[position] == '%' && path.IndexOf('%', position + 1) is > 0 and var percent)
            {
                position = percent + 1;
            }
            else
            {
                return ("a number, '*', a filter ?( ) or a name in quotes stands in brackets", position);
            }
        }

        if (position >= path.Length)
            return ("'[' is not closed; write ']'", path.Length - 1);
        if (position == start)
            return ("a number, '*', a filter ?( ) or a name in quotes stands in brackets", open);
        position++;
        return null;
    }

    private static (string, int)? Filter(string path, ref int position)
    {
        if (position + 1 >= path.Length || path[position + 1] != '(')
            return ("a filter is written ?( )", position);
        var level = 0;
        for (position++; position < path.Length; position++)
        {
            if (path[position] == '\'' && path.IndexOf('\'', position + 1) is > 0 and var end)
            {
                position = end;
            }
            else if (path[position] == '(')
            {
                level++;
            }
            else if (path[position] == ')' && --level == 0)
            {
                position++;
                if (position >= path.Length || path[position] != ']')
                    return ("'[' is not closed; write ']'", path.Length - 1);
                position++;
                return null;
            }
        }

        return ("the filter is not closed; write ')]'", path.Length - 1);
    }
}
