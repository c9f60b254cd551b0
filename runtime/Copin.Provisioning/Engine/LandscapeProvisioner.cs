using Copin.Model;

namespace Copin.Provisioning;

/// <summary>Base of the provisioner that is generated into each landscape, which adds a method for each resource.</summary>
public abstract class LandscapeProvisioner : IAsyncDisposable
{
    /// <summary>Opens a session; no system is called.</summary>
    /// <inheritdoc cref="LandscapeSession.Open"/>
    protected LandscapeProvisioner(ILandscape landscape, ProvisioningOptions? options) => Session = LandscapeSession.Open(landscape, options);

    /// <summary>The session that every step runs in.</summary>
    public LandscapeSession Session { get; }

    /// <inheritdoc cref="LandscapeSession.PlanAsync"/>
    public Task<Plan> PlanAsync(CancellationToken cancellationToken = default) => Session.PlanAsync(cancellationToken);

    /// <inheritdoc cref="LandscapeSession.ApplyAsync(CancellationToken)"/>
    public Task<ApplyResult> ApplyAsync(CancellationToken cancellationToken = default) => Session.ApplyAsync(cancellationToken);

    /// <inheritdoc cref="LandscapeSession.CheckAsync"/>
    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken = default) => Session.CheckAsync(cancellationToken);

    /// <inheritdoc cref="LandscapeSession.DestroyAsync"/>
    public Task<DestroyResult> DestroyAsync(CancellationToken cancellationToken = default) => Session.DestroyAsync(cancellationToken);

    /// <summary>Applies one resource and makes its record of the outputs.</summary>
    /// <typeparam name="T">The resource's record.</typeparam>
    /// <param name="resource">The record's name.</param>
    /// <param name="applied">Makes the record.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <exception cref="ProvisioningException">It failed, or what it depends on is not applied.</exception>
    protected async Task<T> StepAsync<T>(string resource, Func<ResourceOutputs, T> applied, CancellationToken cancellationToken) =>
        applied(await Session.ApplyAsync(resource, cancellationToken).ConfigureAwait(false));

    /// <summary>Ends the session.</summary>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return Session.DisposeAsync();
    }
}
