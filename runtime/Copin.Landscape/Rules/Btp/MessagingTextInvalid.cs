using Copin.Model;

namespace Copin.Rules;

/// <summary>The texts of a messaging instance are such as the service takes.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File". It allows the description fewer characters than the
/// service's own default has, so only its length is looked at.
/// </remarks>
internal sealed class MessagingTextInvalid() : Rule<Messaging>(
    "COPIN3050", Severity.Error, "Text of a messaging instance is invalid",
    "{0}; {1}")
{
    protected override IEnumerable<Finding> Check(Messaging messaging, Landscape landscape)
    {
        if (messaging.Channel.Known is { } channel && !(channel.Length > 0 && channel.All(character => ExtensibilityLimits.IsOfName(character) && character is not (>= 'a' and <= 'z'))))
            yield return At(messaging.Channel.Place, "A channel's name has capital letters, digits, '-' and '_' only", $"write '{Capital(channel)}'").WithReplacement($"\"{Capital(channel)}\"");
        if (messaging.Description.Known is { Length: > ExtensibilityLimits.ChannelDescription } description)
            yield return At(
                messaging.Description.PlaceInSkeleton(ExtensibilityLimits.ChannelDescription, description.Length - ExtensibilityLimits.ChannelDescription),
                $"A channel's description has at most {ExtensibilityLimits.ChannelDescription} characters", $"shorten it by {description.Length - ExtensibilityLimits.ChannelDescription}");
        if (messaging.EventMesh.Known is { } name && (name.Length is 0 or > ExtensibilityLimits.EventMeshName || !name.All(ExtensibilityLimits.IsOfName)))
            yield return At(messaging.EventMesh.Place, $"The name of an event mesh client has 1 to {ExtensibilityLimits.EventMeshName} letters, digits, '-' and '_'", "write such a name");
        if (messaging.Scenario.Known is { } scenario && scenario != Messaging.ScenarioOfPlan)
            yield return At(messaging.Scenario.Place, $"Plan 'messaging' opens {ScenarioTitles.WithTitle(Messaging.ScenarioOfPlan)} only", "leave the scenario out").With(FixKeys.Removal, "'Scenario'");
    }

    private static string Capital(string channel)
    {
        var capital = channel.Trim().ToUpperInvariant().Select(character => ExtensibilityLimits.IsOfName(character) ? character : '_').ToArray();
        return capital.Length == 0 ? "SAP_CP_XF" : new string(capital);
    }
}
