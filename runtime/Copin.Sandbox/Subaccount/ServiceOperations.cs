using System.Globalization;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.State;

namespace Copin.Sandbox.Subaccount;

/// <summary>Operations of the Service Manager: started with 202 and a Location, done after some polls of the operation or of its resource.</summary>
internal static class ServiceOperations
{
    public static ServiceOperation Start(
        SubaccountState subaccount, string type, string resourceId, string resourceType, bool synchronous, Func<string?> completed)
    {
        var operation = new ServiceOperation(
            Guid.NewGuid().ToString(), type, resourceId, resourceType, new AsyncWork(synchronous ? 0 : subaccount.Options.PollsUntilDone))
        {
            Completed = completed,
        };
        subaccount.Operations[operation.Id] = operation;
        if (synchronous)
        {
            operation.Poll();
        }

        return operation;
    }

    public static Reply Accepted(ServiceOperation operation, Reply? synchronous) =>
        synchronous ?? Reply.Json(202, new JsonObject()).With("Location", $"{operation.ResourceType}/{operation.ResourceId}/operations/{operation.Id}");

    public static Reply Answer(Call call, SubaccountState subaccount)
    {
        if (!subaccount.Operations.TryGetValue(call.Value("operation"), out ServiceOperation? operation) || operation.ResourceId != call.Value("id"))
        {
            throw ServiceManagerList.Missing(call, "operation");
        }

        operation.Poll();
        return Reply.Json(200, Entity(operation));
    }

    public static JsonObject? Entity(ServiceOperation? operation) => operation is null ? null : new JsonObject
    {
        ["id"] = operation.Id,
        ["ready"] = true,
        ["type"] = operation.Type,
        ["state"] = operation.State,
        ["description"] = operation is { Finished: true, Failure: { } failure } ? failure : "",
        ["resource_id"] = operation.ResourceId,
        ["resource_type"] = operation.ResourceType,
        ["errors"] = operation is { Finished: true, Failure: { } message } ? new JsonObject { ["error"] = "BrokerError", ["description"] = message } : null,
        ["reschedule"] = false,
    };

    public static string Stamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
}
