using Copin.Model;

namespace Copin.Rules;

/// <summary>A destination does not log on with a fixed user in the name of all.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "OAuth SAML Bearer Assertion Authentication": <c>SystemUser</c> is deprecated and will be removed.</remarks>
internal sealed class SystemUserDeprecated() : Rule<Destination>(
    "COPIN3023", Severity.Warning, "SystemUser is deprecated",
    "SystemUser is deprecated; remove it and use an authentication for technical users, such as OAuth2ClientCredentials")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where property.Key.Known == "SystemUser" && destination.HttpAuthentication?.Reads("SystemUser") == true
        select At(property.Key.Place);
}
