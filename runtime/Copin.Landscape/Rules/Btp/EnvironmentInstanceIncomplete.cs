using Copin.Model;

namespace Copin.Rules;

/// <summary>An environment has a name, a type and a plan.</summary>
/// <remarks>Source: SAP's OpenAPI file of the Provisioning API, <c>POST /provisioning/v1/environments</c> (in SAP/crossplane-provider-btp).</remarks>
internal sealed class EnvironmentInstanceIncomplete() : Rule<EnvironmentInstance>(
    "COPIN3066", Severity.Error, "Environment instance is incomplete",
    "Environment instance '{0}' needs {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentInstance environment, Landscape landscape)
    {
        if (!environment.Name.HasValue || environment.HasUnknownArguments)
            yield break;
        var lacking = new List<string>();
        if (environment.Name.Known is { } name && string.IsNullOrWhiteSpace(name))
            lacking.Add("a name");
        if (IsLacking(environment.Type))
            lacking.Add("Type = \"…\", such as \"cloudfoundry\"");
        if (IsLacking(environment.Plan))
            lacking.Add("Plan = \"…\", such as \"standard\"");
        if (lacking.Count > 0)
            yield return At(environment.Place, environment.Name, Listing.And(lacking));
    }

    private static bool IsLacking(Text text) => !text.IsDeclared || (text.Known is { } known && string.IsNullOrWhiteSpace(known));
}
