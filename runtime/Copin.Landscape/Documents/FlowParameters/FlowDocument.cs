using Copin.Model;

namespace Copin.Documents;

/// <summary>A file of an integration flow: it belongs to the flow whose ID is the name of a folder in its path, the nearest one.</summary>
/// <remarks>
/// So <c>flows/ProjectsToCollaboration/parameters.prop</c>, what <c>export</c> writes, and an unpacked flow's <c>src/main/resources</c> are found alike.
/// </remarks>
public abstract class FlowDocument(string path, string text) : Document(path, text)
{
    private readonly string[] _folders = DocumentPath.PartsOf(path).Reverse().Skip(1).ToArray();

    /// <inheritdoc/>
    public sealed override bool BelongsTo(Landscape landscape, LandscapeProject project) => FlowIn(landscape) is not null;

    /// <summary>The flow of a landscape that it belongs to; null where it is none's.</summary>
    public IntegrationFlow? FlowIn(Landscape landscape)
    {
        foreach (var folder in _folders)
            foreach (var flow in landscape.All<IntegrationFlow>())
                if (string.Equals(flow.Name.Known, folder, StringComparison.Ordinal))
                    return flow;
        return null;
    }

    /// <summary>Whether both lie in the same folder.</summary>
    internal bool IsBeside(FlowDocument other) => _folders.SequenceEqual(other._folders, StringComparer.Ordinal);
}
