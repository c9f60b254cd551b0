using Copin.Model;

namespace Copin.Rules;

/// <summary><c>{tenant}</c> in the address of a token service is replaced where the service is shared, and nowhere else.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "OAuth Client Credentials Authentication" (tokenServiceURLType) and "OAuth Token Exchange Authentication".</remarks>
internal sealed class TenantNotReplaced() : Rule<Destination>(
    "COPIN3027", Severity.Error, "Nobody fills in the tenant of the token service",
    "'{{tenant}}' stays as it is {0}; {1}")
{
    private const string Placeholder = "{tenant}";

    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        if (!destination.IsHttp || destination.HasHalfTypedProperty || destination.TokenServiceUrl.Skeleton.IndexOf(Placeholder, StringComparison.Ordinal) is not (>= 0 and var start))
            yield break;
        var place = destination.TokenServiceUrl.PlaceInSkeleton(start, Placeholder.Length);
        if (destination.Authentication.Value == DestinationAuthentication.OAuth2TokenExchange)
            yield return At(place, "with OAuth2TokenExchange, which takes the address as it is", "write the tenant's own address");
        else if (destination.Find(DestinationKeys.TokenServiceUrlType) is not { } type)
            yield return At(place, "for a dedicated token service", $"add [DestinationProperty(\"{DestinationKeys.TokenServiceUrlType}\", \"Common\")]")
                .WithAddition($"[DestinationProperty(\"{DestinationKeys.TokenServiceUrlType}\", \"Common\")]").With(FixKeys.AddTo, "Destination");
        else if (type.Value.Known == "Dedicated")
            yield return At(place, "for a dedicated token service", $"set '{DestinationKeys.TokenServiceUrlType}' to 'Common'");
    }
}
