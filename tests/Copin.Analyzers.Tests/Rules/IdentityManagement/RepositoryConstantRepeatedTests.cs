namespace Copin.Analyzers.Tests.Rules.IdentityManagement;

public class RepositoryConstantRepeatedTests
{
    [Fact]
    public Task By_argument_and_by_name() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ReadTimeout = 30000)]
        [RepositoryConstant({|COPIN5007:RepositoryConstants.ReadTimeout|}, "60000")]
        public sealed partial record Repository2;
        """,
        "Constant 'READ_TIMEOUT' is set already; remove one of the two");

    [Fact]
    public Task By_two_names() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2")]
        [RepositoryConstant("TRUSTSTORE", "a")]
        [RepositoryConstant({|COPIN5007:"TRUSTSTORE"|}, "b")]
        public sealed partial record Repository2;
        """);

    [Fact]
    public Task Different_constants_are_right() => IdentitySource.VerifyAsync(IdentitySource.Repository + 
        """
        [IdmRepository<Proxy, Caller>("S4HC2", ReadTimeout = 30000)]
        [RepositoryConstant("TRUSTSTORE", "a")]
        [RepositoryConstant("TRUSTSTORE_PASSWORD", "{Password}")]
        public sealed partial record Repository2;
        """);
}
