using System.Globalization;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Reads how long a system asks to wait.</summary>
/// <remarks>
/// <c>Retry-After</c> as seconds or HTTP date (RFC 9110, section 10.2.3; the Service Manager sends a date), else
/// <c>X-Ratelimit-Reset</c> (SAP BTP core services) as seconds to wait or as a Unix time in seconds or milliseconds.
/// </remarks>
internal static class RetryAfterHeader
{
    public static TimeSpan? RetryAfter(this HttpResponseMessage response, TimeProvider time)
    {
        if (response.Headers.RetryAfter is { } header)
            return NotNegative(header.Delta ?? header.Date - time.GetUtcNow());
        if (response.Headers.TryGetValues("X-Ratelimit-Reset", out var values)
            && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var reset))
        {
            return NotNegative(reset switch
            {
                < 100_000_000 => TimeSpan.FromSeconds(reset),
                < 100_000_000_000 => DateTimeOffset.FromUnixTimeSeconds((long)reset) - time.GetUtcNow(),
                < 100_000_000_000_000 => DateTimeOffset.FromUnixTimeMilliseconds((long)reset) - time.GetUtcNow(),
                _ => null,
            });
        }

        return null;
    }

    private static TimeSpan? NotNegative(TimeSpan? wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
