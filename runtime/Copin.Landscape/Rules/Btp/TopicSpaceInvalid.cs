using Copin.Model;

namespace Copin.Rules;

/// <summary>Topic space and namespace have three segments, are short, and are the same.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File", <c>TOPIC SPACE</c> and <c>namespace</c>.</remarks>
internal sealed class TopicSpaceInvalid() : Rule<Messaging>(
    "COPIN3048", Severity.Error, "Topic space or namespace is invalid",
    "{0}")
{
    private const string DefaultStart = "sap/S4HANAOD/";

    protected override IEnumerable<Finding> Check(Messaging messaging, Landscape landscape)
    {
        var faults = new[] { (messaging.TopicSpace, "topic space"), (messaging.Namespace, "namespace") }
            .Where(named => named.Item1.Known is not null).Select(named => Fault(named.Item1, named.Item2)).OfType<Finding>().ToArray();
        if (faults.Length > 0 || messaging.Namespace.Known is not { } space)
            return faults;
        var topicSpace = messaging.TopicSpace.IsDeclared ? messaging.TopicSpace.Known : messaging.ClientId.Known is { } id ? DefaultStart + id : null;
        if (topicSpace is null || topicSpace == space)
            return [];
        return [At(messaging.Namespace.Place, $"The namespace must be the topic space; write '{topicSpace}', or TopicSpace = \"{space}\"").WithReplacement($"\"{topicSpace}\"")];
    }

    private Finding? Fault(Text text, string what)
    {
        var written = text.Known!;
        var segments = written.Split('/');
        if (segments.Length != ExtensibilityLimits.TopicSegments || segments.Any(string.IsNullOrWhiteSpace))
            return At(text.Place, $"A {what} has {ExtensibilityLimits.TopicSegments} segments between slashes, as in 'sap/S4HANAOD/s4bp'; '{written}' has {segments.Count(segment => !string.IsNullOrWhiteSpace(segment))}");
        return written.Length > ExtensibilityLimits.TopicSpace
            ? At(
                text.PlaceInSkeleton(ExtensibilityLimits.TopicSpace, written.Length - ExtensibilityLimits.TopicSpace),
                $"A {what} has at most {ExtensibilityLimits.TopicSpace} characters; shorten it by {written.Length - ExtensibilityLimits.TopicSpace}")
            : null;
    }
}
