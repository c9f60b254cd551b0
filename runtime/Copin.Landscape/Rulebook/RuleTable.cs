namespace Copin.Rules;

/// <summary>The table of all rules: one line each.</summary>
internal static class RuleTable
{
    public static IEnumerable<Rule> Create() =>
    [
        // 0xxx declarations
        new ResourceOutsideLandscape(),
        new NotARecord(),
        new NotPartial(),
        new CannotBeAddedTo(),
        new MalformedLandscapeName(),
        new TwoResourceKinds(),
        new MisplacedAttribute(),
        new UnsupportedParameterType(),
        new UnclearTenant(),
        new WrongReference(),
        new UndeclaredLandscape(),
        new DependencyCycle(),
        new DuplicateName(),
        new UnknownName(),
        new UnknownMember(),
        new MalformedReference(),
        new NamesDifferByCase(),
        new UnusedResource(),
        // 1xxx S/4HANA Cloud
        new MissingOutboundUser(),
        // 2xxx Cloud Integration
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
        new SecretTypedIn(),
        new SecretInPlainText(),
        new NotASecret(),
        new GeneratedPasswordTooShort(),
        new SecretInDisguise(),
        new GeneratedPasswordNotSecret(),
        new GeneratedPasswordTooLong(),
    ];
}
