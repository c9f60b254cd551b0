namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class ScenarioSupersededTests
{
    [Fact]
    public Task Pair_of_the_guide_compiles_with_warnings_that_name_the_successor() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0093|})]
        public sealed partial record Users;

        [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0066|})]
        public sealed partial record Roles;

        [ProxySystem("S4HC", Type = {|COPIN4002:ProxySystemTypes.S4HanaCloudBeta|}, Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        public sealed partial record Proxy;
        """,
        "SAP_COM_0093 (Identity Management Integration) is superseded for Identity Provisioning; write SAP_COM_0193 (SAP Cloud Identity Services - Identity Provisioning), or SAP_COM_0465 with [ConnectorVersion3]",
        "SAP_COM_0066 (Identity provisioning - role assignments) is superseded for Identity Provisioning; SAP_COM_0193 (SAP Cloud Identity Services - Identity Provisioning) serves users and roles, so remove this arrangement",
        "Type 'SAP S/4HANA Cloud (Beta)' is superseded and not offered any more; write 'SAP S/4HANA Cloud Public Edition', with an arrangement of SAP_COM_0193 (SAP Cloud Identity Services - Identity Provisioning)");

    [Fact]
    public Task Beside_its_successor_it_is_superfluous() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [CommunicationArrangement<Partner>(SAP_COM_0465)]
        public sealed partial record Scim;

        [CommunicationArrangement<Partner>({|COPIN4004:SAP_COM_0093|})]
        public sealed partial record Users;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        [ConnectorVersion3]
        public sealed partial record Proxy;
        """);

    [Fact]
    public Task Without_Identity_Provisioning_the_scenarios_are_as_good_as_others() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [CommunicationArrangement<Partner>(SAP_COM_0093)]
        public sealed partial record Users;

        [CommunicationArrangement<Partner>(SAP_COM_0066)]
        public sealed partial record Roles;
        """);

    [Fact]
    public Task Todays_scenario_is_right() => IdentitySource.VerifyAsync(IdentitySource.User + 
        """
        [CommunicationArrangement<Partner>(SAP_COM_0193)]
        public sealed partial record Users;

        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{Password}")]
        public sealed partial record Proxy;
        """);
}
