using System.Text;
using System.Text.Json;

namespace Copin.Sandbox;

/// <summary>The connection values as an environment file of a landscape; secrets are references to files of their own.</summary>
internal static class EnvironmentFile
{
    /// <summary>Writes the secrets, if a directory is given, and returns the file's text.</summary>
    /// <param name="connections">What to connect to.</param>
    /// <param name="secrets">Where the secret values go, mode 600; null leaves references to environment variables the reader must set.</param>
    public static string Write(SandboxConnections connections, DirectoryInfo? secrets)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("S4");
            json.WriteString("Host", connections.S4HanaCloud.Host);
            json.WriteString("User", connections.S4HanaCloud.User);
            Secret(json, secrets, "S4", "Password", connections.S4HanaCloud.Password);
            json.WriteEndObject();
            Service(json, secrets, "Integration", "Integration", connections.CloudIntegration);
            json.WriteStartObject("Subaccount");
            json.WriteString("Subdomain", connections.SubaccountSubdomain);
            json.WriteString("Id", connections.SubaccountId);
            json.WriteString("Region", connections.Region);
            Service(json, secrets, "Destinations", "Subaccount.Destinations", connections.Destinations);
            Service(json, secrets, "ServiceManager", "Subaccount.ServiceManager", connections.ServiceManager);
            Service(json, secrets, "Subscriptions", "Subaccount.Subscriptions", connections.Subscriptions);
            Service(json, secrets, "Authorization", "Subaccount.Authorization", connections.Authorization);
            Service(json, secrets, "Provisioning", "Subaccount.Provisioning", connections.Provisioning);
            json.WriteEndObject();
            json.WriteStartObject("GlobalAccount");
            json.WriteString("Subdomain", connections.GlobalAccount.Subdomain);
            Service(json, secrets, "Accounts", "GlobalAccount.Accounts", connections.GlobalAccount.Accounts);
            Service(json, secrets, "Entitlements", "GlobalAccount.Entitlements", connections.GlobalAccount.Entitlements);
            json.WriteEndObject();
            json.WriteStartObject("IdentityProvisioning");
            json.WriteString("Host", connections.IdentityProvisioning.Host);
            json.WriteEndObject();
            json.WriteStartObject("IdentityProvisioningOnNeo");
            json.WriteStartObject("Neo");
            json.WriteString("Host", connections.IdentityProvisioningOnNeo.Host);
            json.WriteString("Provider", connections.IdentityProvisioningOnNeo.Provider);
            json.WriteString("Consumer", connections.IdentityProvisioningOnNeo.Consumer);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteStartObject("IdentityManagement");
            json.WriteString("Url", connections.IdentityManagementUrl.AbsoluteUri);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Service(Utf8JsonWriter json, DirectoryInfo? secrets, string name, string path, ServiceConnection connection)
    {
        json.WriteStartObject(name);
        json.WriteString("Url", connection.Url.ToString());
        json.WriteString("TokenUrl", connection.TokenUrl.ToString());
        json.WriteString("ClientId", connection.ClientId);
        Secret(json, secrets, path, "ClientSecret", connection.ClientSecret);
        json.WriteEndObject();
    }

    private static void Secret(Utf8JsonWriter json, DirectoryInfo? secrets, string path, string property, string value)
    {
        json.WriteStartObject(property);
        string name = $"{path}.{property}";
        if (secrets is null)
        {
            json.WriteString("$secret", "env:" + SandboxConnections.VariableOf(name));
        }
        else
        {
            json.WriteString("$secret", "file:" + WritePrivate(secrets, name, value));
        }

        json.WriteEndObject();
    }

    private static string WritePrivate(DirectoryInfo directory, string name, string value)
    {
        directory.Create();
        string path = Path.Combine(directory.FullName, name);

        // A file left by an earlier run keeps its own mode when it is only rewritten; it is made anew.
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        stream.Write(Encoding.UTF8.GetBytes(value));
        return path;
    }
}
