using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7019.</summary>
public class EnvironmentHostOfOtherStageTests
{
    [Theory]
    [InlineData("prod", "{|COPIN7019:my300000.lab.s4hana.cloud.sap|}")]
    [InlineData("prod", "{|COPIN7019:acme-dev.s4hana.cloud.sap|}")]
    [InlineData("dev", "{|COPIN7019:acme-prod.s4hana.cloud.sap|}")]
    public Task Host_of_the_other_kind_is_found(string environment, string host) => Verify.DocumentsAsync(
        Landscape, [($"environments/{environment}.json", Right().Replace("my300000.s4hana.cloud.sap", host))]);

    [Theory]
    [InlineData("prod", "my300000.s4hana.cloud.sap")]
    [InlineData("prod", "acme-devotion.s4hana.cloud.sap")]
    [InlineData("dev", "my300000.lab.s4hana.cloud.sap")]
    [InlineData("emea", "acme-dev.s4hana.cloud.sap")]
    public Task Other_hosts_are_not(string environment, string host) => Verify.DocumentsAsync(
        Landscape, [($"environments/{environment}.json", Right().Replace("my300000.s4hana.cloud.sap", host))]);
}
