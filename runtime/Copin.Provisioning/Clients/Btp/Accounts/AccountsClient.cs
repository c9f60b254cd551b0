using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Subaccounts of a global account (Accounts service, SAP Cloud Management).</summary>
/// <remarks>
/// Needs a binding of service <c>cis</c>, plan <c>central</c>, made with <c>{"grantType":"clientCredentials"}</c>: its
/// <c>endpoints.accounts_service_url</c> is the connection's address. Source: SAP Business Accelerator Hub, "Accounts Service";
/// SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>; SAP/terraform-provider-btp, <c>cis/resource_state.go</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class AccountsClient(SapConnection connection)
{
    private const string Root = "/accounts/v1/subaccounts";

    /// <summary>All subaccounts that the binding may see.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<Subaccount>> ListAsync(CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(
            new SapRequest(HttpMethod.Get, $"{Root}?derivedAuthorizations=any", "list subaccounts"), AccountsJson.Default.SubaccountList, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>The subaccount of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<Subaccount?> GetAsync(string guid, CancellationToken cancellationToken = default) =>
        connection.FindAsync(new SapRequest(HttpMethod.Get, Path(guid), $"read subaccount {guid}"), AccountsJson.Default.Subaccount, cancellationToken);

    /// <summary>The subaccount of this subdomain and region, or <see langword="null"/>. Upper and lower case are the same.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<Subaccount?> FindAsync(string region, string subdomain, CancellationToken cancellationToken = default) =>
        (await ListAsync(cancellationToken).ConfigureAwait(false)).FirstOrDefault(subaccount =>
            string.Equals(subaccount.Region, region, StringComparison.OrdinalIgnoreCase) && string.Equals(subaccount.Subdomain, subdomain, StringComparison.OrdinalIgnoreCase));

    /// <summary>Makes a subaccount and waits until it can be used.</summary>
    /// <param name="properties">Name, region and subdomain, and what else is to be set.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the creation may go on.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the subdomain is taken; else what the service says.</exception>
    public async Task<Subaccount> CreateAsync(SubaccountProperties properties, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var operation = $"create subaccount '{properties.DisplayName}'";
        var body = Body(properties);
        Set(body, "region", properties.Region);
        Set(body, "subdomain", properties.Subdomain);
        Set(body, "parentGUID", properties.ParentGuid);
        if (properties.Administrators is { } administrators)
            body["subaccountAdmins"] = Json(administrators);
        var made = await connection.SendAsync(new SapRequest(HttpMethod.Post, Root, operation).WithJson(body), AccountsJson.Default.Subaccount, cancellationToken).ConfigureAwait(false);
        return await WaitAsync(made.Guid, operation, progress, cancellationToken).ConfigureAwait(false) ?? throw Gone(operation);
    }

    /// <summary>Changes what is not null, and waits for the end.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<Subaccount> UpdateAsync(string guid, SubaccountProperties properties, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(properties);
        var operation = $"change subaccount {guid}";
        await connection.SendAsync(new SapRequest(HttpMethod.Patch, Path(guid), operation) { IsIdempotent = true }.WithJson(Body(properties)), cancellationToken).ConfigureAwait(false);
        return await WaitAsync(guid, operation, progress, cancellationToken).ConfigureAwait(false) ?? throw Gone(operation);
    }

    /// <summary>Waits while something is being done with a subaccount: for one that another run has begun to make.</summary>
    /// <returns>The subaccount as it then is; <see langword="null"/> when it is gone.</returns>
    /// <exception cref="SapApiException">It failed, or did not end in time.</exception>
    public Task<Subaccount?> WaitAsync(string guid, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(guid, $"finish what is under way with subaccount {guid}", progress, cancellationToken);

    /// <summary>Deletes a subaccount and waits for the end; <see langword="false"/> when there is none. One that still holds instances or subscriptions is refused.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<bool> DeleteAsync(string guid, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"delete subaccount {guid}";
        if (!await connection.DeleteAsync(new SapRequest(HttpMethod.Delete, Path(guid), operation), cancellationToken).ConfigureAwait(false))
            return false;
        await WaitAsync(guid, operation, progress, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>The labels of a subaccount.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> GetLabelsAsync(string guid, CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(
            new SapRequest(HttpMethod.Get, $"{Path(guid)}/labels", $"read the labels of subaccount {guid}"), AccountsJson.Default.SubaccountLabels, cancellationToken).ConfigureAwait(false)).Labels
        ?? new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Replaces the labels of a subaccount.</summary>
    /// <param name="guid">The subaccount.</param>
    /// <param name="labels">All its labels: at most 10 keys with at most 10 values each, 63 characters a key and value.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task SetLabelsAsync(string guid, IReadOnlyDictionary<string, IReadOnlyList<string>> labels, CancellationToken cancellationToken = default) =>
        connection.SendAsync(
            new SapRequest(HttpMethod.Put, $"{Path(guid)}/labels", $"change the labels of subaccount {guid}").WithJson(new JsonObject { ["labels"] = Json(labels) }), cancellationToken);

    /// <summary>The settings of a subaccount.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<SubaccountSetting>> GetSettingsAsync(string guid, CancellationToken cancellationToken = default) =>
        (await connection.SendAsync(
            new SapRequest(HttpMethod.Get, $"{Path(guid)}/settings", $"read the settings of subaccount {guid}"), AccountsJson.Default.SubaccountSettings, cancellationToken).ConfigureAwait(false)).Value;

    private Task<Subaccount?> WaitAsync(string guid, string operation, IProgress<OperationProgress>? progress, CancellationToken cancellationToken) =>
        new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var subaccount = await GetAsync(guid, cancellation).ConfigureAwait(false);
                if (subaccount is { HasFailed: true })
                    throw Failed(operation, subaccount);
                return subaccount is null or { IsReady: true } ? Look<Subaccount?>.Ended(subaccount) : Look<Subaccount?>.Pending(subaccount.State);
            },
            cancellationToken);

    private SapApiException Failed(string operation, Subaccount subaccount)
    {
        var text = SapErrors.Shorten(subaccount.StateMessage ?? "");
        var reason = text.Length == 0 ? $"its state is {subaccount.State}" : $"\"{text}\" ({subaccount.State})";
        return SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, reason, text);
    }

    private SapApiException Gone(string operation) => SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.NotFound, "the subaccount is gone");

    private static JsonObject Body(SubaccountProperties properties)
    {
        var body = new JsonObject();
        Set(body, "displayName", properties.DisplayName);
        Set(body, "description", properties.Description);
        if (properties.BetaEnabled is { } beta)
            body["betaEnabled"] = beta;
        if (properties.UsedForProduction is { } production)
            body["usedForProduction"] = production ? "USED_FOR_PRODUCTION" : "NOT_USED_FOR_PRODUCTION";
        if (properties.Labels is { } labels)
            body["labels"] = Json(labels);
        return body;
    }

    private static void Set(JsonObject body, string member, string? value)
    {
        if (value is not null)
            body[member] = value;
    }

    private static JsonObject Json(IReadOnlyDictionary<string, IReadOnlyList<string>> labels) => ServiceManagerService.Labels(labels);

    private static JsonArray Json(IEnumerable<string> texts) => new([.. texts.Select(static text => (JsonNode)JsonValue.Create(text))]);

    private static string Path(string guid) => $"{Root}/{Uri.EscapeDataString(guid)}";
}
