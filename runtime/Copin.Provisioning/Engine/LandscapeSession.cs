using Copin.Model;

namespace Copin.Provisioning;

/// <summary>A landscape with the values of one environment, ready to be planned, applied, checked and destroyed.</summary>
public sealed class LandscapeSession : IAsyncDisposable
{
    private LandscapeSession(ILandscape landscape, ProvisioningOptions options) => (Landscape, Options) = (Model.Landscape.Read(landscape.Declaration, landscape.Parameters), options);

    /// <summary>The landscape with its parameters' values.</summary>
    public Landscape Landscape { get; }

    /// <summary>How it is provisioned.</summary>
    public ProvisioningOptions Options { get; }

    /// <summary>Opens a landscape; no system is called.</summary>
    public static LandscapeSession Open(ILandscape landscape, ProvisioningOptions? options = null) => new(landscape, options ?? new ProvisioningOptions());

    /// <summary>Reads the systems and says what <see cref="ApplyAsync(CancellationToken)"/> would do.</summary>
    public Task<Plan> PlanAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>What <see cref="DestroyAsync"/> would do.</summary>
    public Task<Plan> PlanDestroyAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Makes the systems as declared.</summary>
    public Task<ApplyResult> ApplyAsync(CancellationToken cancellationToken = default) => ApplyAsync(prune: false, cancellationToken);

    /// <summary>Makes the systems as declared.</summary>
    public Task<ApplyResult> ApplyAsync(bool prune, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Makes one resource as declared; what it depends on must be applied.</summary>
    public Task<ResourceOutputs> ApplyAsync(string resource, CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Checks that every resource works.</summary>
    public Task<CheckResult> CheckAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Removes every resource.</summary>
    public Task<DestroyResult> DestroyAsync(CancellationToken cancellationToken = default) => throw new NotImplementedException();

    /// <summary>Ends the session.</summary>
    public ValueTask DisposeAsync() => default;
}
