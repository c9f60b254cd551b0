namespace Copin.Sandbox.GlobalAccount;

/// <summary>An environment a subaccount may have.</summary>
/// <param name="Type">For instance <c>cloudfoundry</c>.</param>
/// <param name="Service">Technical name of the service that provides it.</param>
/// <param name="DisplayName">Its display name.</param>
/// <param name="Plan">Plan.</param>
/// <param name="Several">A subaccount may have more than one.</param>
internal sealed record AvailableEnvironment(string Type, string Service, string DisplayName, string Plan, bool Several)
{
    public static readonly AvailableEnvironment[] All =
    [
        new("cloudfoundry", "cloudfoundry", "Cloud Foundry Runtime", "standard", Several: false),
        new("cloudfoundry", "cloudfoundry", "Cloud Foundry Runtime", "free", Several: false),
        new("kyma", "kymaruntime", "Kyma Runtime", "aws", Several: true),
    ];

    public string LandscapeLabel(string region) => Type == "cloudfoundry" ? $"cf-{region}" : $"kyma-{region}";
}
