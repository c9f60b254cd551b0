using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.State;

namespace Copin.Sandbox.Subaccount;

/// <summary>Service instances and their operations (SAP-docs/btp-service-manager; codes as in Peripli/service-manager).</summary>
/// <remarks><c>async</c> is true unless the caller says otherwise: 202 with Location; <c>async=false</c> gives 201 or 200 at once.</remarks>
internal sealed class ServiceInstancesApi(SubaccountState subaccount) : Api("Service instances /v1/service_instances", ErrorStyle.ServiceManager)
{
    private const string Root = "/v1/service_instances";
    private const int CreationsPerMinute = 50;
    private readonly Queue<DateTimeOffset> _creations = [];

    public override void Map(RouteTable routes)
    {
        routes.Get(Root, List);
        routes.Post(Root, Create);
        routes.Get(Root + "/{id}", One);
        routes.Patch(Root + "/{id}", Change);
        routes.Delete(Root + "/{id}", Remove);
        routes.Get(Root + "/{id}/operations/{operation}", call => ServiceOperations.Answer(call, subaccount));
        routes.Get(Root + "/{id}/parameters", call => throw call.Refuse(400, "BadRequest", "This service does not support retrieving instance parameters"));
    }

    private Reply List(Call call)
    {
        string? name = ODataQuery.Sought(call, "name", "fieldQuery");
        return ServiceManagerList.Of(call, subaccount.Instances.Where(instance => name is null || instance.Name == name).Select(Entity));
    }

    private Reply One(Call call)
    {
        Find(call).LastOperation?.Poll();
        return Reply.Json(200, Entity(Find(call)));
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string name = body.Text("name");
        if (name.Length is 0 or > 100)
        {
            throw call.Refuse(400, "BadRequest", "name must have 1 to 100 characters");
        }

        (ServiceOffering offering, ServicePlan plan) = Plan(call, body);
        if (subaccount.Instances.Any(known => known.Name == name))
        {
            throw call.Refuse(409, "Conflict", $"found conflicting service_instance with name {name}");
        }

        Limit(call);
        JsonObject parameters = Object(call, body, "parameters");
        subaccount.PlannedFailures.Remove(offering.Name, out string? failure);
        ServiceBroker broker = subaccount.BrokerOf(offering);
        failure ??= broker.Violation(plan, parameters);
        bool synchronous = call.Query("async") == "false";
        var instance = new ServiceInstance(Guid.NewGuid().ToString(), name, offering, plan)
        {
            CreatedAt = subaccount.Time.GetUtcNow(),
            Parameters = parameters,
            Labels = Object(call, body, "labels"),
        };
        subaccount.Instances.Add(instance);
        instance.LastOperation = ServiceOperations.Start(
            subaccount, "create", instance.Id, Root, synchronous, () =>
            {
                failure ??= broker.Provision(instance);
                instance.Ready = failure is null;
                return failure;
            });
        if (synchronous && failure is not null)
        {
            subaccount.Instances.Remove(instance);
            throw BrokerError(offering, failure);
        }

        return ServiceOperations.Accepted(instance.LastOperation, synchronous ? Reply.Json(201, Entity(instance)) : null);
    }

