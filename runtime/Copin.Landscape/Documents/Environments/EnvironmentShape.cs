using Copin.Model;

namespace Copin.Documents;

/// <summary>What an environment file holds for each type of parameter: the one table that rules, schema and run-time binding go by.</summary>
public static class EnvironmentShape
{
    private static readonly Dictionary<string, Func<string, EnvironmentMember>> ByType = new(StringComparer.Ordinal)
    {
        ["Copin.S4HanaCloudTenant"] = name => Object(
            name, "an SAP S/4HANA Cloud tenant",
            new("Host", EnvironmentValueKind.S4HanaCloudHost, "the tenant's host, such as my300000.s4hana.cloud.sap"),
            new("User", EnvironmentValueKind.Text, "the communication user of the arrangement for SAP_COM_0A48") { IsOptional = true, Companion = "Password" },
            new("Password", EnvironmentValueKind.Secret, "a secret") { IsOptional = true, Companion = "User" }),
        ["Copin.CloudIntegrationTenant"] = name => ServiceKey(name, "a Cloud Integration tenant, as its service key of plan api describes it"),
        ["Copin.BtpSubaccount"] = name => Object(
            name, "a subaccount of SAP BTP",
            new("Subdomain", EnvironmentValueKind.Text, "the subaccount's subdomain"),
            new("Id", EnvironmentValueKind.Guid, "the subaccount's ID") { IsOptional = true },
            new("Region", EnvironmentValueKind.Text, "the subaccount's region, such as eu10") { IsOptional = true },
            ServiceKey("Destinations", "the binding of service destination, plan lite") with { IsOptional = true },
            ServiceKey("ServiceManager", "the binding of service service-manager, plan subaccount-admin") with { IsOptional = true },
            ServiceKey("Subscriptions", "the binding of service cis, plan local") with { IsOptional = true },
            ServiceKey("Authorization", "the binding of service xsuaa, plan apiaccess") with { IsOptional = true },
            ServiceKey("Provisioning", "the binding of service cis, plan local, with its provisioning service") with { IsOptional = true }),
        ["Copin.GlobalAccount"] = name => Object(
            name, "a global account of SAP BTP",
            new("Subdomain", EnvironmentValueKind.Text, "the global account's subdomain"),
            ServiceKey("Accounts", "the binding of service cis, plan central, with its accounts service") with { IsOptional = true },
            ServiceKey("Entitlements", "the binding of service cis, plan central, with its entitlements service") with { IsOptional = true }),
        ["Copin.IdentityProvisioningTenant"] = name => Object(
            name, "an Identity Provisioning tenant",
            new("Host", EnvironmentValueKind.HostName, "the tenant's host, such as acme.accounts.ondemand.com") { Alternative = "Neo" },
            Object(
                "Neo", "a tenant on SAP BTP, Neo environment",
                new("Host", EnvironmentValueKind.HostName, "the region's host, such as hana.ondemand.com"),
                new("Provider", EnvironmentValueKind.HostName, "the technical name of the subaccount that provides ipsproxy"),
                new("Consumer", EnvironmentValueKind.HostName, "the technical name of the subaccount that uses it")) with { IsOptional = true }),
        ["Copin.IdentityManagementSystem"] = name => Object(
            name, "an SAP Identity Management system",
            new EnvironmentMember("Url", EnvironmentValueKind.Address, "an address")),
        ["Copin.Secret"] = name => new(name, EnvironmentValueKind.Secret, "a secret"),
        ["string"] = name => new(name, EnvironmentValueKind.Text, "a text"),
        ["int"] = name => new(name, EnvironmentValueKind.WholeNumber, "a whole number"),
        ["System.Uri"] = name => new(name, EnvironmentValueKind.Address, "an address"),
        ["System.Guid"] = name => new(name, EnvironmentValueKind.Guid, "a GUID"),
    };

    /// <summary>What a file holds for a parameter; null where its type is none that a landscape can have.</summary>
    public static EnvironmentMember? Of(ParameterDeclaration parameter)
    {
        if (!ByType.TryGetValue(parameter.Type, out var make))
            return null;
        var member = make(parameter.Name);
        // The engine makes such a secret where the environment names none.
        return member.Kind == EnvironmentValueKind.Secret && parameter.Attributes.Any(attribute => attribute.Name == "GeneratedPassword") ? member with { IsOptional = true } : member;
    }

    /// <summary>What a file holds for a landscape: an object with a member for each parameter.</summary>
    public static EnvironmentMember Of(LandscapeDeclaration declaration) =>
        new("", EnvironmentValueKind.Object, "an environment") { Members = declaration.Parameters.Select(Of).OfType<EnvironmentMember>().ToArray() };

    private static EnvironmentMember ServiceKey(string name, string meaning) => Object(
        name, meaning,
        new("Url", EnvironmentValueKind.HttpsAddress, "the API's address in the service key"),
        new("TokenUrl", EnvironmentValueKind.HttpsAddress, "the token endpoint in the service key, with its path /oauth/token"),
        new("ClientId", EnvironmentValueKind.Text, "the client ID in the service key"),
        new("ClientSecret", EnvironmentValueKind.Secret, "a secret"));

    private static EnvironmentMember Object(string name, string meaning, params EnvironmentMember[] members) =>
        new(name, EnvironmentValueKind.Object, meaning) { Members = members };
}
