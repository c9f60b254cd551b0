namespace Copin.Rules;

/// <summary>The table of all rules: one line each.</summary>
internal static class RuleTable
{
    public static IEnumerable<Rule> Create() =>
    [
        // 0xxx declarations
        // 1xxx S/4HANA Cloud
        new ScenarioIdMalformed(),
        new ScenarioUnknown(),
        new MissingOutboundUser(),
        new MissingInboundUser(),
        new ArrangementRepeated(),
        new ScenarioServesOtherPurpose(),
        new CommunicationUserNameInvalid(),
        new CommunicationUserDescriptionInvalid(),
        new SystemIdInvalid(),
        new LogicalSystemTooLong(),
        new HostNameInvalid(),
        new HostNameMissing(),
        new PortOutOfRange(),
        new HostFormUnknown(),
        new InboundAuthenticationUnsupported(),
        new CommunicationUserNameUnusual(),
        new ApiHostForUiHost(),
        new UiHostForApiHost(),
        new ScenarioDeprecated(),
        new ScenarioOnePerTenant(),
        new BusinessSystemTooLong(),
        new BusinessSystemRepeated(),
        new UiHostAsPartner(),
        // 2xxx Cloud Integration
        new FlowParameterNameInvalid(),
        new FlowParameterRepeated(),
        new FlowParameterMisspelt(),
        new CredentialUndeclared(),
        new FlowUrlInvalid(),
        new FlowIdInvalid(),
        new TemplateAsFlowParameter(),
        new UserCredentialIncomplete(),
        new CredentialUserWithoutPassword(),
        new PackageIdInvalid(),
        // 3xxx SAP BTP and destinations
        new DestinationNameInvalid(),
        new DestinationKindInvalid(),
        new DestinationPropertyMissing(),
        new DestinationPropertyIgnored(),
        new DestinationProxyTypeImpossible(),
        new DestinationKeyCasing(),
        new CopinPropertiesIncomplete(),
        new CopinObjectUnknown(),
        new DestinationUrlInvalid(),
        new DestinationPropertyRepeated(),
        new SapClientInvalid(),
        new DestinationFlagInvalid(),
        new CloudConnectorLocationIgnored(),
        new TokenServiceUrlTypeInvalid(),
        new ServiceInstanceIncomplete(),
        new ServiceParametersInvalid(),
        new RoleAssignmentUserInvalid(),
        new FlowUrlTypedIn(),
        new ServiceKeyOfWrongPlan(),
        new DestinationNameCharacters(),
        new DestinationUrlUnencrypted(),
        new DestinationTrustsAll(),
        new SystemUserDeprecated(),
        // 6xxx URL templates
        new PlaceholderMissing(),
        new PlaceholderUnknown(),
        new GuidLiteralMisused(),
        new TemplateInWrongSlot(),
        new ActiveEntityMissing(),
        new LinkNotToUserInterface(),
        new PlaceholderMalformed(),
        // 7xxx secrets
    ];
}
