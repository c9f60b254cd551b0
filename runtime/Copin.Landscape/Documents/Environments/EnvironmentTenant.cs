using Copin.Model;

namespace Copin.Documents;

/// <summary>A tenant that an environment names for a parameter.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Entry">The value that names it: host, address or subdomain.</param>
/// <param name="Identity">What is equal for the same tenant: UI and API host are of one.</param>
internal sealed record EnvironmentTenant(ParameterDeclaration Parameter, EnvironmentEntry Entry, string Identity)
{
    /// <summary>The tenants of an environment, as far as they are well-formed.</summary>
    public static IEnumerable<EnvironmentTenant> Of(EnvironmentReading reading)
    {
        foreach (var parameter in reading.Landscape.Parameters)
        {
            var member = ParameterTypes.Find(parameter.Type)?.System switch
            {
                SapSystem.S4HanaCloud => "Host",
                SapSystem.CloudIntegration => "Url",
                SapSystem.Btp => "Subdomain",
                SapSystem.IdentityProvisioning => "Host",
                SapSystem.IdentityManagement => "Url",
                _ => null,
            };
            if (member is not null && reading.TextOf($"{parameter.Name}:{member}") is { } text && reading.Find($"{parameter.Name}:{member}") is { } entry)
                yield return new EnvironmentTenant(parameter, entry, parameter.Type + " " + IdentityOf(entry.Shape!.Kind, text));
        }
    }

    private static string IdentityOf(EnvironmentValueKind kind, string text) => kind switch
    {
        EnvironmentValueKind.S4HanaCloudHost when Copin.S4HanaCloudHost.TryParse(text, out var host) => host!.UiHost,
        EnvironmentValueKind.HttpsAddress or EnvironmentValueKind.Address when Uri.TryCreate(text, UriKind.Absolute, out var address) => address.Host.ToLowerInvariant(),
        _ => text.ToLowerInvariant(),
    };
}
