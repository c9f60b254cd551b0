using System.Globalization;
using System.Runtime.CompilerServices;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.IdentityProvisioning;

/// <summary>The users of a proxy system of Identity Provisioning, by its SCIM 2.0 API.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems".</remarks>
public sealed class ProxySystemClient
{
    /// <summary>The most users that a page has.</summary>
    public const int MaxPageSize = 100;

    private readonly SapConnection _connection;
    private readonly RequestPace _pace;

    /// <param name="connection">The proxy system: the tenant's proxy address with the system's ID behind it.</param>
    public ProxySystemClient(SapConnection connection)
        : this(connection, new RequestPace((connection ?? throw new ArgumentNullException(nameof(connection))).Options.TimeProvider))
    {
    }

    internal ProxySystemClient(SapConnection connection, RequestPace pace) => (_connection, _pace) = (connection, pace);

    /// <summary>How many users it offers.</summary>
    /// <exception cref="SapApiException">The proxy or the system behind it refused, or could not be reached.</exception>
    public async Task<int> CountUsersAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(1, 1, "count the users of the proxy system", cancellationToken).ConfigureAwait(false)).TotalResults;

    /// <summary>All users that it offers, page by page.</summary>
    /// <param name="pageSize">How many are read at once, 1 to <see cref="MaxPageSize"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="SapApiException">The proxy or the system behind it refused, or could not be reached.</exception>
    public async IAsyncEnumerable<ScimUser> ListUsersAsync(int pageSize = MaxPageSize, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pageSize, MaxPageSize);
        ScimPage page;
        for (var start = 1; ; start += page.ItemsPerPage is > 0 ? page.ItemsPerPage.Value : pageSize)
        {
            page = await ReadAsync(start, pageSize, "list the users of the proxy system", cancellationToken).ConfigureAwait(false);
            // A page in the middle may be empty, where the transformation skips all of its users.
            foreach (var user in page.Resources ?? [])
                yield return user;
            if (start + (page.ItemsPerPage is > 0 ? page.ItemsPerPage.Value : pageSize) > page.TotalResults)
                yield break;
        }
    }

    private async Task<ScimPage> ReadAsync(int start, int count, string operation, CancellationToken cancellationToken)
    {
        await _pace.WaitAsync(cancellationToken).ConfigureAwait(false);
        return await _connection.SendAsync(
            new SapRequest(HttpMethod.Get, string.Create(CultureInfo.InvariantCulture, $"/Users?startIndex={start}&count={count}"), operation)
            {
                Accept = "application/scim+json, application/json",
                // Behind a 502 may be a refused logon to the system behind the proxy, which locks its user when it is repeated.
                IsIdempotent = false,
            },
            ScimJson.Default.ScimPage, cancellationToken).ConfigureAwait(false);
    }
}
