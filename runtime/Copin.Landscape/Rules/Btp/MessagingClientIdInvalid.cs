using Copin.Model;

namespace Copin.Rules;

/// <summary>A client ID of SAP Event Mesh has one to four letters and digits, and is used once in a subaccount.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File", <c>emClientId</c>.</remarks>
internal sealed class MessagingClientIdInvalid() : Rule(
    "COPIN3047", Severity.Error, "Client ID of a messaging instance is invalid",
    "{0}; write 1 to 4 letters and digits, such as \"s4bp\"")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var known = new Dictionary<(string?, string), Messaging>();
        foreach (var messaging in landscape.All<Messaging>())
        {
            if (!messaging.ClientId.IsDeclared)
            {
                if (!messaging.HasUnknownArguments)
                    yield return At(messaging.Place, $"'{messaging.Id}' has no ClientId");
            }
            else if (messaging.ClientId.Known is { } id)
            {
                if (id.Length is 0 or > ExtensibilityLimits.ClientId || !id.All(character => ExtensibilityLimits.IsOfName(character) && character is not ('-' or '_')))
                    yield return At(messaging.ClientId.Place, $"'{id}' is no client ID");
                else if (known.TryGetValue((landscape.TenantOf(messaging)?.Name, id), out var first))
                    yield return At(messaging.ClientId.Place, $"'{first.Id}' has client ID '{id}' already");
                else
                    known.Add((landscape.TenantOf(messaging)?.Name, id), messaging);
            }
        }
    }
}
