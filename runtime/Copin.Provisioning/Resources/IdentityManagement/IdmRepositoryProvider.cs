using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.Resources;

/// <summary>Repositories of SAP Identity Management. They have no API: what they will call is seen to answer.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems", "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
internal sealed class IdmRepositoryProvider : ManualResourceProvider<IdmRepository>
{
    public override ResourceKind Kind => IdmRepository.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(IdmRepository resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        var file = ProxySystemCsv.File(texts.Get<ProxySystem>(resource.System), resource, texts);
        yield return new(
            resource.Id, $"Import repository {name}", $"administration user interface of SAP Identity Management{Address(texts, resource)}, System Configuration → Import",
            string.Join('\n', (string[])
            [
                $"File: {file.Path}",
                $"Repository: {name}",
                .. RepositoryConstantsExport.Constants(resource, texts).Select(constant => $"Constants → {constant.Name}: {constant.Value}"),
            ]),
            $"the list of repositories shows {name}, with these constants", null)
        {
            Files = [file],
        };
    }

    protected override IEnumerable<(string Property, Text Secret)> Secrets(IdmRepository resource, Landscape landscape)
    {
        if (resource.CallerIn(landscape) is { Secret.HasValue: true } caller)
            yield return (RepositoryConstants.AuthPassword, caller.Secret);
        yield return (RepositoryConstants.ProxyPassword, resource.ProxyPassword);
    }

    protected override void WriteOutputs(IdmRepository resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        outputs.Add("Name", texts.Fill(resource.Name));

    protected override async Task<CheckReport?> ProbeAsync(IdmRepository resource, ManualStepProbe probe)
    {
        var system = probe.Scope.Get<ProxySystem>(resource.System);
        var caller = probe.Scope.Landscape.Find(resource.Client.LocalName);
        return await ProxyCalls.CountUsersAsync(system, probe.Scope.Output(system, "SystemId").Known, caller, probe).ConfigureAwait(false) is { } count
            ? new CheckReport(true, $"what it calls offers {ProxyCalls.Users(count)}")
            : null;
    }

    /// <summary>The address of Identity Management, behind a blank; empty where the landscape has no parameter for it.</summary>
    internal static string Address(IResourceTexts texts, Resource resource) => texts.TenantMember(resource, "Url") is { Length: > 0 } url ? " " + url : "";
}
