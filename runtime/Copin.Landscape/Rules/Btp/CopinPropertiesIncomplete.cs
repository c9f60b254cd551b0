using Copin.Model;

namespace Copin.Rules;

/// <summary>Project collaboration needs both of its properties, and a display name that users can see.</summary>
/// <remarks>Source: <see cref="ProjectCollaboration"/>.</remarks>
internal sealed class CopinPropertiesIncomplete() : Rule<Destination>(
    "COPIN3007", Severity.Error, "Project-collaboration properties are incomplete",
    "{0}")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape)
    {
        var name = FindInAnySpelling(destination, ProjectCollaboration.DisplayNameKey);
        var offered = FindInAnySpelling(destination, ProjectCollaboration.ObjectKey);
        var isComplete = !destination.HasHalfTypedProperty;
        if (name is not null && offered is null && isComplete)
            yield return At(name.Key.Place, $"Project collaboration finds the destination only with '{ProjectCollaboration.ObjectKey}' too; add [DestinationProperty(\"{ProjectCollaboration.ObjectKey}\", \"{ProjectCollaboration.ProjectPlan}\")]")
                .WithAddition($"[DestinationProperty(\"{ProjectCollaboration.ObjectKey}\", \"{ProjectCollaboration.ProjectPlan}\")]");
        if (offered is not null && name is null && isComplete)
            yield return At(offered.Key.Place, $"Project collaboration shows the destination only with '{ProjectCollaboration.DisplayNameKey}' too; add [DestinationProperty(\"{ProjectCollaboration.DisplayNameKey}\", \"…\")]")
                .WithAddition($"[DestinationProperty(\"{ProjectCollaboration.DisplayNameKey}\", \"{DisplayNameOf(destination)}\")]");
        if (name is { Value.HasValue: true } && string.IsNullOrWhiteSpace(name.Value.Skeleton))
            yield return At(name.Value.Place, $"'{ProjectCollaboration.DisplayNameKey}' is what users see of the destination and must not be empty; write a name for it");
    }

    // The destination's name until somebody thinks of a better one: it may hold no character that C# or a template would take for its own.
    private static string DisplayNameOf(Destination destination) => destination.Name.Known is { Length: > 0 } name && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-')
        ? name
        : "Projects";

    private static DestinationProperty? FindInAnySpelling(Destination destination, string key) =>
        destination.AdditionalProperties.FirstOrDefault(property => string.Equals(property.Key.Known, key, StringComparison.OrdinalIgnoreCase));
}
