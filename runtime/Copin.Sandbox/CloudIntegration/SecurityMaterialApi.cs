using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>UserCredentials, OAuth2ClientCredentials and SecureParameters (SAP-docs/btp-integration-suite, Security Content).</summary>
/// <remarks>
/// Names are unique over all three; an OAuth2 credential also shows up among the user credentials. Secrets read back null. SAP's success codes
/// differ between sources; here POST gives 201, PUT and DELETE 204. SAP documents secure parameters for the Neo environment only, so that a tenant may have none.
/// </remarks>
internal sealed class SecurityMaterialApi(CloudIntegrationTenant tenant) : Api("Security material /api/v1/UserCredentials, …", ErrorStyle.ODataV2)
{
    private static readonly Kind[] Kinds =
    [
        new(CloudIntegrationTenant.UserCredentials, "CREDENTIALS", "Password", 255, ["Name", "Kind", "Description", "User", "CompanyId"]),
        new(CloudIntegrationTenant.OAuth2ClientCredentials, "OAUTH2_CLIENT_CREDENTIALS", "ClientSecret", 1024,
            ["Name", "Description", "TokenServiceUrl", "ClientId", "ClientAuthentication", "Scope", "ScopeContentType", "Resource", "Audience", CustomParameters.Property]),
        new(CloudIntegrationTenant.SecureParameters, "SECURE_PARAMETER", "SecureParam", 4096, ["Name", "Description"]),
    ];

    public override void Map(RouteTable routes)
    {
        foreach (Kind kind in Kinds.Where(kind => kind.Set != CloudIntegrationTenant.SecureParameters || tenant.OffersSecureParameters))
        {
            string collection = $"{ServiceRootApi.Root}/{kind.Set}", entity = collection + "({key})";
            routes.Get(collection, call => List(call, kind), "MonitoringDataRead");
            routes.Get(entity, call => One(call, kind), "MonitoringDataRead");
            routes.Post(collection, call => Create(call, kind), "CredentialsEdit");
            routes.Put(entity, call => Replace(call, kind), "CredentialsEdit");
            routes.Delete(entity, call => Remove(call, kind), "CredentialsEdit");
        }
    }

    private Reply List(Call call, Kind kind) => ODataV2.Collection(
        call,
        ServiceRootApi.Address(call),
        kind.Set,
        tenant.Material.Values.Where(material => Shows(kind, material)).Select(material => Entity(call, kind, material)),
        Key);

    private Reply One(Call call, Kind kind)
    {
        JsonObject entity = Entity(call, kind, Find(call, kind));
        return ODataV2.Entity(call, 200, ServiceRootApi.Address(call), kind.Set, entity, Key(entity));
    }

    private Reply Create(Call call, Kind kind)
    {
        JsonObject body = Read(call, kind);
        string name = body.Text("Name");
        if (tenant.Material.ContainsKey(name))
        {
            throw call.Refuse(409, "Conflict", $"Security material with name '{name}' already exists");
        }

        SecurityMaterial material = Deploy(body, kind, body.Text(kind.Secret));
        JsonObject entity = Entity(call, kind, material);
        return ODataV2.Entity(call, 201, ServiceRootApi.Address(call), kind.Set, entity, Key(entity));
    }

    private Reply Replace(Call call, Kind kind)
    {
        SecurityMaterial known = Find(call, kind);
        JsonObject body = Read(call, kind);
        if (body.Text("Name") != known.Name)
        {
            throw call.Refuse(400, "Bad Request", "The name in the body differs from the name in the address");
        }

        if (body.OptionalText(kind.Secret) is null && kind.Set != CloudIntegrationTenant.UserCredentials)
        {
            throw call.Refuse(400, "Bad Request", $"{kind.Secret} must be sent again with every change");
        }

        Deploy(body, kind, body.OptionalText(kind.Secret) ?? known.Secret);
        return Reply.Empty(204);
    }

    private Reply Remove(Call call, Kind kind)
    {
        tenant.Material.Remove(Find(call, kind).Name);
        return Reply.Empty(204);
    }

    private static bool Shows(Kind kind, SecurityMaterial material) =>
        material.Set == kind.Set || (kind.Set == CloudIntegrationTenant.UserCredentials && material.Set == CloudIntegrationTenant.OAuth2ClientCredentials);

    private SecurityMaterial Find(Call call, Kind kind) =>
        ODataKey.Single(call.Value("key")) is { } name && tenant.Material.TryGetValue(name, out SecurityMaterial? material) && Shows(kind, material)
            ? material
            : throw call.NotFound("Requested entity could not be found.");

