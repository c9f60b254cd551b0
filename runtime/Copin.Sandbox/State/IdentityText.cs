namespace Copin.Sandbox.State;

/// <summary>Business users, Identity Provisioning and Identity Management as lines without anything generated.</summary>
internal static class IdentityText
{
    public static IEnumerable<string> Of(SapSandbox sandbox) =>
    [
        .. sandbox.S4.BusinessPartners.Select(partner => $"business partner {partner.PersonExternalId}: {partner.RoleCode}, {partner.FirstName} {partner.LastName}, {partner.EmailAddress}"),
        .. sandbox.S4.BusinessUsers.Select(user =>
            $"business user {user.UserName}: {user.Person.PersonExternalId}, locked {user.Locked}, archived {user.Archived}, [{string.Join(", ", user.Roles)}]"),
        .. Of("Cloud Identity", sandbox.IdentityProvisioning.CloudIdentity),
        .. sandbox.IdentityProvisioning.CloudIdentity.SystemAdministrators.Select(
            administrator => $"system administrator {administrator.Name}: {string.Join(", ", administrator.Authorizations)}"),
        .. Of("Neo", sandbox.IdentityProvisioning.Neo),
        .. sandbox.IdentityProvisioning.Neo.OAuthClients.Select(client => $"OAuth client on Neo {client.Name}: {client.ClientId}"),
        .. sandbox.IdentityProvisioning.Neo.RoleAssignments.Select(assignment => $"role on Neo: {assignment}"),
        .. sandbox.IdentityProvisioning.Neo.Destinations.SelectMany(
            destination => destination.Value.Select(property => $"destination on Neo {destination.Key}: {property.Key} = {property.Value}")),
        .. sandbox.IdentityManagement.Repositories.Values.SelectMany(repository => repository.Constants.Select(
            constant => $"repository {repository.Name}: {constant.Key} = {constant.Value}")),
        .. sandbox.IdentityManagement.Repositories.Values.SelectMany(repository => repository.Users.Select(user => $"repository {repository.Name}: user {user}")),
        .. sandbox.IdentityManagement.Identities.Select(identity => $"identity {identity.PersonExternalId}"),
    ];

    private static IEnumerable<string> Of(string infrastructure, IdentityProvisioningConsole console) => console.ProxySystems.SelectMany<ProxySystemSnapshot, string>(system =>
    [
        $"proxy system on {infrastructure} {system.Name}: {system.Type}, {system.Description}, destination {system.Destination}",
        .. system.Properties.Select(property => $"proxy system on {infrastructure} {system.Name}: {property.Key} = {property.Value}"),
    ]);

    /// <summary>What is generated, with the name that stands for it.</summary>
    public static IEnumerable<(string Generated, string Name)> Generated(SapSandbox sandbox) =>
    [
        .. sandbox.IdentityProvisioning.CloudIdentity.SystemAdministrators.Select(administrator => (administrator.ClientId, $"{{client of {administrator.Name}}}")),
        .. sandbox.IdentityProvisioning.Neo.OAuthClients.Where(client => Guid.TryParse(client.ClientId, out _)).Select(
            client => (client.ClientId, $"{{client {client.Name}}}")),
        .. sandbox.IdentityProvisioning.CloudIdentity.ProxySystems.Concat(sandbox.IdentityProvisioning.Neo.ProxySystems).Select(
            system => (system.Id.ToString(), $"{{system {system.Name}}}")),
    ];
}
