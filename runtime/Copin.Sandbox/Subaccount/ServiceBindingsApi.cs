using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>Service bindings, that is service keys, of the Service Manager. Credentials come with the single binding, not in lists.</summary>
internal sealed class ServiceBindingsApi(SubaccountState subaccount) : Api("Service bindings /v1/service_bindings", ErrorStyle.ServiceManager)
{
    private const string Root = "/v1/service_bindings";

    public override void Map(RouteTable routes)
    {
        routes.Get(Root, List);
        routes.Post(Root, Create);
        routes.Get(Root + "/{id}", One);
        routes.Delete(Root + "/{id}", Remove);
        routes.Get(Root + "/{id}/operations/{operation}", call => ServiceOperations.Answer(call, subaccount));
    }

    private Reply List(Call call)
    {
        string? instance = ODataQuery.Sought(call, "service_instance_id", "fieldQuery");
        return ServiceManagerList.Of(
            call, subaccount.Bindings.Where(binding => instance is null || binding.Instance.Id == instance).Select(
                binding => Entity(binding, credentials: false)));
    }

    private Reply One(Call call)
    {
        Find(call).LastOperation?.Poll();
        return Reply.Json(200, Entity(Find(call), credentials: true));
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string name = body.Text("name");
        if (name.Length is 0 or > 100)
        {
            throw call.Refuse(400, "BadRequest", "name must have 1 to 100 characters");
        }

        if (subaccount.Instances.Find(known => known.Id == body.Text("service_instance_id")) is not { } instance)
        {
            throw ServiceManagerList.Missing(call, "service instance");
        }

        if (!instance.Ready)
        {
            throw call.Refuse(422, "OperationInProgress", "the service instance is not ready");
        }

        if (subaccount.Bindings.Any(known => known.Name == name && known.Instance == instance))
        {
            throw call.Refuse(409, "Conflict", $"found conflicting service_binding with name {name}");
        }

        var binding = new ServiceBinding(Guid.NewGuid().ToString(), name, instance)
        {
            CreatedAt = subaccount.Time.GetUtcNow(),
            Labels = body["labels"] is JsonObject labels ? (JsonObject)labels.DeepClone() : [],
        };
        subaccount.Bindings.Add(binding);
        bool synchronous = call.Query("async") == "false";
        binding.LastOperation = ServiceOperations.Start(subaccount, "create", binding.Id, Root, synchronous, () =>
        {
            (binding.Client, binding.Credentials) = subaccount.BrokerOf(instance.Offering).Bind(instance);
            if (binding.Client is { } client)
            {
                subaccount.Tokens.Register(client);
            }

            binding.Ready = true;
            return null;
        });
        return ServiceOperations.Accepted(binding.LastOperation, synchronous ? Reply.Json(201, Entity(binding, credentials: true)) : null);
    }

    private Reply Remove(Call call)
    {
        ServiceBinding binding = Find(call);
        bool synchronous = call.Query("async") == "false";
        binding.LastOperation = ServiceOperations.Start(subaccount, "delete", binding.Id, Root, synchronous, () =>
        {
            subaccount.Bindings.Remove(binding);
            if (binding.Client is { } client)
            {
                subaccount.Tokens.Remove(client.Id);
            }

            return null;
        });
        return ServiceOperations.Accepted(binding.LastOperation, synchronous ? Reply.Json(200, new JsonObject()) : null);
    }

    private ServiceBinding Find(Call call) =>
        subaccount.Bindings.Find(binding => binding.Id == call.Value("id")) ?? throw ServiceManagerList.Missing(call, "service binding");

    private static JsonObject Entity(ServiceBinding binding, bool credentials)
    {
        var entity = new JsonObject
        {
            ["id"] = binding.Id,
            ["ready"] = binding.Ready,
            ["name"] = binding.Name,
            ["service_instance_id"] = binding.Instance.Id,
            ["labels"] = binding.Labels.DeepClone(),
            ["created_at"] = ServiceOperations.Stamp(binding.CreatedAt),
            ["updated_at"] = ServiceOperations.Stamp(binding.CreatedAt),
            ["last_operation"] = ServiceOperations.Entity(binding.LastOperation),
        };
        if (credentials && binding.Credentials is not null)
        {
            entity["credentials"] = binding.Credentials.DeepClone();
        }

        return entity;
    }
}
