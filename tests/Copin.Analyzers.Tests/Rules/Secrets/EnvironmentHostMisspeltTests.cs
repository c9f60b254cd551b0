using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7025.</summary>
public class EnvironmentHostMisspeltTests
{
    [Theory]
    [InlineData("my300000.{|COPIN7025:s4hana.cloud.sp|}", "'my300000.s4hana.cloud.sp' has no form of SAP's hosts; did you mean 'my300000.s4hana.cloud.sap'?")]
    [InlineData("my300000-api.{|COPIN7025:S4HANA.ondemnd.com|}", "'my300000-api.S4HANA.ondemnd.com' has no form of SAP's hosts; did you mean 'my300000-api.s4hana.ondemand.com'?")]
    [InlineData("my300000.lab.{|COPIN7025:s4hana.cluod.sap|}", "'my300000.lab.s4hana.cluod.sap' has no form of SAP's hosts; did you mean 'my300000.lab.s4hana.cloud.sap'?")]
    [InlineData("{|COPIN7025:my30000|}.s4hana.cloud.sap", "'my30000.s4hana.cloud.sap' has no form of SAP's hosts; a tenant of S/4HANA Cloud is called 'my' and six or seven digits")]
    [InlineData("{|COPIN7025:my30000000|}-api.s4hana.cloud.sap", "'my30000000-api.s4hana.cloud.sap' has no form of SAP's hosts; a tenant of S/4HANA Cloud is called 'my' and six or seven digits")]
    public Task Host_of_a_tenant_that_is_nearly_right_is_found(string host, string message) => VerifyAsync(Right().Replace("my300000.s4hana.cloud.sap", host), message);

    [Theory]
    [InlineData("my300000.s4hana.cloud.sap")]
    [InlineData("MY3000000-api.S4HANA.cloud.sap")]
    [InlineData("my300000.lab.s4hana.sapcloud.cn")]
    [InlineData("acme.s4hana.cloud.sap")]
    [InlineData("projects.s4hana.acme.com")]
    public Task Other_hosts_are_not(string host) => VerifyAsync(Right().Replace("my300000.s4hana.cloud.sap", host));

    [Theory]
    [InlineData("https://acme.it-cpi018.cfapps.eu10.{|COPIN7025:hana.ondemand.co|}/api")]
    [InlineData("https://acme.it-cpi018.cfapps.eu10.{|COPIN7025:hanna.ondemand.com|}")]
    [InlineData("https://acme.it-cpi018.cfapps.cn40.{|COPIN7025:platform.sapclod.cn|}")]
    [InlineData("https://acme.{|COPIN7025:ondemmand.com|}")]
    [InlineData("https://acme.it-cpi018.cfapps.eu10.hana.ondemand.com")]
    [InlineData("https://acme.accounts.ondemand.com")]
    [InlineData("https://acme.ondemand.com")]
    [InlineData("https://acme.it-cpi018.cfapps.cn40.platform.sapcloud.cn")]
    [InlineData("https://integration.acme.com")]
    [InlineData("https://demand.com")]
    [InlineData("https://localhost")]
    public Task Addresses_of_service_keys_are_looked_at_alike(string url) => VerifyWithAsync("CloudIntegrationTenant Integration", Right($$"""
        "Integration": { "Url": "{{url}}", "TokenUrl": "https://acme.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "sb", "ClientSecret": { "$secret": "env:X" } }
        """));

    [Fact]
    public Task What_a_landscape_calls_outside_of_SAP_is_not_looked_at() => VerifyWithAsync("Uri Shop", Right("\"Shop\": \"https://api.ondemnd.com\""));
}
