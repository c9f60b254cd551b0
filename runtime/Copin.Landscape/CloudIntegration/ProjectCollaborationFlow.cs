namespace Copin.Model;

/// <summary>What the integration flow of project collaboration (Co-PIN) is configured with.</summary>
/// <remarks>Source: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023. The link parameters are in <see cref="ProjectLinkSlot"/>.</remarks>
public static class ProjectCollaborationFlow
{
    /// <summary>The parameter that holds the address of the tenant's APIs.</summary>
    public const string ODataBaseUrl = "oDataBaseUrl";

    /// <summary>The parameter that holds the name of the security material.</summary>
    public const string Credential = "credential";

    /// <summary>All its parameters.</summary>
    public static EquatableArray<string> Parameters { get; } = new[] { ODataBaseUrl, Credential }.Concat(ProjectLinkSlot.All.Select(slot => slot.Parameter)).ToArray();

    /// <summary>
    /// Whether a flow is configured as that of project collaboration: it has one of the parameters but <see cref="Credential"/>, which flows of any kind may have.
    /// </summary>
    public static bool IsConfiguredIn(IntegrationFlow flow) => flow.AllParameters.Any(parameter => IsDistinctive(parameter.Name.Known));

    /// <summary>Whether a flow serves project collaboration: it is configured for it, or one of its destinations leads to it.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="called">The flows that destinations of project collaboration lead to, as <see cref="CalledIn"/> finds them.</param>
    public static bool IsServedBy(IntegrationFlow flow, ISet<IntegrationFlow> called) => IsConfiguredIn(flow) || called.Contains(flow);

    /// <summary>The flows that destinations of project collaboration lead to by <c>{Flow.Endpoint}</c>.</summary>
    public static ISet<IntegrationFlow> CalledIn(Landscape landscape)
    {
        var flows = new HashSet<IntegrationFlow>();
        foreach (var destination in landscape.All<Destination>())
            if (ProjectCollaboration.IsMeantBy(destination))
                foreach (var part in destination.Url.References)
                    if (part.Member == "Endpoint" && landscape.FindParameter(part.Name) is null && landscape.Find(part.Name) is IntegrationFlow flow)
                        flows.Add(flow);
        return flows;
    }

    private static bool IsDistinctive(string? parameter) => parameter == ODataBaseUrl || ProjectLinkSlot.Find(parameter) is not null;
}
