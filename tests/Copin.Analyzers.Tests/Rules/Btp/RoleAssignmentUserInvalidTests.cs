using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class RoleAssignmentUserInvalidTests
{
    private static Task VerifyAsync(string attribute, params string[] messages) => Verify.LandscapeAsync(
        $$"""
        [Subscription("copm-demo", Plan = "standard")]
        public sealed partial record Collaboration;

        {{attribute}}
        public sealed partial record Assignment;
        """,
        messages);

    [Fact]
    public Task Assignment_to_nobody_is_an_error_at_the_attribute() => VerifyAsync(
        """[{|COPIN3017:RoleAssignment<Collaboration>|}("Project Collaboration User")]""",
        "Role collection 'Project Collaboration User' is assigned to nobody; add User = \"{…}\", a parameter with the user's name at the identity provider");

    [Fact]
    public Task Empty_user_is_an_error_at_the_argument() => VerifyAsync("""[RoleAssignment<Collaboration>("Project Collaboration User", User = {|COPIN3017:""|})]""");

    [Fact]
    public Task User_of_257_characters_is_an_error() => VerifyAsync($$"""[RoleAssignment<Collaboration>("R", User = {|COPIN3017:"{{new string('u', 257)}}"|})]""");

    [Fact]
    public Task User_of_256_characters_is_right() => VerifyAsync($$"""[RoleAssignment<Collaboration>("R", User = "{{new string('u', 256)}}")]""");

    [Fact]
    public Task User_from_a_parameter_is_right() => VerifyAsync("""[RoleAssignment<Collaboration>("R", User = "{Lead}")]""");

    [Fact]
    public Task Half_typed_user_is_the_compilers_concern() => VerifyAsync("""[RoleAssignment<Collaboration>("R", User = {|CS0103:Lea|})]""");
}
