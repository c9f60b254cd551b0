using System.Globalization;
using System.Net;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Calls proxy systems as the landscape's own callers do, to see whether what was made by hand works.</summary>
internal static class ProxyCalls
{
    // Whether a caller may call proxy systems is seen from how it is refused one that does not exist; so no system behind a proxy sees a logon.
    private static readonly string NoSystem = Guid.Empty.ToString();

    /// <summary>Whether a caller gets a token with its secret; null where the landscape has no secret for it.</summary>
    public static async Task<CheckReport?> LogOnAsync(Resource caller, string clientId, ManualStepProbe probe)
    {
        if (SecretOf(caller, probe.Scope) is not { } secret)
            return null;
        await probe.Scope.SystemsOf(caller).TokenEndpoint(clientId, secret).TryAsync(probe.Call.CancellationToken).ConfigureAwait(false);
        return new CheckReport(true, $"client {clientId} gets a token");
    }

    /// <summary>Whether a caller may call proxy systems; null where the landscape has no secret for it.</summary>
    public static async Task<CheckReport?> MayCallAsync(Resource caller, string clientId, ManualStepProbe probe)
    {
        if (SecretOf(caller, probe.Scope) is not { } secret)
            return null;
        try
        {
            await probe.Scope.SystemsOf(caller).ProxySystem(NoSystem, clientId, secret).CountUsersAsync(probe.Call.CancellationToken).ConfigureAwait(false);
        }
        catch (SapApiException exception) when (exception is { IsTransient: false, StatusCode: not (null or HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized) })
        {
            // The proxy let the caller in, and has no such system.
        }

        return new CheckReport(true, $"client {clientId} may call proxy systems");
    }

    /// <summary>How many users a proxy system offers; null where nobody can ask yet: neither system nor caller is there.</summary>
    /// <param name="system">The proxy system.</param>
    /// <param name="systemId">Its ID; null where it is not known yet.</param>
    /// <param name="caller">Who asks; null for whoever of the landscape may.</param>
    /// <param name="probe">The probe.</param>
    /// <exception cref="SapApiException">The proxy or the system behind it refused, or could not be reached.</exception>
    public static async Task<int?> CountUsersAsync(ProxySystem system, string? systemId, Resource? caller, ManualStepProbe probe)
    {
        caller ??= CallerOf(system, probe.Scope);
        if (systemId is null || caller is null || SecretOf(caller, probe.Scope) is not { } secret || probe.Scope.Output(caller, "ClientId").Known is not { } clientId)
            return null;
        return await probe.Scope.SystemsOf(system).ProxySystem(systemId, clientId, secret).CountUsersAsync(probe.Call.CancellationToken).ConfigureAwait(false);
    }

    /// <summary>"1 user", "2 users".</summary>
    public static string Users(int count) => count == 1 ? "1 user" : string.Create(CultureInfo.InvariantCulture, $"{count} users");

    // A caller is of use when it was confirmed, and on Neo its role, too; the repository's is the one that matters.
    private static Resource? CallerOf(ProxySystem system, ResourceScope scope)
    {
        var landscape = scope.Landscape;
        var tenant = landscape.TenantOf(system);
        return landscape.All<IdmRepository>().Where(repository => repository.System.LocalName == system.Id).Select(repository => landscape.Find(repository.Client.LocalName))
            .Concat(landscape.Resources.Where(resource => resource is IProxyCaller && landscape.TenantOf(resource) == tenant))
            .FirstOrDefault(caller => caller is not null && IsConfirmed(caller) && (caller is not OAuthClient
                || landscape.All<ApplicationRole>().Any(role => role.Client.LocalName == caller.Id && IsConfirmed(role))));

        bool IsConfirmed(Resource resource) => scope.EntityOf<JournalEntry>(resource) is not null;
    }

    private static SecretReader? SecretOf(Resource caller, ResourceScope scope) => caller is IProxyCaller { Secret.HasValue: true } known ? scope.Secret(known.Secret).Reader : null;
}
