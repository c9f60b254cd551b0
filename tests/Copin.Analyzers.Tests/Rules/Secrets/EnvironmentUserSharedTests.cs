using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7020.</summary>
public class EnvironmentUserSharedTests
{
    [Fact]
    public Task Same_user_in_two_environments_of_a_tenant_is_found_in_both() => Verify.DocumentsAsync(
        Landscape,
        [
            ("environments/dev.json", Right().Replace("my300000.s4hana.cloud.sap", "{|COPIN7020:my300000.s4hana.cloud.sap|}")),
            ("environments/test.json", Right().Replace("my300000.s4hana.cloud.sap", "{|COPIN7020:my300000-api.s4hana.cloud.sap|}")),
        ],
        "'S4:Host' is the same tenant as in environments/test.json, and communication user 'COPIN' would belong to both environments; write another tenant, or make the name a parameter",
        "'S4:Host' is the same tenant as in environments/dev.json, and communication user 'COPIN' would belong to both environments; write another tenant, or make the name a parameter");

    [Fact]
    public Task Users_of_different_names_are_not() => Verify.DocumentsAsync(
        With("string Stage").Replace("[CommunicationUser(\"COPIN\"", "[CommunicationUser(\"COPIN_{Stage}\""),
        [("environments/dev.json", Right("\"Stage\": \"DEV\"")), ("environments/test.json", Right("\"Stage\": \"TEST\""))]);

    [Fact]
    public Task Users_of_different_tenants_are_not() => Verify.DocumentsAsync(
        Landscape, [("environments/dev.json", Right()), ("environments/test.json", Right().Replace("my300000", "my300001"))]);

    private static string TwoLandscapes(string secondName, string secondUser) => $$"""
        using Copin;

        [Landscape("one")]
        public sealed partial record One(S4HanaCloudTenant S4, Secret Password)
        {
            [CommunicationUser("COPIN", Description = "d", Password = "{Password}")]
            public sealed partial record ApiUser;
        }

        [Landscape("{{secondName}}")]
        public sealed partial record Two(S4HanaCloudTenant S4, Secret Password)
        {
            [CommunicationUser("{{secondUser}}", Description = "d", Password = "{Password}")]
            public sealed partial record ApiUser;
        }
        """;

    private static string Environment(string landscape, string host) => $$"""{ "$landscape": "{{landscape}}", "S4": { "Host": "{{host}}" }, "Password": { "$secret": "env:A" } }""";

    [Fact]
    public Task Two_landscapes_share_a_user_as_two_environments_do() => Verify.DocumentsAsync(
        TwoLandscapes("two", "copin"),
        [("environments/one.json", Environment("one", "my300000.s4hana.cloud.sap")), ("environments/two.json", Environment("two", "{|COPIN7020:my300000.s4hana.cloud.sap|}"))],
        "'S4:Host' is the same tenant as in landscape 'one' by environments/one.json, and communication user 'COPIN' would belong to both landscapes; write another tenant, or make the name a parameter");

    [Theory]
    [InlineData("OTHER", "my300000.s4hana.cloud.sap")]
    [InlineData("COPIN", "my400000.s4hana.cloud.sap")]
    public Task Other_users_and_other_tenants_are_right(string user, string host) => Verify.DocumentsAsync(
        TwoLandscapes("two", user), [("environments/one.json", Environment("one", "my300000.s4hana.cloud.sap")), ("environments/two.json", Environment("two", host))]);
}
