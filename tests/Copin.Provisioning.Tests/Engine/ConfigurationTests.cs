using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;

namespace Copin.Provisioning.Tests;

public sealed partial class ConfigurationTests : IDisposable
{
    private const string Whole = """
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", "User": "COPIN_ADMIN", "Password": { "$secret": "env:S4_PASSWORD" } },
          "Integration": { "Url": "https://copin.it-cpi018.cfapps.eu10.hana.ondemand.com", "TokenUrl": "https://copin.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "sb-1", "ClientSecret": { "$secret": "file:secrets/cpi" } },
          "Subaccount": {
            "Subdomain": "copin",
            "Destinations": { "Url": "https://destination-configuration.cfapps.eu10.hana.ondemand.com", "TokenUrl": "https://copin.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "sb-2", "ClientSecret": { "$secret": "user-secrets:Destinations" } }
          },
          "CopinPassword": { "$secret": "prompt:Password of COPIN" },
          "ProjectLead": "lead@example.com", "Count": 3, "Address": "https://example.com/x", "Key": "00000000-0000-0000-0000-000000000001"
        }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("copin-configuration-").FullName;

    public ConfigurationTests() => Directory.CreateDirectory(Path.Combine(_folder, "environments"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_whole_environment_is_bound()
    {
        var binder = new ParameterBinder(Load(Whole));

        var s4 = binder.S4HanaCloudTenant("S4");
        var integration = binder.CloudIntegrationTenant("Integration");
        var subaccount = binder.BtpSubaccount("Subaccount");

        Assert.Equal("my300000-api.s4hana.cloud.sap", s4.ApiHost);
        Assert.Equal(new BasicCredentials("COPIN_ADMIN", Secret.FromEnvironment("S4_PASSWORD")), s4.Administration);
        Assert.Equal(Secret.FromFile("secrets/cpi"), integration.Api.ClientSecret);
        Assert.Equal(Secret.FromUserSecrets("Destinations"), subaccount.Destinations!.ClientSecret);
        Assert.Null(subaccount.ServiceManager);
        Assert.Equal(Secret.FromPrompt("Password of COPIN"), binder.Secret("CopinPassword"));
        Assert.Equal(SecretSource.Generated, binder.GeneratedSecret("Made").Source);
        Assert.Equal(("lead@example.com", 3), (binder.Text("ProjectLead"), binder.Number("Count")));
        Assert.Equal("/x", binder.Uri("Address").AbsolutePath);
        Assert.Equal(1, binder.Guid("Key").ToByteArray()[15]);
        binder.ThrowIfInvalid();
    }

    [Fact]
    public void Tenants_of_identity_are_bound_on_both_infrastructures()
    {
        var binder = new ParameterBinder(Load("""
            {
              "Cloud": { "Host": "acme.accounts.ondemand.com" },
              "Old": { "Neo": { "Host": "hana.ondemand.com", "Provider": "sapiam", "Consumer": "acme1" } },
              "Management": { "Url": "https://idm.example.com:50001/idm/admin" }
            }
            """));

        Assert.Equal("https://acme.accounts.ondemand.com/oauth2/token", binder.IdentityProvisioningTenant("Cloud").TokenUrl.AbsoluteUri);
        Assert.Equal("https://ipsproxysapiam-acme1.hana.ondemand.com/ipsproxy/api/v1/scim", binder.IdentityProvisioningTenant("Old").ProxyUrl.AbsoluteUri);
        Assert.Equal("idm.example.com", binder.IdentityManagementSystem("Management").Host);
        binder.ThrowIfInvalid();
    }

    [Fact]
    public void Faulty_tenants_of_identity_are_reported_at_once()
    {
        var binder = new ParameterBinder(Load("""
            {
              "Cloud": { "Host": "https://acme.accounts.ondemand.com" },
              "Both": { "Host": "acme.accounts.ondemand.com", "Neo": { "Host": "hana.ondemand.com", "Provider": "a/b" } },
              "Management": { "Url": "/idm/admin" }
            }
            """));

        Assert.NotNull(binder.IdentityProvisioningTenant("Cloud"));
        Assert.NotNull(binder.IdentityProvisioningTenant("Both"));
        Assert.NotNull(binder.IdentityManagementSystem("Management"));

        var faults = Assert.Throws<LandscapeConfigurationException>(binder.ThrowIfInvalid).Faults;
        Assert.Equal(["Cloud:Host", "Both:Host", "Both:Neo:Provider", "Both:Neo:Consumer", "Management:Url"], faults.Select(fault => fault.Key));
        Assert.Contains("write the tenant's host, such as acme.accounts.ondemand.com, without 'https://' and path", faults[0].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_is_reported_at_once_with_key_and_file_and_no_secret()
    {
        var binder = new ParameterBinder(Load("""
            {
              "S4": { "Host": "https://my300000.s4hana.cloud.sap/ui", "User": "COPIN_ADMIN", "Password": "Written-Out-Password-1" },
              "Integration": { "Url": "http://plain.example", "TokenUrl": "https://user:Written-Out-Password-2@example.com", "ClientSecret": { "$secret": "Written-Out-Password-3" } },
              "Subaccount": { "Subdomain": "copin", "Destinations": { "Url": "nonsense" } },
              "CopinPassword": "Written-Out-Password-4", "ProjectLead": { "First": "x" }, "Count": "three", "Address": "/relative", "Key": "nonsense"
            }
            """));

        Assert.NotNull(binder.S4HanaCloudTenant("S4"));
        binder.CloudIntegrationTenant("Integration");
        binder.BtpSubaccount("Subaccount");
        binder.Secret("CopinPassword");
        binder.Secret("Absent");
        binder.Text("ProjectLead");
        binder.Number("Count");
        binder.Uri("Address");
        binder.Guid("Key");
        var exception = Assert.Throws<LandscapeConfigurationException>(binder.ThrowIfInvalid);

        Assert.Equal(
            [
                "S4:Host", "S4:Password", "Integration:Url", "Integration:TokenUrl", "Integration:ClientId", "Integration:ClientSecret:$secret",
                "Subaccount:Destinations:Url", "Subaccount:Destinations:TokenUrl", "Subaccount:Destinations:ClientId", "Subaccount:Destinations:ClientSecret",
                "CopinPassword", "Absent", "ProjectLead", "Count", "Address", "Key",
            ],
            exception.Faults.Select(fault => fault.Key));
        // Each at its value, or at the bracket of the object that lacks it.
        Assert.Equal(
            [(2, 20), (2, 95), (3, 28), (3, 64), (3, 18), (3, 144), (4, 67), (4, 57), (4, 57), (4, 57), (5, 21), (1, 1), (5, 61), (5, 89), (5, 109), (5, 129)],
            exception.Faults.Select(fault => Place().Match(fault.Source!)).Select(place => (int.Parse(place.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(place.Groups[2].Value, CultureInfo.InvariantCulture))));
        Assert.DoesNotContain("Written-Out", exception.ToString(), StringComparison.Ordinal);
        Assert.Contains("a secret must not be written out (what is written is not shown); write a reference: { \"$secret\": \"env:NAME\" }", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_variable_goes_before_the_file_and_is_named_where_it_is_wrong()
    {
        const string variable = "COPIN_Lead__Of__ConfigurationTests";
        Environment.SetEnvironmentVariable(variable, "not-a-number");
        try
        {
            var binder = new ParameterBinder(Load("""{ "Lead": { "Of": { "ConfigurationTests": 7 } } }"""));
            binder.Number("Lead:Of:ConfigurationTests");

            var fault = Assert.Single(Assert.Throws<LandscapeConfigurationException>(binder.ThrowIfInvalid).Faults);
            Assert.Equal($"environment variable {variable}", fault.Source);
        }
        finally
        {
            Environment.SetEnvironmentVariable(variable, null);
        }
    }

    [Theory]
    [InlineData("{ \"CopinPassword\": \"Written-Out-Password-1\" \"x\": 1 }", "dev.json(1,45): this is no environment: ',' or '}' must stand here")]
    [InlineData("{\n\n  \"a\": Written-Out-Password-1 }", "dev.json(3,8): this is no environment: this is no JSON value")]
    [InlineData("[ \"Written-Out-Password-1\" ]", "dev.json(1,1): this is no environment: write an object")]
    [InlineData("", "this is no environment: the file is empty")]
    public void A_file_that_is_no_JSON_object_is_refused_without_showing_it(string content, string expected)
    {
        var exception = Assert.Throws<LandscapeConfigurationException>(() => Load(content));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Written-Out", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_written_twice_is_refused_at_the_second()
    {
        var exception = Assert.Throws<LandscapeConfigurationException>(() => Load("{\n  \"S4\": { \"Host\": \"a\" },\n  \"s4:host\": \"b\"\n}"));

        Assert.EndsWith("environments/dev.json(3,4): s4:host: is written twice in this file; remove one", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Lead\": \"\\ud800\"")]
    [InlineData("\"a\": 1, \"A\": 2")]
    public void A_file_that_only_the_framework_cannot_read_is_one_fault(string members)
    {
        try
        {
            Load("{ " + members + " }");
        }
        catch (LandscapeConfigurationException exception)
        {
            Assert.Contains("environments/dev.json", Assert.Single(exception.Faults).Source, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("staging")]
    [InlineData("../dev")]
    [InlineData("")]
    [InlineData("a b")]
    public void An_environment_without_file_is_refused(string name)
    {
        Load(Whole);

        var exception = Assert.Throws<LandscapeConfigurationException>(() => EnvironmentFile.Load(name, _folder));

        Assert.Equal(name == "staging", exception.Message.Contains("environments/staging.json: --environment: there is no such file; the environments are: dev", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n\n  \"a\": b }", "environments/dev.json(3,8): this is no environment: this is no JSON value; write a text in double quotes, a number, true, false, null, an object or an array")]
    [InlineData("[]", "environments/dev.json(1,1): this is no environment: write an object, { }, with one member for each parameter")]
    public void A_file_below_the_current_directory_is_named_as_one_would_type_it(string content, string expected)
    {
        var below = Directory.CreateDirectory(Path.GetRandomFileName());
        try
        {
            var file = Path.Combine(below.CreateSubdirectory("environments").FullName, "dev.json");
            File.WriteAllText(file, content);

            var fault = Assert.Single(Assert.Throws<LandscapeConfigurationException>(() => EnvironmentFile.Load("dev", below.FullName)).Faults);

            Assert.Equal($"{below.Name}/{expected}", fault.ToString());
        }
        finally
        {
            below.Delete(recursive: true);
        }
    }

    private IConfigurationRoot Load(string json)
    {
        File.WriteAllText(Path.Combine(_folder, "environments", "dev.json"), json);
        return EnvironmentFile.Load("dev", _folder);
    }

    [GeneratedRegex(@"dev\.json\((\d+),(\d+)\)$")]
    private static partial Regex Place();
}
