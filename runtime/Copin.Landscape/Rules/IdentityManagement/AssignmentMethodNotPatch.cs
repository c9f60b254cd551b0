using Copin.Model;

namespace Copin.Rules;

/// <summary>Assignments to business roles of S/4HANA Cloud are written as PATCH.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): <c>SCIM_ASSIGNMENT_METHOD</c> = <c>PATCH</c>.</remarks>
internal sealed class AssignmentMethodNotPatch() : Rule<IdmRepository>(
    "COPIN5004", Severity.Warning, "Assignments are not written as PATCH",
    "S/4HANA Cloud takes assignments of roles as PATCH; write {0}")
{
    protected override IEnumerable<Finding> Check(IdmRepository repository, Landscape landscape)
    {
        if (repository.AssignmentMethod is { IsDeclared: true, Value: not ScimAssignmentMethod.Patch })
            yield return At(repository.AssignmentMethod.Place, "ScimAssignmentMethod.Patch").WithReplacement("ScimAssignmentMethod.Patch");
        foreach (var constant in repository.Constants)
            if (constant.Name.Known == RepositoryConstants.ScimAssignmentMethod && constant.Value.Known is { } method && method != "PATCH")
                yield return At(constant.Value.Place, "\"PATCH\"").WithReplacement("\"PATCH\"");
    }
}
