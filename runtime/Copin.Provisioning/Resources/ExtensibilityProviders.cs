using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Instances of service <c>s4-hana-cloud</c>, whose parameters are typed.</summary>
/// <typeparam name="TResource">The declared resource.</typeparam>
internal abstract class ExtensibilityProvider<TResource> : BrokeredInstanceProvider<TResource>
    where TResource : Resource
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reasons are those of SAP-docs/btp-cloud-platform, "SAP S/4HANA Cloud Extensibility", "Troubleshooting".</summary>
    protected override string Advice =>
        "Look whether the scenario is active in the S/4HANA Cloud tenant and offers these authentications, the system's status is Registered, the tenant is not in maintenance, and the subaccount has no destination of the instance's name; SAP's support component is BC-NEO-EXT-S4C. ";

    /// <summary>Found with the plain instances.</summary>
    public sealed override Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call) => Task.FromResult<IReadOnlyList<ResourceIdentity>>([]);

    protected abstract string PlanName { get; }

    protected abstract Reference System(TResource resource);

    protected abstract JsonObject Write(TResource resource, Text? system, InstanceParameters writer, ResourceScope scope);

    protected sealed override InstancePlan PlanOf(TResource resource, ResourceScope scope) => new(Value.Of(ApiAccessParameters.Offering), Value.Of(PlanName), null);

    protected sealed override Value? ParametersOf(TResource resource, ResourceScope scope, string secret)
    {
        var unknown = new List<string>();
        var parameters = Write(
            resource, scope.Get<RegisteredSystem>(System(resource)).Name,
            new InstanceParameters(
                text =>
                {
                    var value = scope.Fill(text);
                    if (!value.IsKnown && !unknown.Contains(value.Unknown))
                        unknown.Add(value.Unknown);
                    return value.Known ?? "";
                },
                _ => secret),
            scope);
        return unknown.Count > 0 ? Value.After(string.Join(", ", unknown)) : Value.Of(parameters.ToJsonString());
    }

    protected sealed override string Show(TResource resource, ResourceScope scope) =>
        Write(resource, scope.Get<RegisteredSystem>(System(resource)).Name, new InstanceParameters(scope.Show, _ => PropertyDifference.Secret), scope).ToJsonString(Readable);
}

/// <summary>Instances of plan <c>api-access</c>: communication arrangements that are made from SAP BTP.</summary>
internal sealed class ApiAccessProvider : ExtensibilityProvider<ApiAccess>
{
    public override ResourceKind Kind => ApiAccess.ResourceKind;

    protected override string PlanName => ApiAccessParameters.Plan;

    protected override Reference System(ApiAccess resource) => resource.RegisteredSystem;

    protected override Text? SecretOf(ApiAccess resource, ResourceScope scope) => resource.CalledSystem?.Password;

    protected override JsonObject Write(ApiAccess resource, Text? system, InstanceParameters writer, ResourceScope scope) =>
        writer.Of(ApiAccessParameters.Of(resource, scope.Node.Landscape)!, system);
}

/// <summary>Instances of plan <c>messaging</c>.</summary>
internal sealed class MessagingProvider : ExtensibilityProvider<Messaging>
{
    public override ResourceKind Kind => Messaging.ResourceKind;

    protected override string PlanName => Messaging.PlanName;

    protected override Reference System(Messaging resource) => resource.RegisteredSystem;

    protected override JsonObject Write(Messaging resource, Text? system, InstanceParameters writer, ResourceScope scope) => writer.Of(resource, system);
}