    private Reply Change(Call call)
    {
        ServiceInstance instance = Find(call);
        RefuseWhileBusy(call, instance.LastOperation);
        JsonObject body = call.JsonObjectBody();
        if (body.OptionalText("service_plan_id") is { } plan && plan != instance.Plan.Id)
        {
            throw call.Refuse(400, "BadRequest", "The service does not support changing the plan");
        }

        string name = body.OptionalText("name") ?? instance.Name;
        if (subaccount.Instances.Any(known => known != instance && known.Name == name))
        {
            throw call.Refuse(409, "Conflict", $"found conflicting service_instance with name {name}");
        }

        ServiceBroker broker = subaccount.BrokerOf(instance.Offering);
        JsonObject parameters = body.ContainsKey("parameters") ? Object(call, body, "parameters") : instance.Parameters;
        string? failure = body.ContainsKey("parameters") && broker.UpdateRefusal is { } refusal ? refusal : broker.Violation(instance.Plan, parameters);
        bool synchronous = call.Query("async") == "false";
        if (failure is not null && synchronous)
        {
            throw BrokerError(instance.Offering, failure);
        }

        instance.LastOperation = ServiceOperations.Start(subaccount, "update", instance.Id, Root, synchronous, () =>
        {
            if (failure is null)
            {
                (instance.Name, instance.Parameters) = (name, parameters);
            }

            return failure;
        });
        foreach (JsonObject label in (body["labels"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Relabel(instance.Labels, label);
        }

        return ServiceOperations.Accepted(instance.LastOperation, synchronous ? Reply.Json(200, Entity(instance)) : null);
    }

    private Reply Remove(Call call)
    {
        ServiceInstance instance = Find(call);
        RefuseWhileBusy(call, instance.LastOperation);
        int bindings = subaccount.Bindings.Count(binding => binding.Instance == instance);
        if (bindings > 0)
        {
            throw call.Refuse(400, "BadRequest", $"could not delete instance due to {bindings} existing bindings");
        }

        bool synchronous = call.Query("async") == "false";
        instance.LastOperation = ServiceOperations.Start(
            subaccount, "delete", instance.Id, Root, synchronous, () =>
            {
                subaccount.BrokerOf(instance.Offering).Deprovision(instance);
                subaccount.Instances.Remove(instance);
                return null;
            });
        return ServiceOperations.Accepted(instance.LastOperation, synchronous ? Reply.Json(200, new JsonObject()) : null);
    }

    private ServiceInstance Find(Call call) =>
        subaccount.Instances.Find(instance => instance.Id == call.Value("id")) ?? throw ServiceManagerList.Missing(call, "service instance");

    private (ServiceOffering Offering, ServicePlan Plan) Plan(Call call, JsonObject body)
    {
        string? id = body.OptionalText("service_plan_id"), offering = body.OptionalText("service_offering_name"), plan = body.OptionalText("service_plan_name");
        if ((id is null) == (offering is null || plan is null))
        {
            throw call.Refuse(400, "BadRequest", "give either service_plan_id or service_offering_name and service_plan_name");
        }

        IEnumerable<(ServiceOffering, ServicePlan)> found =
            from known in subaccount.Offerings
            from candidate in known.Plans
            where candidate.Id == id || (id is null && known.Name == offering && candidate.Name == plan)
            select (known, candidate);
        return found.Select(pair => ((ServiceOffering, ServicePlan)?)pair).FirstOrDefault()
            ?? throw call.Refuse(404, "NotFound", "could not find a matching service plan; is the subaccount entitled to it?");
    }

    private void Limit(Call call)
    {
        DateTimeOffset now = subaccount.Time.GetUtcNow();
        while (_creations.TryPeek(out DateTimeOffset oldest) && now - oldest >= TimeSpan.FromMinutes(1))
        {
            _creations.Dequeue();
        }

        if (subaccount.Options.EnforceRateLimits && _creations.Count >= CreationsPerMinute)
        {
            string next = (_creations.Peek() + TimeSpan.FromMinutes(1)).UtcDateTime.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
            throw new RefusedException(call.Errors.TooManyRequests(call).With("Retry-After", next));
        }

        _creations.Enqueue(now);
    }

    private static void RefuseWhileBusy(Call call, ServiceOperation? operation)
    {
        if (operation is { Finished: false })
        {
            throw call.Refuse(422, "ConcurrentOperationInProgress", "Another concurrent operation in progress for this resource");
        }
    }

    private static void Relabel(JsonObject labels, JsonObject change)
    {
        string key = change.Text("key");
        if (change.Text("op") == "remove")
        {
            labels.Remove(key);
        }
        else
        {
            labels[key] = change["values"]?.DeepClone();
        }
    }

    private static JsonObject Object(Call call, JsonObject body, string name) => body[name] switch
    {
        null => [],
        JsonObject value => (JsonObject)value.DeepClone(),
        _ => throw call.Refuse(400, "BadRequest", $"{name} must be a JSON object"),
    };

    private static RefusedException BrokerError(ServiceOffering offering, string message) => new(Reply.Json(502, new JsonObject
    {
        ["error"] = "BrokerError",
        ["description"] = $"Service broker {offering.Name}-broker failed with: {message}",
        ["broker_error"] = new JsonObject { ["StatusCode"] = 422, ["ErrorMessage"] = "UnprocessableEntity", ["Description"] = message, ["ResponseError"] = null },
    }));

    private static JsonObject Entity(ServiceInstance instance) => new()
    {
        ["id"] = instance.Id,
        ["ready"] = instance.Ready,
        ["name"] = instance.Name,
        ["service_plan_id"] = instance.Plan.Id,
        ["platform_id"] = "service-manager",
        ["usable"] = instance.Ready,
        ["shared"] = false,
        ["labels"] = instance.Labels.DeepClone(),
        ["created_at"] = ServiceOperations.Stamp(instance.CreatedAt),
        ["updated_at"] = ServiceOperations.Stamp(instance.CreatedAt),
        ["last_operation"] = ServiceOperations.Entity(instance.LastOperation),
    };
}
