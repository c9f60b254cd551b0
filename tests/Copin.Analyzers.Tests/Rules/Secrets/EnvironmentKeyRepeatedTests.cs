using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7014.</summary>
public class EnvironmentKeyRepeatedTests
{
    [Fact]
    public Task Same_key_in_other_case_is_found_at_the_second() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", "{|COPIN7014:host|}": "my300001.s4hana.cloud.sap" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """, "'S4:host' is written twice in this file, which would not load; remove one");

    [Fact]
    public Task Object_and_path_of_a_value_are_one() => VerifyAsync(Right("\"{|COPIN7014:S4:Host|}\": \"my300001.s4hana.cloud.sap\""));

    [Fact]
    public Task Two_objects_without_a_value_in_common_are_fine() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", "User": "ADMIN" },
          "S4": { "Password": { "$secret": "env:S4_PASSWORD" } },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """);
}
