using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A timeout lies in the range that its reader takes.</summary>
/// <remarks>
/// Outside it, the Destination service takes 10 seconds. Source: SAP-docs/btp-connectivity, "OAuth Client Credentials Authentication" (token service) and "Transparent
/// Proxy" (destination).
/// </remarks>
internal sealed class TimeoutOutOfRange() : Rule<Destination>(
    "COPIN3026", Severity.Warning, "Timeout is out of range",
    "'{0}' is no timeout that '{1}' takes; write {2} to {3} seconds")
{
    private static readonly (string Key, int Least, int Most)[] Ranges =
    [
        ("tokenServiceURL.ConnectionTimeoutInSeconds", 0, 60),
        ("tokenServiceURL.SocketReadTimeoutInSeconds", 0, 600),
        ("URL.connectionTimeoutInSeconds", 1, 300),
        ("URL.socketReadTimeoutInSeconds", 1, 43200),
    ];

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        foreach (var property in destination.AdditionalProperties)
            foreach (var (key, least, most) in Ranges)
                if (property.Key.Known == key && property.Value.Known is { } written && !IsIn(written, least, most))
                    yield return At(written.Length == 0 ? property.Value.Place : property.Value.PlaceInSkeleton(0, written.Length), written, key, least, most);
    }

    private static bool IsIn(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds >= least && seconds <= most;
}
