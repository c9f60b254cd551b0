using System.Text.RegularExpressions;
using Copin.Sandbox.OData;

namespace Copin.Sandbox;

/// <summary>What became of following a link.</summary>
public enum LaunchpadOutcome
{
    /// <summary>The project was opened.</summary>
    Opened,

    /// <summary>The address is not one of the launchpad: no https, another path, no fragment.</summary>
    NotALaunchpadLink,

    /// <summary>The host is not the tenant's UI host, nor its API host.</summary>
    UnknownHost,

    /// <summary>The host is the API host, where there is no launchpad.</summary>
    ApiHost,

    /// <summary>A <c>%placeholder%</c> was left in the link.</summary>
    UnsubstitutedPlaceholder,

    /// <summary>No application serves the intent, or its inner route.</summary>
    UnknownIntent,

    /// <summary>The key of the project is malformed.</summary>
    MalformedKey,

    /// <summary>The key lacks <c>IsActiveEntity=true</c>.</summary>
    IsActiveEntityMissing,

    /// <summary>The application knows no such project; projects of another kind are none of its own.</summary>
    NoSuchProject,
}

/// <summary>The project a link opened, or why it opened none.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="Project">The project; null unless the outcome is <see cref="LaunchpadOutcome.Opened"/>.</param>
/// <param name="Message">The outcome in words.</param>
public sealed record LaunchpadResult(LaunchpadOutcome Outcome, EnterpriseProject? Project, string Message);

/// <summary>The Fiori launchpad's part that matters to links: host, intent, inner route, and the project behind them.</summary>
public sealed partial class FioriLaunchpad
{
    private readonly SapLandscape _landscape;

    internal FioriLaunchpad(SapLandscape landscape) => _landscape = landscape;

    /// <summary>Follows a link as a business user's browser would.</summary>
    /// <param name="link">The address, for instance <c>https://my300000.s4hana.cloud.sap/ui#EnterpriseProject-maintain&amp;/…</c>.</param>
    public LaunchpadResult Open(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return Open(link.OriginalString);
    }

    /// <summary>Follows a link given as text, which need not be a valid URI (an unsubstituted placeholder makes it invalid).</summary>
    public LaunchpadResult Open(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (Placeholder().Match(link) is { Success: true } placeholder)
        {
            return Failed(LaunchpadOutcome.UnsubstitutedPlaceholder, $"The placeholder {placeholder.Value} was not filled in");
        }

        int hash = link.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || !Uri.TryCreate(link[..hash], UriKind.Absolute, out Uri? address) || address.Scheme != Uri.UriSchemeHttps)
        {
            return Failed(LaunchpadOutcome.NotALaunchpadLink, "The address is no https address with an intent");
        }

        if (address.IdnHost == _landscape.Names.S4Api)
        {
            return Failed(LaunchpadOutcome.ApiHost, $"{address.IdnHost} is the API host; the launchpad is on {_landscape.Names.S4Ui}");
        }

        if (address.IdnHost != _landscape.Names.S4Ui)
        {
            return Failed(LaunchpadOutcome.UnknownHost, $"{address.IdnHost} is not a host of the tenant");
        }

        return address.AbsolutePath.TrimEnd('/') == "/ui"
            ? Navigate(Uri.UnescapeDataString(link[(hash + 1)..]))
            : Failed(LaunchpadOutcome.NotALaunchpadLink, "The launchpad is at /ui");
    }

    private LaunchpadResult Navigate(string fragment)
    {
        int inner = fragment.IndexOf("&/", StringComparison.Ordinal);
        string intent = inner < 0 ? fragment : fragment[..inner];
        string route = inner < 0 ? "" : fragment[(inner + 2)..];
        int question = intent.IndexOf('?', StringComparison.Ordinal);
        string parameters = question < 0 ? "" : intent[(question + 1)..];
        return (question < 0 ? intent : intent[..question]) switch
        {
            "EnterpriseProject-maintain" => OpenByKey(route),
            "EnterpriseProject-planProject" => OpenByNumber(ProjectKind.Enterprise, Parameter(parameters, "EnterpriseProject")),
            "CustomerProject-maintainCustomerProject" => OpenByRoute(ProjectKind.Customer, route),
            "InternalProject-createInternalProject" => OpenByRoute(ProjectKind.Internal, route),
            var unknown => Failed(LaunchpadOutcome.UnknownIntent, $"No application serves the intent {unknown}"),
        };
    }

    private LaunchpadResult OpenByKey(string route)
    {
        if (EntityRoute().Match(route) is not { Success: true } match)
        {
            return Failed(LaunchpadOutcome.UnknownIntent, "The application knows no such inner route");
        }

        string predicate = match.Groups[1].Value;
        Dictionary<string, string>? key = ODataKey.Parts(predicate);
        if (!predicate.Contains("ProjectUUID=guid'", StringComparison.Ordinal)
            || key is null
            || !key.TryGetValue("ProjectUUID", out string? text)
            || !Guid.TryParse(text, out Guid uuid))
        {
            return Failed(LaunchpadOutcome.MalformedKey, "The key must hold ProjectUUID=guid'…'");
        }

        return key.GetValueOrDefault("IsActiveEntity") == "true"
            ? Find(ProjectKind.Enterprise, project => project.ProjectUUID == uuid, text)
            : Failed(LaunchpadOutcome.IsActiveEntityMissing, "The key must hold IsActiveEntity=true");
    }

    private LaunchpadResult OpenByRoute(ProjectKind kind, string route) =>
        EngagementRoute().Match(route) is { Success: true } match
            ? OpenByNumber(kind, Uri.UnescapeDataString(match.Groups[1].Value))
            : Failed(LaunchpadOutcome.UnknownIntent, "The application knows no such inner route");

    private LaunchpadResult OpenByNumber(ProjectKind kind, string? number) => Find(kind, project => project.Project == number, number ?? "");

    private LaunchpadResult Find(ProjectKind kind, Predicate<EnterpriseProject> match, string key)
    {
        lock (_landscape.Gate)
        {
            EnterpriseProject? found = _landscape.S4.Projects.Find(match);
            return found?.Kind == kind
                ? new LaunchpadResult(LaunchpadOutcome.Opened, found, $"Opened {kind} project {found.Project}")
                : Failed(LaunchpadOutcome.NoSuchProject, found is null ? $"There is no project {key}" : $"Project {found.Project} is no {kind} project");
        }
    }

    private static string? Parameter(string parameters, string name) =>
        Http.Call.Pairs(parameters).Where(pair => pair.Name == name).Select(pair => pair.Value).FirstOrDefault();

    private static LaunchpadResult Failed(LaunchpadOutcome outcome, string message) => new(outcome, null, message);

    [GeneratedRegex("%(25)?(?![0-9A-Fa-f]{2})[A-Za-z][A-Za-z0-9]*%(25)?|%(25)?project(UUID)?%(25)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex("^C_PPM_ProjectControlTP\\((.*)\\)/?$", RegexOptions.CultureInvariant)]
    private static partial Regex EntityRoute();

    [GeneratedRegex("^Display/ProjEngagementsSet/([^/?]+)/?(\\?.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EngagementRoute();
}
