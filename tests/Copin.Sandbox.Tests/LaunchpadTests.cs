namespace Copin.Sandbox.Tests;

public sealed class LaunchpadTests
{
    private const string Ui = "https://my300000.s4hana.cloud.sap/ui#";
    private const string Enterprise = "0a7e1f30-5c1b-4d7e-9b1a-3f2c5d6e7f01";

    public static TheoryData<string, LaunchpadOutcome, string?> Links => new()
    {
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'{Enterprise}',IsActiveEntity=true)", LaunchpadOutcome.Opened, "EP-1000" },
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid%27{Enterprise}%27,IsActiveEntity=true)", LaunchpadOutcome.Opened, "EP-1000" },
        { $"{Ui}EnterpriseProject-planProject?EnterpriseProject=EP-1000", LaunchpadOutcome.Opened, "EP-1000" },
        { $"{Ui}CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/CP-2000/?tab=infoTab", LaunchpadOutcome.Opened, "CP-2000" },
        { $"{Ui}InternalProject-createInternalProject&/Display/ProjEngagementsSet/IP-3000/?tab=infoTab", LaunchpadOutcome.Opened, "IP-3000" },
        { $"{Ui}InternalProject-createInternalProject&/Display/ProjEngagementsSet/CP-2000/?tab=infoTab", LaunchpadOutcome.NoSuchProject, null },
        { $"{Ui}CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/CP-9999/?tab=infoTab", LaunchpadOutcome.NoSuchProject, null },
        { $"{Ui}CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab", LaunchpadOutcome.UnsubstitutedPlaceholder, null },
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUuid%',IsActiveEntity=true)", LaunchpadOutcome.UnsubstitutedPlaceholder, null },
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'{Enterprise}')", LaunchpadOutcome.IsActiveEntityMissing, null },
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'{Enterprise}',IsActiveEntity=false)", LaunchpadOutcome.IsActiveEntityMissing, null },
        { $"{Ui}EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID={Enterprise},IsActiveEntity=true)", LaunchpadOutcome.MalformedKey, null },
        { $"{Ui}EnterpriseProject-maintain&/Display/ProjEngagementsSet/EP-1000/", LaunchpadOutcome.UnknownIntent, null },
        { $"{Ui}EnterpriseProject-maintian&/C_PPM_ProjectControlTP(ProjectUUID=guid'{Enterprise}',IsActiveEntity=true)", LaunchpadOutcome.UnknownIntent, null },
        { "https://my300000-api.s4hana.cloud.sap/ui#EnterpriseProject-planProject?EnterpriseProject=EP-1000", LaunchpadOutcome.ApiHost, null },
        { "https://my300001.s4hana.cloud.sap/ui#EnterpriseProject-planProject?EnterpriseProject=EP-1000", LaunchpadOutcome.UnknownHost, null },
        { "http://my300000.s4hana.cloud.sap/ui#EnterpriseProject-planProject?EnterpriseProject=EP-1000", LaunchpadOutcome.NotALaunchpadLink, null },
        { "https://my300000.s4hana.cloud.sap/launchpad#EnterpriseProject-planProject?EnterpriseProject=EP-1000", LaunchpadOutcome.NotALaunchpadLink, null },
        { "https://my300000.s4hana.cloud.sap/ui", LaunchpadOutcome.NotALaunchpadLink, null },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public async Task ALinkOpensItsProjectOrSaysWhyNot(string link, LaunchpadOutcome expected, string? project)
    {
        await using SapSandbox sandbox = await SapSandbox.StartAsync();
        foreach (LaunchpadResult result in (LaunchpadResult[])[sandbox.Launchpad.Open(link), sandbox.Launchpad.Open(new Uri(link))])
        {
            Assert.Equal(expected, result.Outcome);
            Assert.Equal(project, result.Project?.Project);
            Assert.NotEmpty(result.Message);
        }
    }
}
