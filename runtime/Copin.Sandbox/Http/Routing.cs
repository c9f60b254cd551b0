namespace Copin.Sandbox.Http;

/// <summary>One API of a system: the routes it answers and the shape of its errors.</summary>
/// <remarks>A new API is a new subclass and one line in <see cref="SapLandscape"/>.</remarks>
internal abstract class Api(string title, ErrorStyle errors)
{
    /// <summary>The API's name in the sandbox's index page.</summary>
    public string Title { get; } = title;

    public ErrorStyle Errors { get; } = errors;

    public abstract void Map(RouteTable routes);
}

/// <summary>
/// A method, a path pattern and what answers it. <c>Access</c> is the communication scenario or role the caller needs, null when being admitted to
/// the host is enough (several, divided by <c>|</c>: any of them); an <c>Anonymous</c> route is answered before any logon; a <c>Stateless</c> one asks
/// for no CSRF token.
/// </summary>
internal sealed record Route(
    string Method, PathPattern Pattern, Func<Call, Task<Reply>>? Concurrent, Func<Call, Reply>? Exclusive, ErrorStyle Errors, string? Access, bool Anonymous, bool Stateless);

/// <summary>Collects the routes of one virtual host.</summary>
internal sealed class RouteTable
{
    private readonly List<Route> _routes = [];

    public ErrorStyle Errors { private get; set; } = ErrorStyle.Plain;

    public string? Access { private get; set; }

    public bool Anonymous { private get; set; }

    public bool Stateless { private get; set; }

    public IReadOnlyList<Route> Routes => _routes;

    /// <summary>Adds a route whose handler runs alone: the whole landscape changes in one piece.</summary>
    public void Add(string method, string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        _routes.Add(new(method, new(pattern), null, handler, errors ?? Errors, access ?? Access, Anonymous, Stateless));

    /// <summary>Adds a route whose handler waits on other systems and therefore takes the landscape's lock only where it needs it.</summary>
    public void AddConcurrent(string method, string pattern, Func<Call, Task<Reply>> handler, string? access = null) =>
        _routes.Add(new(method, new(pattern), handler, null, Errors, access ?? Access, Anonymous, Stateless));

    public void Get(string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        Add("GET", pattern, handler, access, errors);

    public void Post(string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        Add("POST", pattern, handler, access, errors);

    public void Put(string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        Add("PUT", pattern, handler, access, errors);

    public void Patch(string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        Add("PATCH", pattern, handler, access, errors);

    public void Delete(string pattern, Func<Call, Reply> handler, string? access = null, ErrorStyle? errors = null) =>
        Add("DELETE", pattern, handler, access, errors);
}

/// <summary>A path of literals, <c>{name}</c>, OData keys <c>Set({key})</c> and a trailing <c>{*rest}</c>.</summary>
internal sealed class PathPattern(string text)
{
    private readonly string[] _segments = text.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public Dictionary<string, string>? Match(string[] path)
    {
        bool open = _segments is [.., ['{', '*', ..]];
        if (open ? path.Length < _segments.Length - 1 : path.Length != _segments.Length)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < _segments.Length; i++)
        {
            string segment = _segments[i];
            if (segment.StartsWith("{*", StringComparison.Ordinal))
            {
                values[segment[2..^1]] = string.Join('/', path[i..]);
            }
            else if (segment[0] == '{')
            {
                values[segment[1..^1]] = path[i];
            }
            else if (segment.IndexOf("({", StringComparison.Ordinal) is > 0 and var key)
            {
                if (path[i].Length < key + 2 || !path[i].StartsWith(segment[..(key + 1)], StringComparison.Ordinal) || path[i][^1] != ')')
                {
                    return null;
                }

                values[segment[(key + 2)..^2]] = path[i][(key + 1)..^1];
            }
            else if (segment != path[i])
            {
                return null;
            }
        }

        return values;
    }
}
