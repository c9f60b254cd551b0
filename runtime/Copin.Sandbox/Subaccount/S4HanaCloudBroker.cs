using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.SystemLandscape;

namespace Copin.Sandbox.Subaccount;

/// <summary>
/// The broker of <c>s4-hana-cloud</c>: makes a communication arrangement in the registered tenant, and for inbound communication a destination of the
/// instance's name (SAP-docs/btp-cloud-platform, "Create a Service Instance to Consume the SAP S/4HANA Cloud APIs").
/// </summary>
/// <remarks>
/// An instance cannot be changed. All bindings of an instance show the same technical user. The extra properties of the destination are those of
/// kyma-incubator/compass, <c>destinationfetchersvc</c>; the words of failures are the sandbox's own.
/// </remarks>
internal sealed class S4HanaCloudBroker(SapLandscape landscape) : ServiceBroker(landscape.Subaccount)
{
    private const string CreationFailed = "Creation Failed.";

    public override string UpdateRefusal => "A service instance of SAP S/4HANA Cloud Extensibility cannot be changed; delete it and create it anew";

    private SortedDictionary<string, Destination> Destinations => landscape.Subaccount.Destinations["subaccount"];

    public override string? Violation(ServicePlan plan, JsonObject parameters)
    {
        try
        {
            Read(plan, parameters);
            return null;
        }
        catch (BrokerParameterException refused)
        {
            return refused.Message;
        }
    }

    public override string? Provision(ServiceInstance instance)
    {
        (string systemName, ArrangementRequest request) = Read(instance.Plan, instance.Parameters);
        bool messaging = instance.Plan.Name == S4HanaCloudService.Messaging;
        if (Unusable(systemName, request.ScenarioId) is { } refusal)
        {
            return refusal;
        }

        if (messaging && Reused(instance))
        {
            return CreationFailed;
        }

        if (request.InboundMethod is not null && Destinations.ContainsKey(instance.Name))
        {
            return $"Destination '{instance.Name}' already exists in the subaccount";
        }

        if (request.InboundMethod is not null && !Destination.IsName(instance.Name))
        {
            return $"The instance's name '{instance.Name}' cannot be the name of a destination: use letters, digits, hyphens and underscores";
        }

        (ArrangementFromBtp? made, string? failure) = ArrangementFromBtp.Make(landscape.S4, request);
        if (made is null)
        {
            return failure;
        }

        instance.Arrangement = made;
        if (request.InboundMethod is not null)
        {
            instance.DestinationName = instance.Name;
            Destinations.Add(instance.Name, Destination.Of(DestinationProperties(instance.Name, systemName, made), landscape.Time.GetUtcNow()));
        }

        return null;
    }

    public override void Deprovision(ServiceInstance instance)
    {
        instance.Arrangement?.Remove();
        if (instance.DestinationName is { } destination)
        {
            Destinations.Remove(destination);
        }
    }

    public override (OAuthClient? Client, JsonObject Credentials) Bind(ServiceInstance instance)
    {
        if (instance.Plan.Name == S4HanaCloudService.Messaging)
        {
            MessagingParameters parameters = MessagingParameters.Read(instance.Parameters);
            return (null, new JsonObject { ["emname"] = parameters.ClientName, ["namespace"] = parameters.Namespace });
        }

        ArrangementFromBtp made = instance.Arrangement!;
        string url = $"https://{landscape.Names.S4Api}";
        return (null, made.User is not { } user ? new JsonObject { ["URL"] = url }
            : made.Arrangement.InboundUser!.AuthenticationMethod == "basic" ? new JsonObject { ["URL"] = url, ["User"] = user.Name, ["Password"] = user.Password }
            : Authentication(made));
    }