    private SecurityMaterial Deploy(JsonObject body, Kind kind, string secret)
    {
        body.Remove(kind.Secret);
        if (kind.Set == CloudIntegrationTenant.OAuth2ClientCredentials)
        {
            body["ClientAuthentication"] ??= "body";
            body["ScopeContentType"] ??= "urlencoded";
        }

        var material = new SecurityMaterial(body.Text("Name"), kind.Set, (JsonObject)body.DeepClone(), secret, tenant.Time.GetUtcNow());
        tenant.Material[material.Name] = material;
        return material;
    }

    private static JsonObject Read(Call call, Kind kind)
    {
        JsonObject body = call.JsonObjectBody();
        foreach ((string property, JsonNode? value) in body)
        {
            if (property != kind.Secret && !kind.Properties.Contains(property))
            {
                throw call.Refuse(400, "Bad Request", $"Property '{property}' is invalid for entity type '{kind.Set}'");
            }

            if (value is JsonValue && body.OptionalText(property) is null)
            {
                throw call.Refuse(400, "Bad Request", $"Property '{property}' must be a string");
            }
        }

        if (body.Text("Name").Length == 0)
        {
            throw call.Refuse(400, "Bad Request", "Name is mandatory");
        }

        if (body.Text(kind.Secret).Length > kind.MaxSecret)
        {
            throw call.Refuse(400, "Bad Request", $"{kind.Secret} is too long");
        }

        CheckKind(call, kind, body);
        return body;
    }

    private static void CheckKind(Call call, Kind kind, JsonObject body)
    {
        switch (kind.Set)
        {
            case CloudIntegrationTenant.UserCredentials when body.Text("Kind") is not ("default" or "successfactors" or "openconnectors"):
                throw call.Refuse(400, "Bad Request", "Kind must be default, successfactors or openconnectors");
            case CloudIntegrationTenant.UserCredentials when body.Text("Kind") == "successfactors" && body.Text("CompanyId").Length == 0:
                throw call.Refuse(400, "Bad Request", "CompanyId is mandatory for kind successfactors");
            case CloudIntegrationTenant.OAuth2ClientCredentials when (body.OptionalText("ClientAuthentication") ?? "body") is not ("body" or "header"):
                throw call.Refuse(400, "Bad Request", "ClientAuthentication must be body or header");
            case CloudIntegrationTenant.OAuth2ClientCredentials when (body.OptionalText("ScopeContentType") ?? "urlencoded") is not ("urlencoded" or "json"):
                throw call.Refuse(400, "Bad Request", "ScopeContentType must be urlencoded or json");
            case CloudIntegrationTenant.OAuth2ClientCredentials:
                CustomParameters.Check(call, body);
                break;
            case CloudIntegrationTenant.SecureParameters when call.Method == "POST" && body.Text("SecureParam").Length == 0:
                throw call.Refuse(400, "Bad Request", "SecureParam is mandatory");
        }
    }

    private static JsonObject Entity(Call call, Kind kind, SecurityMaterial material)
    {
        var entity = new JsonObject();
        foreach (string property in kind.Properties)
        {
            entity[property] = property == CustomParameters.Property ? CustomParameters.Show(call, material) : material.Properties[property]?.DeepClone() ?? "";
        }

        if (kind.Set == CloudIntegrationTenant.UserCredentials && material.Set != kind.Set)
        {
            entity["Kind"] = "oauth2:default";
            entity["User"] = material.Properties["ClientId"]?.DeepClone();
        }

        entity[kind.Secret] = null;
        string deployedOn = ODataV2.Date(material.DeployedOn);
        if (kind.Set == CloudIntegrationTenant.SecureParameters)
        {
            (entity["DeployedBy"], entity["DeployedOn"], entity["Status"]) = ("sandbox", deployedOn, "DEPLOYED");
        }
        else
        {
            entity["SecurityArtifactDescriptor"] = new JsonObject { ["Type"] = kind.Type, ["DeployedBy"] = "sandbox", ["DeployedOn"] = deployedOn, ["Status"] = "DEPLOYED" };
        }

        return entity;
    }

    private static string Key(JsonObject entity) => ODataLiteral.Quote(entity.Text("Name"));

    /// <summary>A kind of security material; <c>Secret</c> names the property that is written and never read.</summary>
    private sealed record Kind(string Set, string Type, string Secret, int MaxSecret, string[] Properties);
}
