using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A network proxy's port is a number from 1 to 65535.</summary>
/// <remarks>Source: RFC 9293, section 3.1 (16 bits; 0 is reserved).</remarks>
internal sealed class NetworkProxyPortOutOfRange() : Rule<IdmRepository>(
    "COPIN5003", Severity.Error, "Port of the network proxy is out of range",
    "'{0}' is no port; write a number from 1 to 65535, such as 8080")
{
    protected override IEnumerable<Finding> Check(IdmRepository repository, Landscape landscape)
    {
        if (repository.ProxyPort.IsDeclared && !IsPort(repository.ProxyPort.Value))
            yield return At(repository.ProxyPort.Place, repository.ProxyPort.Value);
        foreach (var constant in repository.Constants)
            if (constant.Name.Known == RepositoryConstants.ProxyPort && constant.Value.Known is { } port
                && !(long.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsPort(number)))
                yield return At(constant.Value.Place, port);
    }

    private static bool IsPort(long number) => number is >= CommunicationLimits.LeastPort and <= CommunicationLimits.GreatestPort;
}
