using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Copin.Sandbox.Tests.Identity;

/// <summary>The services of S/4HANA Cloud behind the proxy, called directly.</summary>
public sealed class BusinessUserServiceTests
{
    private const string Query = "/sap/bc/srt/scs_ext/sap/querybusinessuserin";
    private const string Manage = "/sap/bc/srt/scs_ext/sap/managebusinessuserin";
    private const string Scim = "/sap/bc/http/sap/aps_iam_api_scim";

    [Fact]
    public async Task TheQueryFindsByIntervalsAndTellsOfMore()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        XElement one = await SoapAsync(rig, Query, """
            <aba:BusinessUserSimpleByElementsQuery_sync><BusinessUser>
              <PersonExternalIDInterval><IntervalBoundaryTypeCode>1</IntervalBoundaryTypeCode><LowerBoundaryPersonExtID>P000101</LowerBoundaryPersonExtID></PersonExternalIDInterval>
              <PersonExternalIDInterval><IntervalBoundaryTypeCode>3</IntervalBoundaryTypeCode><LowerBoundaryPersonExtID>P000103</LowerBoundaryPersonExtID><UpperBoundaryPersonExtID>P000105</UpperBoundaryPersonExtID></PersonExternalIDInterval>
              <BusinessPartnerRoleCodeInterval><IntervalBoundaryTypeCode>1</IntervalBoundaryTypeCode><LowerBoundaryBusinessPartnerRoleCode>bup003</LowerBoundaryBusinessPartnerRoleCode></BusinessPartnerRoleCodeInterval>
            </BusinessUser><QueryProcessingConditions><QueryHitsMaximumNumberValue>2</QueryHitsMaximumNumberValue></QueryProcessingConditions></aba:BusinessUserSimpleByElementsQuery_sync>
            """);
        Assert.Equal(["P000101", "P000103"], one.Elements("BusinessUser").Select(user => user.Element("PersonExternalID")!.Value));
        Assert.Equal(("3", "2", "true"), (
            one.Descendants("HitsTotalNumberValue").Single().Value,
            one.Descendants("ReturnedQueryHitsNumberValue").Single().Value,
            one.Descendants("MoreHitsAvailableIndicator").Single().Value));
        Assert.Equal(
            ["SAP_BR_ADMINISTRATOR", "SAP_BR_EMPLOYEE"], one.Elements("BusinessUser").First().Descendants("RoleName").Select(role => role.Value));
    }

    [Fact]
    public async Task ABundleIsConfirmedUserByUser()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        rig.Sandbox.S4.AddBusinessPartner("MAX", "Max", "Muster");
        XElement answer = await SoapAsync(rig, Manage, """
            <aba:BusinessUserBundleMaintainRequest_sync>
              <BusinessUser actionCode="01"><PersonExternalID>MAX</PersonExternalID><BusinessPartnerRoleCode>BUP003</BusinessPartnerRoleCode>
                <User actionCode="01"><UserName>MAXMUSTER</UserName><Role actionCode="01"><RoleName>SAP_BR_EMPLOYEE</RoleName></Role></User></BusinessUser>
              <BusinessUser actionCode="01"><PersonExternalID>MINI</PersonExternalID><BusinessPartnerRoleCode>BUP003</BusinessPartnerRoleCode></BusinessUser>
              <BusinessUser actionCode="02"><PersonExternalID>P000101</PersonExternalID><User actionCode="02"><LockedIndicator>true</LockedIndicator></User></BusinessUser>
              <BusinessUser actionCode="02"><PersonExternalID>P000101</PersonExternalID><User><Role actionCode="01"><RoleName>NO_ROLE</RoleName></Role></User></BusinessUser>
              <BusinessUser actionCode="9"><PersonExternalID>P000101</PersonExternalID></BusinessUser>
            </aba:BusinessUserBundleMaintainRequest_sync>
            """);
        Assert.Equal(["1", "3", "1", "3", "3"], answer.Descendants("MaximumLogItemSeverityCode").Select(code => code.Value));
        Assert.Contains("person external ID MINI", answer.Descendants("Note").ElementAt(1).Value, StringComparison.Ordinal);
        BusinessUserSnapshot created = rig.Sandbox.S4.BusinessUsers[5];
        Assert.Equal(("MAXMUSTER", "Muster", created.Person.PersonId), (created.UserName, created.Person.LastName, answer.Descendants("PersonID").First().Value));
        Assert.Equal<string>(["SAP_BR_EMPLOYEE"], created.Roles);
        Assert.True(rig.Sandbox.S4.BusinessUsers[0].Locked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    [InlineData("<Envelope xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\"><Body><Other/></Body></Envelope>")]
    public async Task WhatIsNoMessageIsAFault(string body)
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0193");
        foreach (string path in (string[])[Query, Manage])
        {
            string fault = await PostAsync(rig, path, body).TextAsync(HttpStatusCode.InternalServerError);
            Assert.Contains("<faultstring xml:lang=\"en\">Web service processing error", fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task EachServiceIsOpenedByItsScenarioOnly()
    {
        const string Roles = "/sap/opu/odata/sap/APS_IAM_BP_SRV/BusinessRole";
        foreach ((string scenario, string[] open) in ((string, string[])[])
        [
            ("SAP_COM_0093", [Query]), ("SAP_COM_0066", [Roles]), ("SAP_COM_0193", [Query, Roles]), ("SAP_COM_0465", [Scim + "/Users"]), ("SAP_COM_0308", []),
        ])
        {
            using IdentityRig rig = await IdentityRig.StartAsync(null, scenario);
            SystemClient client = rig.Landscape.S4(IdentityRig.User, LandscapeClient.Password);
            foreach (string path in (string[])[Query, Roles, Scim + "/Users"])
            {
                using HttpResponseMessage response = path == Query ? await PostAsync(rig, path, "") : await client.GetAsync(path);
                Assert.True(
                    (response.StatusCode != HttpStatusCode.Forbidden) == open.Contains(path), $"{scenario} {path}: {(int)response.StatusCode}");
            }

            await rig.Landscape.S4(IdentityRig.User, "wrong").GetAsync(Roles).TextAsync(HttpStatusCode.Unauthorized);
        }
    }

    [Fact]
    public async Task ScimWritesAskForACsrfToken()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0465");
        SystemClient client = rig.Landscape.S4(IdentityRig.User, LandscapeClient.Password);
        JsonNode user = (await client.ReadAsync(Scim + "/Users?filter=externalId%20eq%20%22P000101%22"))["Resources"]![0]!;
        string path = $"{Scim}/Users/{user["id"]}";
        using HttpResponseMessage refused = await client.PutAsync(path, user);
        Assert.Equal("Required", refused.Headers.GetValues("X-CSRF-Token").Single());
        await client.FetchCsrfAtAsync(Scim + "/Users");
        await client.PutAsync(path, user).JsonAsync(HttpStatusCode.OK);
        Assert.Equal("BROL_SAP_BR_ADMINISTRATOR", (string?)user["groups"]![0]!["value"]);
    }

    [Fact]
    public async Task RolesAreReadWithTheirUsersByODataV2()
    {
        using IdentityRig rig = await IdentityRig.StartAsync(null, "SAP_COM_0066");
        SystemClient client = rig.Landscape.S4(IdentityRig.User, LandscapeClient.Password);
        JsonNode role = await client.ReadAsync("/sap/opu/odata/sap/APS_IAM_BP_SRV/BusinessRole('SAP_BR_ADMINISTRATOR')?$expand=to_BusinessUserAssignment&$format=json");
        Assert.Equal("P000101", (string?)role["d"]!["to_BusinessUserAssignment"]!["results"]!.AsArray().Single()!["UserName"]);
        JsonNode users = await client.ReadAsync("/sap/opu/odata/sap/APS_IAM_SIAG_SRV/BusinessUser?$filter=UserName%20eq%20'P000105'&$format=json");
        Assert.Equal("CB0000000005", (string?)users["d"]!["results"]!.AsArray().Single()!["UserID"]);
        await client.GetAsync("/sap/opu/odata/sap/APS_IAM_BP_SRV/BusinessRole('NONE')?$format=json").JsonAsync(HttpStatusCode.NotFound);
    }

    private static async Task<XElement> SoapAsync(IdentityRig rig, string path, string message)
    {
        string text = await PostAsync(rig, path, $"""
            <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:aba="http://sap.com/xi/ABA"><soapenv:Header/><soapenv:Body>{message}</soapenv:Body></soapenv:Envelope>
            """).TextAsync(HttpStatusCode.OK);
        return XDocument.Parse(text).Root!.Elements().Last().Elements().Single();
    }

    private static async Task<HttpResponseMessage> PostAsync(IdentityRig rig, string path, string body)
    {
        SystemClient client = rig.Landscape.S4(IdentityRig.User, LandscapeClient.Password);
        using HttpRequestMessage request = client.Request(HttpMethod.Post, path);
        request.Content = new StringContent(body, Encoding.UTF8, "text/xml");
        return await client.SendAsync(request);
    }
}
