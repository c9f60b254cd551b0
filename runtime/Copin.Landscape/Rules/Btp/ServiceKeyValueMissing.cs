using Copin.Model;

namespace Copin.Rules;

/// <summary>A key of an instance with basic authentication holds address, user and password, and no OAuth client.</summary>
/// <remarks>Source: SAP/cloud-sdk-js, <c>service-binding-to-destination</c>; SAP-samples/kyma-runtime-extension-samples. The keys of other authentications are not documented.</remarks>
internal sealed class ServiceKeyValueMissing() : Rule(
    "COPIN3063", Severity.Error, "Service key has no such value",
    "'{0}' is a key of service 's4-hana-cloud' with basic authentication, which has Url, User and Password and no {1}; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var credential in landscape.All<OAuth2ClientCredential>())
            if (credential.Key is { } reference && landscape.Find<ServiceKey>(reference) is { } key && HasUserOnly(key, landscape))
                yield return At(reference.Place, key.Id, "OAuth client", $"write [UserCredential(\"…\", User = \"{{{key.Id}.User}}\", Password = \"{{{key.Id}.Password}}\")]");
        foreach (var text in landscape.Resources.SelectMany(resource => resource.Texts))
            foreach (var part in text.References)
            {
                if (part.Member is not ("TokenUrl" or "ClientId" or "ClientSecret") || landscape.FindParameter(part.Name) is not null
                    || landscape.Find(part.Name) is not ServiceKey key || !HasUserOnly(key, landscape))
                    continue;
                var instead = part.Member switch { "ClientId" => $"{{{part.Name}.User}}", "ClientSecret" => $"{{{part.Name}.Password}}", _ => null };
                var finding = At(text.PlaceOf(part), key.Id, part.Member, instead is null ? "leave it out" : $"write '{instead}'");
                yield return instead is null ? finding : finding.WithReplacement(instead);
            }
    }

    private static bool HasUserOnly(ServiceKey key, Landscape landscape) =>
        landscape.Find(key.Instance.LocalName) is { } instance && ApiAccessParameters.Of(instance, landscape)?.InboundAuthentication.Value == ApiAccessInboundAuthentication.Basic;
}
