namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Shows what a run is doing while it lasts.</summary>
internal interface IProgressDisplay : IProgress<ProvisioningEvent>
{
    /// <summary>Runs <paramref name="work"/> and shows its progress until it ends.</summary>
    Task<T> ShowAsync<T>(Func<Task<T>> work);
}
