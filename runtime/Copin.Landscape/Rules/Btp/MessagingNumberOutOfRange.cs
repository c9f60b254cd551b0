using Copin.Model;

namespace Copin.Rules;

/// <summary>The numbers of a messaging instance are such as the service takes.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File".</remarks>
internal sealed class MessagingNumberOutOfRange() : Rule<Messaging>(
    "COPIN3049", Severity.Error, "Number of a messaging instance is out of range",
    "{0} is no {1}; write {2}")
{
    protected override IEnumerable<Finding> Check(Messaging messaging, Landscape landscape)
    {
        if (messaging.QualityOfService.Value is not (MessagingQualityOfService.AtMostOnce or MessagingQualityOfService.AtLeastOnce))
            yield return At(messaging.QualityOfService.Place, (int)messaging.QualityOfService.Value, "quality of service", "MessagingQualityOfService.AtMostOnce (0) or AtLeastOnce (1)");
        if (messaging.Units.IsDeclared && messaging.Units.Value is < ExtensibilityLimits.FewestUnits or > ExtensibilityLimits.MostUnits)
            yield return At(messaging.Units.Place, messaging.Units.Value, "number of messaging units", $"{ExtensibilityLimits.FewestUnits} to {ExtensibilityLimits.MostUnits}");
        if (messaging.ReconnectAttempts.Value < 0)
            yield return At(messaging.ReconnectAttempts.Place, messaging.ReconnectAttempts.Value, "number of attempts", "0 to try for ever, or how often");
        if (messaging.WaitTime.IsDeclared && messaging.WaitTime.Value is < 1 or > ExtensibilityLimits.LongestWaitTime)
            yield return At(messaging.WaitTime.Place, messaging.WaitTime.Value, "time to wait", $"1 to {ExtensibilityLimits.LongestWaitTime} seconds");
    }
}
