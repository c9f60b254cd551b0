using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Roles of <c>ipsproxy</c> for the users that stand for OAuth clients, seen by a call that is let in.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <em>OAuth authentication</em>.</remarks>
internal sealed class ApplicationRoleProvider : ManualResourceProvider<ApplicationRole>
{
    public override ResourceKind Kind => ApplicationRole.ResourceKind;

    protected override IEnumerable<Value> Within(ApplicationRole resource, ResourceScope scope) => [scope.Fill(resource.User)];

    protected override IEnumerable<ManualStepInstructions> Describe(ApplicationRole resource, IResourceTexts texts)
    {
        var (role, user) = (texts.Show(resource.Name), texts.Show(resource.User));
        yield return new(
            resource.Id, $"Assign role {role} to {user}", texts.NeoCockpit(resource, $"Applications → Subscriptions → Java Applications → {OAuthClient.Application} → Roles"),
            $"""
            Role: {role}
            Individual Users → User ID: {user}
            """,
            $"{user} stands among the individual users of role {role}", null);
    }

    protected override void WriteOutputs(ApplicationRole resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        outputs.Add("User", texts.Fill(resource.User));

    protected override Task<CheckReport?> ProbeAsync(ApplicationRole resource, ManualStepProbe probe)
    {
        var client = probe.Scope.Get<OAuthClient>(resource.Client);
        return ProxyCalls.MayCallAsync(client, probe.Scope.Fill(client.Name).Known!, probe);
    }
}
