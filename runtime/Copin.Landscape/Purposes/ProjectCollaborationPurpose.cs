namespace Copin.Model;

/// <summary>Project collaboration (Co-PIN): its flow reads enterprise projects, which scenario SAP_COM_0308 offers.</summary>
/// <remarks>
/// Sources: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023; for the scenario and its interface
/// SAP-samples/partner-reference-application, Tutorials/34b (API_ENTERPRISE_PROJECT_SRV_0002).
/// </remarks>
public sealed class ProjectCollaborationPurpose() : Purpose("project collaboration")
{
    /// <summary>The scenario: Enterprise Project Integration.</summary>
    public const string Scenario = CommunicationScenarios.SAP_COM_0308;

    /// <summary>The flows of project collaboration whose credential is that of a communication user of the landscape.</summary>
    public override IEnumerable<PurposeUse> UsesIn(Landscape landscape)
    {
        var called = ProjectCollaborationFlow.CalledIn(landscape);
        var materials = new SecurityMaterials(landscape);
        var users = CommunicationUserLogon.In(landscape).Where(logon => logon.Resource is UserCredential).ToDictionary(logon => logon.Resource, logon => logon.User);
        foreach (var flow in landscape.All<IntegrationFlow>())
            if (ProjectCollaborationFlow.IsServedBy(flow, called) && CredentialOf(flow, materials, users) is var (user, place))
                yield return new PurposeUse(flow, user, place, new[] { Scenario });
    }

    // The parameter of the known name; else the only one that names a user credential.
    private static (CommunicationUser User, Place Place)? CredentialOf(IntegrationFlow flow, SecurityMaterials materials, Dictionary<Resource, CommunicationUser> users)
    {
        var named = flow.Parameters.FirstOrDefault(parameter => parameter.Name.Known == ProjectCollaborationFlow.Credential);
        if (named is not null)
            return UserOf(named) is { } user ? (user, named.Value.Place) : null;
        var candidates = flow.Parameters.Where(parameter => UserOf(parameter) is not null).Take(2).ToArray();
        return candidates.Length == 1 ? (UserOf(candidates[0])!, candidates[0].Value.Place) : null;

        CommunicationUser? UserOf(FlowParameter parameter) =>
            materials.NamedBy(parameter.Value) is UserCredential credential && users.TryGetValue(credential, out var user) ? user : null;
    }
}
