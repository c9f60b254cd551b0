namespace Copin.Tests.IdentityProvisioning;

public class IdentityProvisioningTenantTests
{
    [Fact]
    public void Addresses_of_a_tenant_of_SAP_Cloud_Identity_Services()
    {
        var tenant = new IdentityProvisioningTenant("acme.accounts.ondemand.com");

        Assert.Equal("https://acme.accounts.ondemand.com/oauth2/token", tenant.GetMember("TokenUrl"));
        Assert.Equal("https://acme.accounts.ondemand.com/ipsproxy/service/api/v1/scim", tenant.GetMember("ProxyUrl"));
        Assert.Equal("https://acme.accounts.ondemand.com", tenant.GetMember("Url"));
        Assert.False(tenant.IsOnNeo);
        Assert.Null(tenant.GetMember("IsOnNeo"));
    }

    [Fact]
    public void Addresses_of_a_tenant_on_Neo()
    {
        var tenant = IdentityProvisioningTenant.OnNeo("hana.ondemand.com", "a1b2c3", "d4e5f6");

        Assert.Equal("https://oauthasservices-d4e5f6.hana.ondemand.com/oauth2/api/v1/token", tenant.TokenUrl.AbsoluteUri);
        Assert.Equal("https://ipsproxya1b2c3-d4e5f6.hana.ondemand.com/ipsproxy/api/v1/scim", tenant.ProxyUrl.AbsoluteUri);
        Assert.Equal("ipsproxya1b2c3-d4e5f6.hana.ondemand.com", tenant.Host);
        Assert.True(tenant.IsOnNeo);
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://acme.accounts.ondemand.com")]
    [InlineData("acme.accounts.ondemand.com/admin")]
    public void What_is_no_host_is_refused_with_an_example(string host) =>
        Assert.Contains("acme.accounts.ondemand.com", Assert.Throws<ArgumentException>(() => new IdentityProvisioningTenant(host)).Message, StringComparison.Ordinal);
}
