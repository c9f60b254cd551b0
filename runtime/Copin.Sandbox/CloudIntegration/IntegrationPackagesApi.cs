using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.State;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>Packages of the design workspace, and their copying from Discover (SAP-docs/btp-integration-suite, Integration Content).</summary>
/// <remarks>Deleting answers 202 and is done after some polls of the package; it does not undeploy. A suffix is appended to the ids of the copy.</remarks>
internal sealed class IntegrationPackagesApi(CloudIntegrationTenant tenant) : Api("Packages /api/v1/IntegrationPackages", ErrorStyle.ODataV2)
{
    private const string Set = "IntegrationPackages";

    public override void Map(RouteTable routes)
    {
        string collection = $"{ServiceRootApi.Root}/{Set}", entity = collection + "({key})";
        routes.Get(collection, call => ODataV2.Collection(call, ServiceRootApi.Address(call), Set, tenant.Packages.Values.Select(Entity), Key), "WorkspacePackagesRead");
        routes.Get(entity, One, "WorkspacePackagesRead");
        routes.Post(collection, Create, "WorkspacePackagesEdit");
        routes.Put(entity, Change, "WorkspacePackagesEdit");
        routes.Delete(entity, Remove, "WorkspacePackagesEdit");
        routes.Post($"{ServiceRootApi.Root}/CopyIntegrationPackage", Copy, "CatalogPackagesCopy", ErrorStyle.ConvertedXml);
    }

    private Reply One(Call call)
    {
        IntegrationPackage package = Find(call);
        if (package.Deletion is { } deletion && deletion.Poll())
        {
            tenant.Packages.Remove(package.Id);
            throw call.NotFound("Requested entity could not be found.");
        }

        return Answer(call, 200, package);
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string id = body.Text("Id"), name = body.Text("Name");
        if (name.Length is 0 or > 255 || body.Text("ShortText").Length == 0)
        {
            throw call.Refuse(400, "Bad Request", "Name (at most 255 characters) and ShortText are mandatory");
        }

        if (body.ContainsKey("Mode"))
        {
            throw call.Refuse(400, "Bad Request", "Mode cannot be set");
        }

        id = id.Length > 0 ? id : string.Concat(name.Where(char.IsLetterOrDigit));
        if (tenant.Packages.ContainsKey(id) || tenant.Packages.Values.Any(package => package.Name == name))
        {
            throw call.Refuse(409, "Conflict", $"Integration package {id} already exists");
        }

        var created = new IntegrationPackage(id, name);
        Fill(created, body);
        tenant.Packages.Add(id, created);
        return Answer(call, 201, created);
    }

    private Reply Change(Call call)
    {
        IntegrationPackage package = Find(call);
        JsonObject body = call.JsonObjectBody();
        package.Name = body.OptionalText("Name") ?? package.Name;
        Fill(package, body);
        return Reply.Empty(202);
    }

    private Reply Remove(Call call)
    {
        IntegrationPackage package = Find(call);
        package.Deletion ??= new AsyncWork(tenant.Polls);
        return Reply.Empty(202);
    }

    private Reply Copy(Call call)
    {
        string id = ServiceRootApi.Parameter(call, "Id") ?? throw call.Refuse(400, "Bad Request", "The parameter Id='…' is missing");
        string? mode = ServiceRootApi.Parameter(call, "ImportMode"), suffix = ServiceRootApi.Parameter(call, "Suffix");
        if (!tenant.Discover.TryGetValue(id, out IntegrationPackage? offered))
        {
            throw call.NotFound($"Integration package with id {id} not found in Discover");
        }

        if (mode is not (null or "CREATE_COPY" or "OVERWRITE" or "OVERWRITE_MERGE") || (suffix is not null && mode != "CREATE_COPY"))
        {
            throw call.Refuse(400, "Bad Request", "ImportMode must be CREATE_COPY, OVERWRITE or OVERWRITE_MERGE; Suffix goes only with CREATE_COPY");
        }

        IntegrationPackage copy = offered.Copy(mode == "CREATE_COPY" ? "." + (suffix ?? "copy") : "");
        bool exists = tenant.Packages.TryGetValue(copy.Id, out IntegrationPackage? present);
        if ((exists && mode is (null or "CREATE_COPY")) || present?.Deletion is not null)
        {
            throw call.Refuse(409, "Conflict", $"Integration package with id {copy.Id} already exists in Design");
        }

        if (present is not null && mode == "OVERWRITE_MERGE")
        {
            KeepConfiguration(present, copy);
        }

        tenant.Packages[copy.Id] = copy;
        return Answer(call, 201, copy);
    }

    private static void KeepConfiguration(IntegrationPackage present, IntegrationPackage copy)
    {
        foreach (DesigntimeFlow flow in copy.Flows)
        {
            DesigntimeFlow? old = present.Flows.Find(known => known.Id == flow.Id);
            foreach ((string key, string _) in flow.Declared)
            {
                flow.Values[key] = old?.Values.GetValueOrDefault(key) ?? flow.Values[key];
            }
        }
    }

    private static void Fill(IntegrationPackage package, JsonObject body)
    {
        package.ShortText = body.OptionalText("ShortText") ?? package.ShortText;
        package.Description = body.OptionalText("Description") ?? package.Description;
        package.Vendor = body.OptionalText("Vendor") ?? package.Vendor;
        package.Version = body.OptionalText("Version") ?? package.Version;
    }

    private IntegrationPackage Find(Call call) =>
        ODataKey.Single(call.Value("key")) is { } id && tenant.Packages.TryGetValue(id, out IntegrationPackage? package)
            ? package
            : throw call.NotFound("Requested entity could not be found.");

    private static Reply Answer(Call call, int status, IntegrationPackage package) =>
        ODataV2.Entity(call, status, ServiceRootApi.Address(call), Set, Entity(package), ODataLiteral.Quote(package.Id));

    private static string Key(JsonObject entity) => ODataLiteral.Quote(entity.Text("Id"));

    private static JsonObject Entity(IntegrationPackage package) => new()
    {
        ["Id"] = package.Id,
        ["Name"] = package.Name,
        ["Description"] = package.Description,
        ["ShortText"] = package.ShortText,
        ["Version"] = package.Version,
        ["Vendor"] = package.Vendor,
        ["Mode"] = package.Mode,
        ["SupportedPlatform"] = "SAP Cloud Integration",
        ["PartnerContent"] = false,
        ["UpdateAvailable"] = false,
    };
}
