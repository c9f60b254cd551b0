using Copin.Model;

namespace Copin.Rules;

/// <summary>A rule that looks at one service instance of plan <c>api-access</c> at a time, declared as such or as a communication arrangement made from SAP BTP.</summary>
internal abstract class ApiAccessRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    public sealed override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            if (ApiAccessParameters.Of(resource, landscape) is { } access)
                foreach (var finding in Check(access, landscape))
                    yield return finding;
    }

    /// <summary>Checks an instance.</summary>
    protected abstract IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape);
}
