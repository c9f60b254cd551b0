using Copin.Rules;

namespace Copin.Documents;

/// <summary>Makes the values of a landscape's parameters of an environment file, as far as they are there and well-formed, without reading a secret.</summary>
internal static class EnvironmentParameters
{
    // No rule looks behind the name of a secret's source.
    private static readonly Secret SomeSecret = Secret.FromEnvironment("SECRET");

    public static IReadOnlyDictionary<string, ILandscapeParameter> Of(EnvironmentReading reading)
    {
        var values = new Dictionary<string, ILandscapeParameter>(StringComparer.Ordinal);
        foreach (var parameter in reading.Landscape.Parameters)
            if (!values.ContainsKey(parameter.Name) && Read(parameter.Type, parameter.Name, reading) is { } value)
                values.Add(parameter.Name, value);
        return values;
    }

    private static ILandscapeParameter? Read(string type, string name, EnvironmentReading reading) => type switch
    {
        "Copin.S4HanaCloudTenant" => reading.TextOf(name + ":Host") is { } host ? new S4HanaCloudTenant(host) : null,
        "Copin.CloudIntegrationTenant" => reading.TextOf(name + ":Url") is { } url && reading.TextOf(name + ":TokenUrl") is { } tokenUrl
            ? new CloudIntegrationTenant(new ServiceKeyCredentials(new Uri(url), new Uri(tokenUrl), reading.TextOf(name + ":ClientId") ?? "", SomeSecret))
            : null,
        "Copin.BtpSubaccount" => reading.TextOf(name + ":Subdomain") is { } subdomain ? new BtpSubaccount(subdomain) : null,
        "Copin.IdentityProvisioningTenant" when reading.TextOf(name + ":Host") is { } host => new IdentityProvisioningTenant(host),
        "Copin.IdentityProvisioningTenant" =>
            reading.TextOf(name + ":Neo:Host") is { } region && reading.TextOf(name + ":Neo:Provider") is { } provider && reading.TextOf(name + ":Neo:Consumer") is { } consumer
                ? IdentityProvisioningTenant.OnNeo(region, provider, consumer)
                : null,
        "Copin.IdentityManagementSystem" => reading.TextOf(name + ":Url") is { } address ? new IdentityManagementSystem(new Uri(address)) : null,
        "Copin.Secret" => SomeSecret,
        // What looks like a secret must not come into the message of another rule.
        _ => reading.TextOf(name) is { } text && SecretShapes.Find(text) is null && !SecretShapes.IsSecretName(name) ? new TextParameter(text) : null,
    };
}
