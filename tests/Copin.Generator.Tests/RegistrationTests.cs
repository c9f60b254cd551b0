using Copin.Declarations;
using Copin.Model;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>Registered systems, accounts and instances of <c>s4-hana-cloud</c> are generated as they were read.</summary>
public class RegistrationTests
{
    [Fact]
    public void Generated_definition_of_every_kind_is_what_the_compiler_read()
    {
        var test = new GeneratorTest(Landscapes.Around("""
            [RegisteredSystem("S/4HANA Cloud DEV System", Type = SystemTypes.S4HanaCloud, ScenarioGroup = ScenarioGroups.AllCommunicationScenarios, S4HanaCloud = "{S4}", Token = "{Password}")]
            public sealed partial record Dev;

            [Formation("demo", Type = FormationTypes.IntegrationWithSapBuild)]
            [FormationMember<Dev>]
            public sealed partial record Demo;

            [Subaccount("Co-PIN", Region = "eu10", Subdomain = "co-pin", Production = true)]
            [SubaccountLabel("Cost Center", "4711")]
            public sealed partial record CoPin;

            [Entitlement<Dev>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{CoPin.Id}")]
            public sealed partial record ApiPlan;

            [Entitlement("destination", Plan = "lite", Amount = 1, Subaccount = "{Subaccount.Id}")]
            public sealed partial record Lite;

            [EnvironmentInstance("cf", Type = "cloudfoundry", Plan = "standard", Parameters = "{{}}")]
            public sealed partial record CloudFoundry;

            [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = "SAP_COM_0008", InboundAuthentication = ApiAccessInboundAuthentication.Basic,
                OutboundAuthentication = ApiAccessOutboundAuthentication.OAuth2ClientCredentials)]
            [CalledSystem(HostName = "default.com", Port = 8443, OAuthTokenEndpoint = "default.com/token", User = "client", Password = "{Password}")]
            [OutboundService("DEBMAS_IDOC", Active = false)]
            [OutboundService(Name = "Suppliers", Path = "/suppliers")]
            [OutboundServiceProperty("DEBMAS_IDOC", "Receiver Port", "A1")]
            [ArrangementProperty("Some Property", "value")]
            public sealed partial record Partners;

            [Messaging<Dev>("events", ClientId = "s4bp", QualityOfService = MessagingQualityOfService.AtMostOnce, Units = 20)]
            [InboundTopic("${{namespace}}/#")]
            public sealed partial record Events;

            [ServiceKey<Partners>("key")]
            public sealed partial record Key;
            """, "S4HanaCloudTenant S4, GlobalAccount Account, BtpSubaccount Subaccount, Secret Password"));
        var symbol = test.Compile().GetTypeByMetadataName("N.L")!;

        var run = VerifyGenerator.Verify(test);

        var declaration = run.Static<LandscapeDeclaration>("N.L", "Declaration");
        Assert.Equal(LandscapeReader.Read(symbol, default), declaration);
        var landscape = Landscape.Read(declaration);
        var partners = (ApiAccess)landscape.Find("Partners")!;
        Assert.Equal([("DEBMAS_IDOC", null, false), (null, "Suppliers", true)], partners.OutboundServices.Select(service => (service.Id.Known, service.Name.Known, service.Active.Value)));
        Assert.Equal("${namespace}/#", Assert.Single(((Messaging)landscape.Find("Events")!).InboundTopics).Known);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("N.L+CoPin")!.GetMembers("Id").Single());
        Assert.Equal("Secret", ((Microsoft.CodeAnalysis.IPropertySymbol)run.Compilation.GetTypeByMetadataName("N.L+Key")!.GetMembers("Password").Single()).Type.Name);
    }
}
