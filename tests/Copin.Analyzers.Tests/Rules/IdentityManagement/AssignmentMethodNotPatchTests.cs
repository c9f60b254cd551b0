namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class AssignmentMethodNotPatchTests
{
    [Fact]
    public Task Put_is_a_warning() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", AssignmentMethod = {|COPIN5004:ScimAssignmentMethod.Put|})]
        public sealed partial record Repository2;
        """,
        "S/4HANA Cloud takes assignments of roles as PATCH; write ScimAssignmentMethod.Patch");

    [Fact]
    public Task As_a_constant_too() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2")]
        [RepositoryConstant("SCIM_ASSIGNMENT_METHOD", {|COPIN5004:"PUT"|})]
        public sealed partial record Repository2;
        """,
        "S/4HANA Cloud takes assignments of roles as PATCH; write \"PATCH\"");

    [Fact]
    public Task Patch_is_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", AssignmentMethod = ScimAssignmentMethod.Patch)]
        public sealed partial record Repository2;
        """);
}