    private static (string System, ArrangementRequest Request) Read(ServicePlan plan, JsonObject parameters)
    {
        if (plan.Name == S4HanaCloudService.Messaging)
        {
            MessagingParameters messaging = MessagingParameters.Read(parameters);
            return (messaging.System, messaging.Request);
        }

        return ApiAccessParameters.Read(parameters, plan.Name == S4HanaCloudService.ApiAccess ? null : plan.Name.ToUpperInvariant());
    }

    private string? Unusable(string systemName, string scenario)
    {
        if (landscape.Systems.Systems.Find(known => known.Name == systemName) is not { } system)
        {
            return $"System '{systemName}' is not known in the global account";
        }

        if (!system.Registered)
        {
            return $"System '{systemName}' is not in status 'Registered'" + (system.Status.Length > 0 ? $" but '{system.Status}'" : "");
        }

        if (system.Type != SystemType.S4HanaCloud)
        {
            return $"System '{systemName}' is of type '{system.Type}', not '{SystemType.S4HanaCloud}'";
        }

        if (!landscape.S4.Extensions.Exists(extension => extension.SystemName == systemName && extension.Status == "Enabled"))
        {
            return $"The integration with system '{systemName}' is not enabled in Maintain Extensions on SAP BTP";
        }

        return ScenarioGroup.Covers(system.RegisteredGroup!, scenario)
            ? null
            : $"Communication scenario {scenario} cannot be enabled: the communication scenario group '{system.RegisteredGroup}' of system '{systemName}' does not include it";
    }

    // Within a subaccount client, name and namespace are of one instance only; a channel's name is of one in the tenant.
    private bool Reused(ServiceInstance instance)
    {
        MessagingParameters mine = MessagingParameters.Read(instance.Parameters);
        return landscape.Subaccount.Instances
            .Where(other => other != instance && other.Arrangement is not null && other.Plan.Name == S4HanaCloudService.Messaging)
            .Select(other => MessagingParameters.Read(other.Parameters))
            .Any(other => other.ClientId == mine.ClientId || other.ClientName == mine.ClientName || other.Namespace == mine.Namespace || other.Channel == mine.Channel);
    }

    private JsonObject DestinationProperties(string name, string systemName, ArrangementFromBtp made)
    {
        var properties = new JsonObject
        {
            ["Name"] = name,
            ["Type"] = "HTTP",
            ["ProxyType"] = "Internet",
            ["XFSystemName"] = systemName,
            ["communicationScenarioId"] = made.Arrangement.Scenario.Id,
            ["product.name"] = "SAP S/4HANA Cloud",
            ["HTML5.DynamicDestination"] = "true",
            ["WebIDEEnabled"] = "true",
            ["WebIDEUsage"] = "odata_gen",
        };
        foreach ((string key, JsonNode? value) in Authentication(made))
        {
            properties[key] = value?.DeepClone();
        }

        return properties;
    }

    private JsonObject Authentication(ArrangementFromBtp made)
    {
        string url = $"https://{landscape.Names.S4Api}", user = made.User!.Name, password = made.User.Password;
        return made.Arrangement.InboundUser!.AuthenticationMethod switch
        {
            "basic" => new JsonObject { ["URL"] = url, ["Authentication"] = "BasicAuthentication", ["User"] = user, ["Password"] = password },
            "x509" => new JsonObject { ["URL"] = url, ["Authentication"] = "ClientCertificateAuthentication", ["KeyStoreLocation"] = $"{made.Arrangement.Name}.p12" },
            _ => new JsonObject
            {
                ["URL"] = url,
                ["Authentication"] = "OAuth2SAMLBearerAssertion",
                ["audience"] = $"https://{landscape.Names.S4Ui}",
                ["authnContextClassRef"] = "urn:oasis:names:tc:SAML:2.0:ac:classes:X509",
                ["clientKey"] = user,
                ["tokenServiceURL"] = $"{url}/sap/bc/sec/oauth2/token",
                ["tokenServiceUser"] = user,
                ["tokenServicePassword"] = password,
            },
        };
    }
}
