using System.Text;

namespace Copin.Sandbox.State;

/// <summary>The landscape's state as sorted lines without anything generated, so that two sandboxes can be compared.</summary>
internal static class LandscapeText
{
    public static string Of(SapSandbox sandbox, IReadOnlyDictionary<string, string> clientNames)
    {
        var lines = new List<string>();
        S4HanaCloudSnapshot s4 = sandbox.S4.Snapshot();
        lines.AddRange(s4.Users.Select(user => $"communication user {user.Name}: {user.Description}, {user.LockStatus}"));
        lines.AddRange(s4.Systems.Select(system =>
            $"communication system {system.Id}: {system.Name}, {system.HostName}:{system.Port}, inbound only {system.IsInboundOnly}, {system.Description}, in [{Join(system.InboundUsers)}], out [{Join(system.OutboundUsers)}]"));
        lines.AddRange(s4.Arrangements.Select(arrangement =>
            $"communication arrangement {arrangement.Name}: {arrangement.ScenarioId} on {arrangement.SystemId}, in {arrangement.InboundUser}, out {arrangement.OutboundUser}"));
        lines.AddRange(s4.Arrangements.SelectMany(arrangement => arrangement.InactiveOutboundServices.Select(
            service => $"communication arrangement {arrangement.Name}: {service} inactive")));
        lines.AddRange(s4.Arrangements.SelectMany(arrangement => arrangement.Attributes.Select(
            attribute => $"communication arrangement {arrangement.Name}: {attribute}")));

        CloudIntegrationSnapshot integration = sandbox.Integration.Snapshot();
        lines.AddRange(integration.SecurityMaterial.Select(material => $"security material {material.Name}: {material.Set}, {material.User}"));
        lines.AddRange(integration.Packages.Select(package => $"package {package.Id}: {Join(package.Flows.Select(flow => flow.Id))}"));
        lines.AddRange(
            integration.Packages.SelectMany(package => package.Flows).SelectMany(
                flow => flow.Parameters.Select(parameter => $"flow {flow.Id} in design: {parameter.Key} = {parameter.Value}")));
        lines.AddRange(integration.Deployed.Select(flow => $"flow {flow.Id} deployed: {flow.Status}"));
        lines.AddRange(
            integration.Deployed.SelectMany(flow => flow.Parameters.Select(parameter => $"flow {flow.Id} deployed: {parameter.Key} = {parameter.Value}")));

        SubaccountSnapshot subaccount = sandbox.Subaccount.Snapshot();
        lines.AddRange(
            subaccount.Destinations.SelectMany(
                destination =>
                    destination.Properties.Select(property => $"destination {destination.Level}/{destination.Name}: {property.Key} = {property.Value}")));
        lines.AddRange(
            subaccount.Instances.Select(
                instance =>
                    $"service instance {instance.Name}: {instance.Offering}/{instance.Plan}, ready {instance.Ready}, {instance.Parameters}, {instance.Labels}"));
        lines.AddRange(subaccount.Bindings.Select(binding => $"service binding {binding.Instance}/{binding.Name}: ready {binding.Ready}"));
        lines.AddRange(subaccount.Subscriptions.Select(subscription => $"subscription {subscription.Application}/{subscription.Plan}: {subscription.State}"));
        lines.AddRange(subaccount.RoleAssignments.Select(assignment => $"role assignment {assignment.Origin}/{assignment.User}: {assignment.RoleCollection}"));
        lines.AddRange(GlobalAccountText.Of(sandbox));
        lines.AddRange(IdentityText.Of(sandbox));
        lines.Sort(StringComparer.Ordinal);
        var text = new StringBuilder(string.Join('\n', lines)).Append('\n');
        foreach ((string id, string name) in clientNames)
        {
            text.Replace(id, name);
        }

        return text.ToString();
    }

    private static string Join(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.Ordinal));
}
