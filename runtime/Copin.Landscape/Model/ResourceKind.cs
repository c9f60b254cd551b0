namespace Copin.Model;

/// <summary>The systems that resources live in. Each has a parameter type that holds a tenant of it.</summary>
public enum SapSystem
{
    /// <summary>No system: a step for a person.</summary>
    None,

    /// <summary>SAP S/4HANA Cloud Public Edition; parameter type <see cref="S4HanaCloudTenant"/>.</summary>
    S4HanaCloud,

    /// <summary>Cloud Integration of SAP Integration Suite; parameter type <see cref="CloudIntegrationTenant"/>.</summary>
    CloudIntegration,

    /// <summary>A subaccount of SAP BTP; parameter type <see cref="BtpSubaccount"/>.</summary>
    Btp,

    /// <summary>A global account of SAP BTP; parameter type <see cref="Copin.GlobalAccount"/>.</summary>
    GlobalAccount,

    /// <summary>A tenant of Identity Provisioning; parameter type <see cref="IdentityProvisioningTenant"/>.</summary>
    IdentityProvisioning,

    /// <summary>SAP Identity Management on the customer's premises; parameter type <see cref="IdentityManagementSystem"/>.</summary>
    IdentityManagement,
}

/// <summary>The C# type in which an output is offered.</summary>
public enum OutputType
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="System.Uri"/>.</summary>
    Uri,

    /// <summary><see cref="System.Guid"/>.</summary>
    Guid,

    /// <summary><see cref="Copin.Secret"/>: usable where a secret belongs, shown nowhere.</summary>
    Secret,
}

/// <summary>A value that a resource has once it is applied.</summary>
/// <param name="Name">Its name behind the dot of <c>{Resource.Output}</c>, and the generated property's name.</param>
/// <param name="Type">The C# type in which it is offered.</param>
/// <param name="Meaning">What it is, in a phrase: the generated property's documentation.</param>
public sealed record Output(string Name, OutputType Type, string Meaning);

/// <summary>A kind of resource: the attribute that declares it, and how the attribute is read.</summary>
/// <param name="Attribute">The attribute's name without the suffix, such as <c>CommunicationUser</c>.</param>
/// <param name="Title">What SAP calls it, in lower case as inside a sentence.</param>
/// <param name="System">The system it lives in.</param>
/// <param name="Read">Makes the typed resource of its attributes.</param>
public sealed record ResourceKind(string Attribute, string Title, SapSystem System, Func<ResourceReader, Resource> Read)
{
    /// <summary>What it has once it is applied, in the order in which properties are generated.</summary>
    public EquatableArray<Output> Outputs { get; init; }

    /// <summary>The output that <c>{Resource}</c> without a dot stands for; empty where a dot is required.</summary>
    public string DefaultOutput { get; init; } = "";

    /// <summary>The attributes that may stand beside the main one.</summary>
    public EquatableArray<string> Details { get; init; }

    /// <summary>Whether it is worth something by itself, so that nothing need refer to it.</summary>
    public bool IsEndInItself { get; init; }

    /// <summary>Whether a landscape without parameter for its system may have it: a step that a person does there, who needs no address for it.</summary>
    public bool IsTenantOptional { get; init; }

    /// <summary>What the kinds are called together among which a name is unique in a tenant; its own attribute's name where it shares names with no other kind.</summary>
    public string NamedAmong { get; init; } = Attribute;

    /// <summary>Whether its system takes names that differ by upper and lower case only for the same.</summary>
    public bool IgnoresCaseOfNames { get; init; }

    /// <summary>What SAP calls it, with the indefinite article: <c>an integration flow</c>.</summary>
    // "user" begins with a vowel to the eye only.
    public string IndefiniteTitle => (Title.Length > 0 && "aeio".IndexOf(char.ToLowerInvariant(Title[0])) >= 0 ? "an " : "a ") + Title;

    /// <summary>The output of that name, or the default one where <paramref name="name"/> is null; null where there is none.</summary>
    public Output? FindOutput(string? name)
    {
        var wanted = name ?? DefaultOutput;
        foreach (var output in Outputs)
            if (string.Equals(output.Name, wanted, StringComparison.Ordinal))
                return output;
        return null;
    }
}
