using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>What the subaccounts of a global account are entitled to (Entitlements service, SAP Cloud Management).</summary>
/// <remarks>
/// Needs a binding of service <c>cis</c>, plan <c>central</c>, made with <c>{"grantType":"clientCredentials"}</c>: its
/// <c>endpoints.entitlements_service_url</c> is the connection's address. A change is accepted with 202 and carried out by itself; while another is under way for the
/// subaccount it is refused with code 30004 and repeated. Source: SAP Business Accelerator Hub, "Entitlements Service"; SAP/crossplane-provider-btp,
/// <c>internal/openapi_clients</c>; SAP/terraform-provider-btp, <c>internal/btpcli/client.go</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class EntitlementsClient(SapConnection connection)
{
    private const string Plans = "/entitlements/v1/subaccountServicePlans";

    /// <summary>What a subaccount is entitled to of a plan; <see langword="null"/> when that is nothing.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<Entitlement?> FindAsync(string subaccount, string service, string plan, CancellationToken cancellationToken = default)
    {
        var request = new SapRequest(
            HttpMethod.Get, $"/entitlements/v1/assignments?subaccountGUID={Uri.EscapeDataString(subaccount)}", $"read what subaccount {subaccount} is entitled to");
        var all = await connection.SendAsync(request, EntitlementsJson.Default.EntitlementList, cancellationToken).ConfigureAwait(false);
        return (
            from assigned in all.AssignedServices
            where string.Equals(assigned.Name, service, StringComparison.Ordinal)
            from candidate in assigned.ServicePlans
            where string.Equals(candidate.Name, plan, StringComparison.Ordinal)
            from entitlement in candidate.AssignmentInfo
            where string.Equals(entitlement.EntityId, subaccount, StringComparison.OrdinalIgnoreCase)
            select entitlement with { Category = candidate.Category }).FirstOrDefault();
    }

    /// <summary>Whether the global account may entitle its subaccounts to plans of a service: of <c>s4-hana-cloud</c>, once a system is registered.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<bool> IsEntitledAsync(string service, CancellationToken cancellationToken = default)
    {
        var request = new SapRequest(HttpMethod.Get, "/entitlements/v1/globalAccountAssignments", $"look for service '{service}' among the global account's entitlements");
        var all = await connection.SendAsync(request, EntitlementsJson.Default.EntitlementList, cancellationToken).ConfigureAwait(false);
        return all.EntitledServices.Exists(entitled => string.Equals(entitled.Name, service, StringComparison.Ordinal));
    }

    /// <summary>Entitles a subaccount to a number of units of a plan and waits for the end.</summary>
    /// <param name="subaccount">The subaccount's ID.</param>
    /// <param name="service">The service's technical name.</param>
    /// <param name="plan">The plan's technical name.</param>
    /// <param name="amount">The units, from 1; for plans with a quota.</param>
    /// <param name="resources">The systems that it is for, such as a registered system; null for none.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may go on.</param>
    /// <exception cref="SapApiException">The service refused, as when the global account's quota is used up, or could not be reached.</exception>
    public Task<Entitlement> AssignAsync(
        string subaccount, string service, string plan, decimal amount, IReadOnlyList<EntitlementResource>? resources = null, IProgress<OperationProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        AssignAsync(subaccount, service, plan, "amount", JsonValue.Create(amount), resources, entitlement => entitlement.Amount >= amount, progress, cancellationToken);

    /// <summary>Entitles a subaccount to a plan without quota and waits for the end.</summary>
    /// <inheritdoc cref="AssignAsync(string, string, string, decimal, IReadOnlyList{EntitlementResource}?, IProgress{OperationProgress}?, CancellationToken)"/>
    public Task<Entitlement> EnableAsync(
        string subaccount, string service, string plan, IReadOnlyList<EntitlementResource>? resources = null, IProgress<OperationProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        AssignAsync(subaccount, service, plan, "enable", JsonValue.Create(true), resources, static _ => true, progress, cancellationToken);

    /// <summary>Takes an entitlement away and waits for the end; <see langword="false"/> when there is none.</summary>
    /// <param name="subaccount">The subaccount's ID.</param>
    /// <param name="service">The service's technical name.</param>
    /// <param name="plan">The plan's technical name.</param>
    /// <param name="progress">Told of each look while waiting.</param>
    /// <param name="cancellationToken">Ends the waiting; the change may go on.</param>
    /// <exception cref="SapApiException">The service refused, as when an instance of the plan is still there, or could not be reached.</exception>
    public async Task<bool> RemoveAsync(
        string subaccount, string service, string plan, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var operation = $"take the entitlement to {service}/{plan} from subaccount {subaccount}";
        if (await FindAsync(subaccount, service, plan, cancellationToken).ConfigureAwait(false) is not { } entitlement)
            return false;
        await SendAsync(subaccount, service, plan, entitlement.HasQuota ? "amount" : "enable", entitlement.HasQuota ? JsonValue.Create(0) : JsonValue.Create(false), null, operation, cancellationToken).ConfigureAwait(false);
        await WaitAsync(subaccount, service, plan, operation, static entitlement => entitlement is null or { IsReady: true, Amount: 0 or null }, progress, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>Waits while a change of an entitlement is under way: for one that another run has begun.</summary>
    /// <returns>The entitlement as it then is; <see langword="null"/> when there is none.</returns>
    /// <exception cref="SapApiException">It failed, or did not end in time.</exception>
    public Task<Entitlement?> WaitAsync(string subaccount, string service, string plan, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        WaitAsync(subaccount, service, plan, $"finish the entitlement to {service}/{plan}", static entitlement => entitlement is null or { IsReady: true }, progress, cancellationToken);

    private async Task<Entitlement> AssignAsync(
        string subaccount, string service, string plan, string member, JsonNode value, IReadOnlyList<EntitlementResource>? resources, Func<Entitlement, bool> isAssigned,
        IProgress<OperationProgress>? progress, CancellationToken cancellationToken)
    {
        var operation = $"entitle subaccount {subaccount} to {service}/{plan}";
        await SendAsync(subaccount, service, plan, member, value, resources, operation, cancellationToken).ConfigureAwait(false);
        return (await WaitAsync(
            subaccount, service, plan, operation, entitlement => entitlement is { IsReady: true } && isAssigned(entitlement), progress, cancellationToken).ConfigureAwait(false))!;
    }

    private Task<SapResponse> SendAsync(
        string subaccount, string service, string plan, string member, JsonNode value, IReadOnlyList<EntitlementResource>? resources, string operation, CancellationToken cancellationToken)
    {
        var assignment = new JsonObject { ["subaccountGUID"] = subaccount, [member] = value };
        if (resources is { Count: > 0 })
            assignment["resources"] = new JsonArray([.. resources.Select(static resource => (JsonNode)Json(resource))]);
        var body = new JsonObject
        {
            ["subaccountServicePlans"] = new JsonArray(new JsonObject
            {
                ["serviceName"] = service, ["servicePlanName"] = plan, ["assignmentInfo"] = new JsonArray(assignment),
            }),
        };
        return connection.SendAsync(new SapRequest(HttpMethod.Put, Plans, operation).WithJson(body), cancellationToken);
    }

    private Task<Entitlement?> WaitAsync(
        string subaccount, string service, string plan, string operation, Func<Entitlement?, bool> hasEnded, IProgress<OperationProgress>? progress, CancellationToken cancellationToken) =>
        new LongOperation(connection, operation, progress).WaitAsync(
            async cancellation =>
            {
                var entitlement = await FindAsync(subaccount, service, plan, cancellation).ConfigureAwait(false);
                if (entitlement is { HasFailed: true })
                    throw Failed(operation, entitlement);
                return hasEnded(entitlement) ? Look<Entitlement?>.Ended(entitlement) : Look<Entitlement?>.Pending(entitlement?.EntityState);
            },
            cancellationToken);

    private SapApiException Failed(string operation, Entitlement entitlement)
    {
        var text = SapErrors.Shorten(entitlement.StateMessage ?? "");
        var reason = text.Length == 0 ? $"its state is {entitlement.EntityState}" : $"\"{text}\" ({entitlement.EntityState})";
        return SapErrors.Failed(connection.DisplayName, operation, SapErrorKind.Rejected, reason, text);
    }

    private static JsonObject Json(EntitlementResource resource)
    {
        var json = new JsonObject();
        Set("resourceName", resource.ResourceName);
        Set("resourceTechnicalName", resource.ResourceTechnicalName);
        Set("resourceProvider", resource.ResourceProvider);
        Set("resourceType", resource.ResourceType);
        return json;

        void Set(string member, string? value)
        {
            if (value is not null)
                json[member] = value;
        }
    }
}
