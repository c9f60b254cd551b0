namespace Copin.Model;

/// <summary>A text that must lead to one of a tenant's two hosts.</summary>
/// <param name="Text">The text.</param>
/// <param name="NeedsApi">Whether it needs the host of the APIs, else that of the user interface.</param>
/// <param name="Reason">Why, as the end of a sentence that begins with "but".</param>
/// <remarks>
/// The API host serves OData, SOAP and the token endpoint, the UI host serves the pages and is the audience of SAML assertions. Sources: SAP-docs/btp-connectivity, "HTTP
/// Destinations" (OAuth2SAMLBearerAssertion for SAP S/4HANA Cloud); SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition"; for the flow of project
/// collaboration <see cref="ProjectCollaborationFlow"/>.
/// </remarks>
internal sealed record S4HanaCloudHostDemand(Text Text, bool NeedsApi, string Reason)
{
    private static readonly string[] ApiPaths = ["/sap/opu/", "/sap/bc/srt/", "/sap/bc/sec/oauth2/token"];
    private static readonly string[] UiPaths = ["/ui#", "/ui?"];

    /// <summary>The demands of a landscape, in source order of the resources.</summary>
    public static IEnumerable<S4HanaCloudHostDemand> In(Landscape landscape) => landscape.Resources.SelectMany(resource => resource switch
    {
        IntegrationFlow flow => flow.AllParameters.Select(Of).OfType<S4HanaCloudHostDemand>(),
        Destination { IsHttp: true } destination => Of(destination),
        IProvisioningConnection { Url: { IsDeclared: true } url } => [new S4HanaCloudHostDemand(url, true, "Identity Provisioning calls the APIs")],
        _ => [],
    });

    private static S4HanaCloudHostDemand? Of(FlowParameter parameter) =>
        parameter.Name.Known == ProjectCollaborationFlow.ODataBaseUrl ? new(parameter.Value, true, $"the flow calls the APIs at '{ProjectCollaborationFlow.ODataBaseUrl}'")
        : ProjectLinkSlot.Find(parameter.Name.Known) is { } slot ? new(parameter.Value, false, $"users open the links of '{slot.Parameter}'")
        : OfPath(parameter.Value);

    private static IEnumerable<S4HanaCloudHostDemand> Of(Destination destination)
    {
        if (OfPath(destination.Url) is { } url)
            yield return url;
        if (OfPath(destination.TokenServiceUrl) is { } token)
            yield return token;
        if (destination.Authentication.Value is DestinationAuthentication.OAuth2SamlBearerAssertion or DestinationAuthentication.SamlAssertion
            && destination.Find("audience") is { } audience)
            yield return new S4HanaCloudHostDemand(audience.Value, false, "the audience of a SAML assertion is the tenant as users know it");
    }

    private static S4HanaCloudHostDemand? OfPath(Text text)
    {
        if (!text.HasValue)
            return null;
        var skeleton = text.Skeleton;
        foreach (var path in UiPaths)
            if (skeleton.IndexOf(path, StringComparison.Ordinal) >= 0)
                return new S4HanaCloudHostDemand(text, false, $"'{path}' is a path of the user interface");
        foreach (var path in ApiPaths)
            if (skeleton.IndexOf(path, StringComparison.Ordinal) >= 0)
                return new S4HanaCloudHostDemand(text, true, $"'{path}' is a path of the APIs");
        return null;
    }
}
