using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class ActiveEntityMissingTests
{
    private const string Key = "EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID={0})";

    [Fact]
    public async Task Key_without_it_is_a_warning_at_the_guid()
    {
        await LinkSource.VerifyAsync(
            LinkSource.Enterprise, Key.Replace("{0}", "{|COPIN6005:guid'%projectUUID%'|}"),
            "Without 'IsActiveEntity=true' the link does not open the saved project; write guid'%projectUUID%',IsActiveEntity=true");
        Assert.Equal(
            "guid'%projectUUID%',IsActiveEntity=true", await LinkSource.ReplacementAsync(LinkSource.Enterprise, Key.Replace("{0}", "guid'%projectUUID%'"), "COPIN6005"));
    }

    [Fact]
    public Task Draft_is_a_warning_at_its_value() => LinkSource.VerifyAsync(LinkSource.Enterprise, Key.Replace("{0}", "guid'%projectUUID%',{|COPIN6005:IsActiveEntity=false|}"));

    [Fact]
    public Task Key_with_it_is_right() => LinkSource.VerifyAsync(LinkSource.Enterprise, Key.Replace("{0}", "guid'%projectUUID%',IsActiveEntity=true"));

    [Fact]
    public Task Customer_projects_have_no_drafts() => LinkSource.VerifyAsync(LinkSource.Customer, "CustomerProject-display?Project=%project%");
}
