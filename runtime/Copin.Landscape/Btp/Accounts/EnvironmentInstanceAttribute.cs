namespace Copin;

/// <summary>An environment of the subaccount, such as Cloud Foundry, made through the Provisioning API.</summary>
/// <param name="name">The instance's name, unique in the subaccount.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class EnvironmentInstanceAttribute(string name) : ResourceAttribute
{
    /// <summary>The instance's name.</summary>
    public string Name { get; } = name;

    /// <summary>The environment's type, such as <c>cloudfoundry</c> or <c>kyma</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The plan's technical name, such as <c>standard</c>.</summary>
    public string? Plan { get; set; }

    /// <summary>The landscape on which it is made, such as <c>cf-eu10-004</c>; the region's first one where it is left out.</summary>
    public string? LandscapeLabel { get; set; }

    /// <summary>The parameters that the environment takes: a JSON object, its braces doubled (<c>"{{ … }}"</c>). It must not hold a secret.</summary>
    public string? Parameters { get; set; }
}
