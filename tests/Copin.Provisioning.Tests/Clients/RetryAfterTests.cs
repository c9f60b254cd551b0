using System.Globalization;
using System.Net;
using Copin.Provisioning.Http.Pipeline;

namespace Copin.Provisioning.Tests.Clients;

public sealed class RetryAfterTests
{
    private readonly FakeTimeProvider _time = new();

    [Theory]
    [InlineData("Retry-After", "7", 7.0)]
    [InlineData("Retry-After", "0", 0.0)]
    [InlineData("X-Ratelimit-Reset", "12", 12.0)]
    [InlineData("X-Ratelimit-Reset", "0.5", 0.5)]
    [InlineData("X-Ratelimit-Reset", "soon", null)]
    [InlineData("X-Ratelimit-Reset", "-3", null)]
    [InlineData("Date", "Sat, 21 Nov 2026 08:00:00 GMT", null)]
    public void SecondsAreReadFromEitherHeader(string header, string value, double? seconds) =>
        Assert.Equal(seconds is null ? null : TimeSpan.FromSeconds(seconds.Value), Read((header, value)));

    [Fact]
    public void HttpDateIsADistanceFromNow() => Assert.Equal(TimeSpan.FromSeconds(90), Read(("Retry-After", _time.GetUtcNow().AddSeconds(90).ToString("R", CultureInfo.InvariantCulture))));

    [Fact]
    public void AnHttpDateInThePastIsNoWait() => Assert.Equal(TimeSpan.Zero, Read(("Retry-After", _time.GetUtcNow().AddMinutes(-1).ToString("R", CultureInfo.InvariantCulture))));

    [Fact]
    public void UnixTimesAreDistancesFromNow()
    {
        var reset = _time.GetUtcNow().AddSeconds(30);
        Assert.Equal(TimeSpan.FromSeconds(30), Read(("X-Ratelimit-Reset", reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture))));
        Assert.Equal(TimeSpan.FromSeconds(30), Read(("X-Ratelimit-Reset", reset.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void RetryAfterCountsBeforeTheRateLimitHeader() => Assert.Equal(TimeSpan.FromSeconds(3), Read(("X-Ratelimit-Reset", "60"), ("Retry-After", "3")));

    private TimeSpan? Read(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        foreach (var (name, value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response.RetryAfter(_time);
    }
}
