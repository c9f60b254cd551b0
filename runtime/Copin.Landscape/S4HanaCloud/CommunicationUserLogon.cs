namespace Copin.Model;

/// <summary>Something that logs on as a communication user of the landscape by name and password: a user credential, a destination, a proxy system.</summary>
/// <param name="Resource">What logs on.</param>
/// <param name="User">As whom.</param>
/// <param name="UserPlace">Where it says so.</param>
/// <param name="Password">The password with which it does; absent where the user is referred to by type, whose password it takes.</param>
/// <param name="Address">Where it logs on; absent for a user credential, which the flow that takes it carries somewhere.</param>
internal sealed record CommunicationUserLogon(Resource Resource, CommunicationUser User, Place UserPlace, Text? Password, Text? Address)
{
    /// <summary>All of a landscape, in the order of its resources.</summary>
    public static IEnumerable<CommunicationUserLogon> In(Landscape landscape)
    {
        var byName = landscape.All<CommunicationUser>().Where(user => user.Name.Known is { Length: > 0 }).ToLookup(user => user.Name.Known!, StringComparer.OrdinalIgnoreCase);
        foreach (var resource in landscape.Resources)
            if (Of(resource, landscape, byName) is { } logon)
                yield return logon;
    }

    private static CommunicationUserLogon? Of(Resource resource, Landscape landscape, ILookup<string, CommunicationUser> byName) => resource switch
    {
        UserCredential { CommunicationUser: { } reference } => landscape.Find<CommunicationUser>(reference) is { } user ? new(resource, user, reference.Place, null, null) : null,
        UserCredential credential => Of(resource, credential.User, credential.Password, null, landscape, byName),
        Destination { Authentication.Value: DestinationAuthentication.Basic } destination => Of(resource, destination.User, destination.Password, destination.Url, landscape, byName),
        IProvisioningConnection { Authentication.Value: DestinationAuthentication.Basic } connection => Of(resource, connection.User, connection.Password, connection.Url, landscape, byName),
        _ => null,
    };

    // By reference; or by a name that one user has, where the address leads to S/4HANA Cloud or there is none.
    private static CommunicationUserLogon? Of(Resource resource, Text name, Text password, Text? address, Landscape landscape, ILookup<string, CommunicationUser> byName)
    {
        var user = name.SoleReference is { } part && landscape.FindParameter(part.Name) is null
            ? part.Member is null or "UserName" ? landscape.Find(part.Name) as CommunicationUser : null
            : name.Known is { Length: > 0 } known && (address is null || S4HanaCloudHostMention.In(address, landscape) is not null) && byName[known].Take(2).ToArray() is { Length: 1 } named
                ? named[0]
                : null;
        return user is null ? null : new CommunicationUserLogon(resource, user, name.Place, password, address);
    }
}
