using System.Globalization;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Resources;

/// <summary>Initial loads of repositories of SAP Identity Management: the number of users that the job read must be that which the proxy system offers.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
internal sealed class InitialLoadProvider : ManualResourceProvider<InitialLoad>
{
    private const string Users = "Users";

    public override ResourceKind Kind => InitialLoad.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(InitialLoad resource, IResourceTexts texts)
    {
        var repository = texts.Show(texts.Get<IdmRepository>(resource.Repository).Name);
        yield return new(
            resource.Id, texts.Show(resource.Name), $"administration user interface of SAP Identity Management{IdmRepositoryProvider.Address(texts, resource)}, System Configuration → Jobs",
            $"""
            Repository: {repository}
            Job: Initial Load of the SCIM connector
            Run it, wait for its end, and look into its log
            """,
            "the job log has no error, and says how many users were read", null)
        {
            AskedValues = [new AskedValue(Users, "how many users the job's log says were read", "[0-9]{1,9}")],
        };
    }

    protected override async Task<string> RemarkAsync(InitialLoad resource, ManualStepProbe probe)
    {
        try
        {
            return await CountAsync(resource, probe).ConfigureAwait(false) is { } count ? $"the proxy system offers {ProxyCalls.Users(count)}" : "";
        }
        catch (SapApiException)
        {
            // The step itself tells what is wrong when it is looked into; the remark only helps.
            return "";
        }
    }

    protected override async Task<CheckReport?> ProbeAsync(InitialLoad resource, ManualStepProbe probe)
    {
        if (await CountAsync(resource, probe).ConfigureAwait(false) is not { } offered || !int.TryParse(probe.Told.GetValueOrDefault(Users), NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            return null;
        // Users come and go once Identity Management is at work.
        if (probe.IsConfirmed)
            return new CheckReport(true, $"{ProxyCalls.Users(read)} read; the proxy system offers {ProxyCalls.Users(offered)} now");
        return offered == read
            ? new CheckReport(true, $"all {ProxyCalls.Users(read)} read")
            : new CheckReport(false, $"the job read {ProxyCalls.Users(read)}, but the proxy system offers {ProxyCalls.Users(offered)}; the job's log says which could not be read") { IsFinal = true };
    }

    private static Task<int?> CountAsync(InitialLoad resource, ManualStepProbe probe)
    {
        var repository = probe.Scope.Get<IdmRepository>(resource.Repository);
        var system = probe.Scope.Get<ProxySystem>(repository.System);
        return ProxyCalls.CountUsersAsync(system, probe.Scope.Output(system, "SystemId").Known, probe.Scope.Landscape.Find(repository.Client.LocalName), probe);
    }
}
