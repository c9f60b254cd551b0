namespace Copin.Sandbox.Http;

/// <summary>Decides whether a call may enter a host: logon, CSRF, and the access a route asks for.</summary>
internal abstract class Admission
{
    public static readonly Admission Open = new OpenAdmission();

    /// <summary>Returns the refusal, or null and sets <see cref="Call.Caller"/>.</summary>
    /// <param name="call">The call at the door.</param>
    /// <param name="route">The route it will take; null when the host has none for it.</param>
    public abstract Reply? Refuse(Call call, Route? route);

    private sealed class OpenAdmission : Admission
    {
        public override Reply? Refuse(Call call, Route? route) => null;
    }
}

/// <summary>A host name of the landscape with the APIs behind it.</summary>
internal sealed class VirtualHost
{
    private readonly Admission _admission;
    private readonly ErrorStyle _errors;
    private readonly IReadOnlyList<Route> _routes;

    public VirtualHost(string name, string title, Admission admission, params Api[] apis)
    {
        Name = name;
        Title = title;
        _admission = admission;
        Apis = apis;
        _errors = apis[0].Errors;
        var table = new RouteTable();
        foreach (Api api in apis)
        {
            table.Errors = api.Errors;
            table.Access = null;
            table.Anonymous = false;
            table.Stateless = false;
            api.Map(table);
        }

        _routes = table.Routes;
    }

    public string Name { get; }

    public string Title { get; }

    public IReadOnlyList<Api> Apis { get; }

    public ErrorStyle ErrorsFor(Call call) => Find(call).Route?.Errors ?? _errors;

    public Task<Reply> AnswerAsync(Call call, Lock gate)
    {
        (Route? route, bool pathKnown) = Find(call);
        call.Errors = route?.Errors ?? _errors;
        if (route is { Concurrent: { } concurrent })
        {
            lock (gate)
            {
                if (!route.Anonymous && _admission.Refuse(call, route) is { } refusal)
                {
                    return Task.FromResult(refusal);
                }
            }

            return concurrent(call);
        }

        lock (gate)
        {
            if (route is not { Anonymous: true } && _admission.Refuse(call, route) is { } refusal)
            {
                return Task.FromResult(refusal);
            }

            return Task.FromResult(
                route is not null ? route.Exclusive!(call)
                : pathKnown ? call.Errors.Render(call, 405, "405", $"Method {call.Method} is not supported here")
                : call.Errors.Render(call, 404, "Not Found", $"No service found for path {call.Path}"));
        }
    }

    private (Route? Route, bool PathKnown) Find(Call call)
    {
        string method = call.Method == "HEAD" ? "GET" : call.Method;
        bool pathKnown = false;
        foreach (Route route in _routes)
        {
            if (route.Pattern.Match(call.Segments) is { } values)
            {
                pathKnown = true;
                if (route.Method == "*" || route.Method == method)
                {
                    call.Values = values;
                    return (route, true);
                }
            }
        }

        return (null, pathKnown);
    }
}
