using Copin.Model;

namespace Copin.Rules;

/// <summary>Type, proxy type and authentication come from closed lists; they, the name and the address are arguments of the attribute and not additional properties.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "HTTP Destinations"; the OpenAPI file of the Destination service in SAP/cloud-sdk-python.</remarks>
internal sealed class DestinationKindInvalid() : Rule<Destination>(
    "COPIN3002", Severity.Error, "Destination type, proxy type or authentication is invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        foreach (var finding in Member(destination.Type).Concat(Member(destination.ProxyType)).Concat(Member(destination.Authentication)))
            yield return finding;
        foreach (var property in destination.AdditionalProperties)
            if (property.Key.Known is { } key && DestinationKeys.IsIdentifying(key) && DestinationKeys.ArgumentOf(DestinationKeys.SpellingOf(key)!) is { } argument)
                yield return At(property.Key.Place, $"'{key}' is no additional property; set the argument '{argument}' of [Destination] instead");
    }

    private IEnumerable<Finding> Member<T>(Setting<T> setting) where T : struct, Enum
    {
        if (setting.IsDeclared && !Enum.IsDefined(typeof(T), setting.Value))
            yield return At(setting.Place, $"{setting.Value:D} is no member of {typeof(T).Name}; the Destination service knows only its members");
    }
}
