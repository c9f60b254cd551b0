using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.Subaccount;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>
/// Environment instances of the sandbox's subaccount (Provisioning service; shapes of SAP/crossplane-provider-btp's copy of SAP's OpenAPI file). Creation
/// and deletion answer 202 and end after some looks.
/// </summary>
/// <remarks>There is one Cloud Foundry environment for a subaccount at most. Nothing can be done in an environment.</remarks>
internal sealed class EnvironmentsApi(GlobalAccountState account) : CloudManagementApi("Environments " + Root, account)
{
    private const string Root = "/provisioning/v1/environments";

    private string Region => Account.Options.Region;

    public override void Map(RouteTable routes)
    {
        Add(routes, "GET", "/provisioning/v1/availableEnvironments", _ => Reply.Json(200, new JsonObject
        {
            ["availableEnvironments"] = new JsonArray([.. AvailableEnvironment.All.Where(Entitled).Select(Available)]),
        }));
        Add(routes, "GET", Root, _ =>
        {
            foreach (EnvironmentEntry environment in Account.Environments.ToList())
            {
                environment.Work.Look();
            }

            return Reply.Json(200, new JsonObject { ["environmentInstances"] = new JsonArray([.. Account.Environments.Select(Entity)]) });
        });
        Add(routes, "POST", Root, Create);
        Add(routes, "GET", Root + "/{id}", call => Reply.Json(200, Entity(Find(call))));
        Add(routes, "DELETE", Root + "/{id}", Remove);
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string type = body.Text("environmentType"), service = body.Text("serviceName"), plan = body.Text("planName");
        AvailableEnvironment environment = Array.Find(
            AvailableEnvironment.All, known => known.Type == type && known.Service == service && known.Plan == plan && Entitled(known))
            ?? throw call.Refuse(400, "41001", $"Environment {type} of service '{service}' with plan '{plan}' is not available to the subaccount");
        string name = body.OptionalText("name") ?? environment.Type;
        if (body.OptionalText("landscapeLabel") is { } label && label != environment.LandscapeLabel(Region))
        {
            throw call.Refuse(400, "41002", $"Environment {type} is not available on landscape {label}");
        }

        if (body["parameters"] is not (null or JsonObject))
        {
            throw call.Refuse(400, "11000", "parameters must be a JSON object");
        }

        if (Account.Environments.Exists(known => known.Name == name || (!environment.Several && known.Environment.Type == environment.Type)))
        {
            throw call.Refuse(409, "41003", $"The subaccount has an environment instance of type {type} or of name '{name}' already");
        }

        var created = new EnvironmentEntry(Guid.NewGuid().ToString(), environment, name)
        {
            Description = body.Text("description"),
            Parameters = (JsonObject)(body["parameters"]?.DeepClone() ?? new JsonObject()),
            CreatedAt = Account.Time.GetUtcNow(),
        };
        Account.Environments.Add(created);
        Account.PlannedFailures.Remove(name, out string? failure);
        created.Work.Begin(Account.Options.PollsUntilDone, "CREATING", "CREATION_FAILED", failure);
        return Reply.Json(202, new JsonObject { ["id"] = created.Id });
    }

    private Reply Remove(Call call)
    {
        EnvironmentEntry environment = Find(call);
        if (environment.Work.Busy)
        {
            throw call.Refuse(409, "41004", $"Environment instance '{environment.Name}' is in state {environment.Work.State}");
        }

        environment.Work.Begin(
            Account.Options.PollsUntilDone, "DELETING", "DELETION_FAILED", null, () => Account.Environments.Remove(environment));
        return Reply.Json(202, Entity(environment));
    }

    // Cloud Foundry is there for every subaccount (SAP's OpenAPI file of the Entitlements service).
    private bool Entitled(AvailableEnvironment environment) => environment.Type == "cloudfoundry" || Account.Entitles(environment.Service, environment.Plan);

    private EnvironmentEntry Find(Call call)
    {
        EnvironmentEntry? Sought() => Account.Environments.Find(environment => environment.Id == call.Value("id"));
        Sought()?.Work.Look();
        return Sought() ?? throw call.Refuse(404, "41000", $"Environment instance {call.Value("id")} not found");
    }

    private JsonObject Available(AvailableEnvironment environment) => new()
    {
        ["environmentType"] = environment.Type,
        ["serviceName"] = environment.Service,
        ["serviceDisplayName"] = environment.DisplayName,
        ["planName"] = environment.Plan,
        ["landscapeLabel"] = environment.LandscapeLabel(Region),
        ["allowAdditionalEnvironmentInstance"] = environment.Several,
    };

    private JsonObject Entity(EnvironmentEntry environment) => new()
    {
        ["id"] = environment.Id,
        ["name"] = environment.Name,
        ["description"] = environment.Description,
        ["environmentType"] = environment.Environment.Type,
        ["serviceName"] = environment.Environment.Service,
        ["planName"] = environment.Environment.Plan,
        ["landscapeLabel"] = environment.Environment.LandscapeLabel(Region),
        ["subaccountGUID"] = Account.Options.SubaccountId,
        ["globalAccountGUID"] = Account.Guid,
        ["state"] = environment.Work.State,
        ["stateMessage"] = environment.Work.Message,
        ["type"] = environment.Work.State == "DELETING" ? "Deprovision" : "Provision",
        ["parameters"] = environment.Parameters.ToJsonString(),
        ["labels"] = environment.Work.State == "OK" ? Labels(environment).ToJsonString() : "{}",
        ["createdDate"] = Stamp(environment.CreatedAt),
    };

    private JsonObject Labels(EnvironmentEntry environment) => environment.Environment.Type == "cloudfoundry"
        ? new JsonObject
        {
            ["API Endpoint"] = $"https://api.cf.{Region}.hana.ondemand.com",
            ["Org Name"] = environment.Parameters.OptionalText("instance_name") ?? environment.Name,
            ["Org ID"] = environment.Id,
        }
        : new JsonObject { ["APIServerURL"] = $"https://api.c-{environment.Id[..7]}.kyma.ondemand.com", ["Name"] = environment.Name };
}
