namespace Copin.Model;

/// <summary>A parameter of the project-collaboration flow that holds the link template of one kind of project.</summary>
/// <param name="Parameter">The externalised parameter's name.</param>
/// <param name="Placeholder">The placeholder that the flow fills in it.</param>
/// <param name="SemanticObject">The semantic object that the link's intent begins with.</param>
/// <remarks>Source: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023; see <see cref="ProjectLinks"/>.</remarks>
public sealed record ProjectLinkSlot(string Parameter, string Placeholder, string SemanticObject)
{
    /// <summary>The placeholder for a project's GUID.</summary>
    public const string ProjectUuid = "projectUUID";

    /// <summary>The placeholder for a project's number.</summary>
    public const string ProjectNumber = "project";

    /// <summary>The three parameters.</summary>
    public static EquatableArray<ProjectLinkSlot> All { get; } = new ProjectLinkSlot[]
    {
        new("ApplicationBaseUrl", ProjectUuid, "EnterpriseProject"),
        new("ApplicationBaseUrlCustomerProjects", ProjectNumber, "CustomerProject"),
        new("ApplicationBaseUrlInternalProjects", ProjectNumber, "InternalProject"),
    };

    /// <summary>Whether the link holds the project's GUID, as that of an enterprise project does.</summary>
    public bool TakesUuid => Placeholder == ProjectUuid;

    /// <summary>The parameter of that name; null where it is none of the three.</summary>
    public static ProjectLinkSlot? Find(string? parameter)
    {
        foreach (var slot in All)
            if (string.Equals(slot.Parameter, parameter, StringComparison.Ordinal))
                return slot;
        return null;
    }
}
