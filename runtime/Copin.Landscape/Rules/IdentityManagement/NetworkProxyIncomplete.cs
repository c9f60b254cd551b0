using Copin.Model;

namespace Copin.Rules;

/// <summary>A network proxy has a host and a port, and a user with a password where it asks for one.</summary>
/// <remarks>Source: SAP Community, "S/4HANA Cloud with Identity Provisioning and Identity Management" for the constants; that they belong together is plain.</remarks>
internal sealed class NetworkProxyIncomplete() : Rule<IdmRepository>(
    "COPIN5002", Severity.Error, "Network proxy is given in part",
    "{0} means nothing without {1}; set {2}, or remove it")
{
    private static readonly (string Constant, string Argument, string Needs, string NeededArgument)[] Pairs =
    [
        (RepositoryConstants.ProxyHost, "ProxyHost", RepositoryConstants.ProxyPort, "ProxyPort"),
        (RepositoryConstants.ProxyPort, "ProxyPort", RepositoryConstants.ProxyHost, "ProxyHost"),
        (RepositoryConstants.ProxyUser, "ProxyUser", RepositoryConstants.ProxyPassword, "ProxyPassword"),
        (RepositoryConstants.ProxyPassword, "ProxyPassword", RepositoryConstants.ProxyUser, "ProxyUser"),
        (RepositoryConstants.ProxyUser, "ProxyUser", RepositoryConstants.ProxyHost, "ProxyHost"),
    ];

    protected override IEnumerable<Finding> Check(IdmRepository repository, Landscape landscape)
    {
        var accused = new HashSet<Place>();
        foreach (var (constant, argument, needs, neededArgument) in Pairs)
            if (repository.PlaceOf(constant) is { } place && repository.PlaceOf(needs) is null && accused.Add(place))
                yield return At(place, constant, needs, neededArgument).With(FixKeys.Removal, $"'{argument}'");
    }
}
