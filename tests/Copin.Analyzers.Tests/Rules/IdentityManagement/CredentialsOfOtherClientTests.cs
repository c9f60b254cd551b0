namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class CredentialsOfOtherClientTests
{
    [Fact]
    public Task User_and_password_of_somebody_else() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2")]
        [RepositoryConstant(RepositoryConstants.AuthUser, {|COPIN5001:"T000001"|})]
        [RepositoryConstant("AUTH_PASSWORD", {|COPIN5001:"{Other}"|})]
        public sealed partial record Repository2;
        """,
        "'AUTH_USER' is the client ID of 'Caller', which 'Repository2' names; remove this constant, which 'Caller' sets",
        "'AUTH_PASSWORD' is the secret of 'Caller', which 'Repository2' names; remove this constant, which 'Caller' sets");

    [Fact]
    public Task Those_of_the_client_are_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2")]
        [RepositoryConstant(RepositoryConstants.AuthUser, "{Caller.ClientId}")]
        [RepositoryConstant(RepositoryConstants.AuthPassword, "{Password}")]
        public sealed partial record Repository2;
        """);
}
