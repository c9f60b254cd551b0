using Copin.Documents;

namespace Copin.Rules;

/// <summary>A rule that holds an environment file against a landscape it belongs to. What it says the same of several landscapes, it says once.</summary>
internal abstract class EnvironmentRule(string id, Severity severity, string title, string message) : DocumentRule<EnvironmentDocument>(id, severity, title, message)
{
    protected sealed override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project)
    {
        var said = new HashSet<(Model.Place, string)>();
        foreach (var landscape in project.OwnersOf(document))
            foreach (var finding in Check(project.ReadingOf(document, landscape), project))
                if (said.Add((finding.Place, finding.Message)))
                    yield return finding;
    }

    /// <summary>Checks the values that a landscape finds in the file.</summary>
    protected abstract IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project);
}
