using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.Subaccount;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>
/// What subaccounts are entitled to (Entitlements service; shapes of SAP/crossplane-provider-btp's copy of SAP's OpenAPI file). A change is accepted with
/// 202 and ends after some looks; while another holds the lock it is 400 with code 30004 (SAP/terraform-provider-btp).
/// </summary>
/// <remarks>The services of the sandbox's own subaccount may be used without an entitlement unless <see cref="SandboxOptions.RequireEntitlements"/>.</remarks>
internal sealed class EntitlementsApi(GlobalAccountState account, SystemLandscape.SystemLandscapeState systems)
    : CloudManagementApi("Entitlements /entitlements/v1", account)
{
    public override void Map(RouteTable routes)
    {
        Add(routes, "GET", "/entitlements/v1/assignments", Assignments);
        Add(routes, "GET", "/entitlements/v1/globalAccountAssignments", _ =>
        {
            systems.Look();
            return Reply.Json(200, new JsonObject { ["entitledServices"] = Entitled() });
        });
        Add(routes, "GET", "/entitlements/v1/globalAccountAllowedDataCenters", _ => Reply.Json(200, DataCenters()));
        Add(routes, "PUT", "/entitlements/v1/subaccountServicePlans", Assign);
    }

    private Reply Assignments(Call call)
    {
        systems.Look();
        string? guid = call.Query("subaccountGUID");
        if (guid is not null)
        {
            Subaccount(call, guid);
        }

        List<EntitlementAssignment> mine = Account.Assignments.FindAll(assignment => guid is null || assignment.Subaccount.Guid == guid);
        mine.ForEach(assignment => assignment.Work.Look());
        mine = mine.FindAll(Account.Assignments.Contains);
        return Reply.Json(200, new JsonObject
        {
            ["entitledServices"] = Entitled(),
            ["assignedServices"] = Grouped(mine.Select(assignment => assignment.Plan).Distinct(), plan => new JsonObject
            {
                ["name"] = plan.Name,
                ["displayName"] = plan.Name,
                ["category"] = plan.Category,
                ["assignmentInfo"] = new JsonArray([.. mine.Where(assignment => assignment.Plan == plan).Select(Info)]),
            }),
        });
    }

    private JsonArray Entitled() => Grouped(Account.Plans, plan => new JsonObject
    {
        ["name"] = plan.Name,
        ["displayName"] = plan.Name,
        ["category"] = plan.Category,
        ["amount"] = plan.Quota,
        ["remainingAmount"] = plan.HasAmount ? plan.Quota - Used(plan, except: null) : plan.Quota,
    });

    private static JsonArray Grouped(IEnumerable<EntitledPlan> plans, Func<EntitledPlan, JsonObject> entity) =>
        new([.. plans.GroupBy(plan => plan.Service).Select(service => new JsonObject
        {
            ["name"] = service.Key,
            ["displayName"] = service.First().DisplayName,
            ["ownerType"] = "VENDOR",
            ["servicePlans"] = new JsonArray([.. service.Select(entity)]),
        })]);

    private static JsonObject Info(EntitlementAssignment assignment) => new()
    {
        ["entityId"] = assignment.Subaccount.Guid,
        ["entityType"] = "SUBACCOUNT",
        ["amount"] = assignment.Amount,
        ["requestedAmount"] = assignment.RequestedAmount,
        ["entityState"] = assignment.Work.State,
        ["stateMessage"] = assignment.Work.Message,
        ["autoAssign"] = false,
        ["autoAssigned"] = false,
        ["resources"] = assignment.Resources.DeepClone(),
    };

    private JsonObject DataCenters() => new()
    {
        ["datacenters"] = new JsonArray(new JsonObject
        {
            ["name"] = $"cf-{Account.Options.Region}",
            ["region"] = Account.Options.Region,
            ["environment"] = "cloudfoundry",
            ["isMainDataCenter"] = true,
        }),
    };

    private Reply Assign(Call call)
    {
        if (Account.LockedChanges > 0)
        {
            Account.LockedChanges--;
            throw call.Refuse(400, "30004", "Another change of entitlements is in progress and holds the lock; try again");
        }

        // All is checked before anything begins, as one request is one change.
        var changes = new List<Action>();
        foreach (JsonObject service in Objects(call, call.JsonObjectBody(), "subaccountServicePlans"))
        {
            EntitledPlan plan = Account.Plans.FirstOrDefault(known => known.Service == service.Text("serviceName") && known.Name == service.Text("servicePlanName"))
                ?? throw call.Refuse(
                    400, "30001", $"The global account is not entitled to plan '{service.Text("servicePlanName")}' of service '{service.Text("serviceName")}'");
            foreach (JsonObject assignment in Objects(call, service, "assignmentInfo"))
            {
                changes.Add(Change(call, plan, assignment));
            }
        }

        changes.ForEach(change => change());
        return Reply.Empty(202);
    }

    private Action Change(Call call, EntitledPlan plan, JsonObject body)
    {
        SubaccountEntry subaccount = Subaccount(call, body.Text("subaccountGUID"));
        decimal amount = Amount(call, plan, body);
        EntitlementAssignment? known = Account.Assignments.Find(assignment => assignment.Subaccount == subaccount && assignment.Plan == plan);
        if (plan.HasAmount && Used(plan, known) + amount > plan.Quota)
        {
            throw call.Refuse(400, "30002", $"The remaining quota of {plan.Service}/{plan.Name} is {plan.Quota - Used(plan, known)}, {amount} were asked for");
        }

        if (amount == 0 && known is not null && User(subaccount, plan) is { } user)
        {
            throw call.Refuse(400, "30003", $"The entitlement to {plan.Service}/{plan.Name} cannot be removed, {user} uses it");
        }

        JsonArray resources = Resources(call, plan, body);
        Account.PlannedFailures.TryGetValue($"{plan.Service}/{plan.Name}", out string? failure);
        return () =>
        {
            if (known is null && amount == 0)
            {
                return;
            }

            Account.PlannedFailures.Remove($"{plan.Service}/{plan.Name}");
            if (known is null)
            {
                Account.Assignments.Add(known = new EntitlementAssignment(subaccount, plan));
            }

            (known.RequestedAmount, known.Resources) = (amount, resources);
            known.Work.Begin(Account.Options.PollsUntilDone, "STARTED", "PROCESSING_FAILED", failure, () =>
            {
                known.Amount = amount;
                if (amount == 0)
                {
                    Account.Assignments.Remove(known);
                }
            });
        };
    }

    private static decimal Amount(Call call, EntitledPlan plan, JsonObject body)
    {
        if (body.ContainsKey("amount") == body.ContainsKey("enable"))
        {
            throw call.Refuse(400, "11000", "Give either amount or enable");
        }

        if (body.ContainsKey("amount") != plan.HasAmount)
        {
            string wanted = plan.HasAmount ? "amount" : "enable";
            throw call.Refuse(400, "11000", $"Plan {plan.Service}/{plan.Name} is of category {plan.Category}; use {wanted}");
        }

        if (!plan.HasAmount)
        {
            return Flag(call, body, "enable") == true ? 1 : 0;
        }

        return body["amount"] is JsonValue value && value.TryGetValue(out decimal amount) && amount >= 0
            ? amount
            : throw call.Refuse(400, "11000", "amount must be a number from 0");
    }

    private JsonArray Resources(Call call, EntitledPlan plan, JsonObject body)
    {
        JsonArray resources = body["resources"] is null ? [] : new JsonArray([.. Objects(call, body, "resources").Select(resource => resource.DeepClone())]);
        foreach (JsonObject resource in plan.Service == S4HanaCloudService.Name ? resources.Cast<JsonObject>() : [])
        {
            string name = resource.Text("resourceName");
            if (systems.Registered(name) is null)
            {
                throw call.Refuse(400, "30005", $"There is no registered system '{name}'");
            }
        }

        return resources;
    }

    private decimal Used(EntitledPlan plan, EntitlementAssignment? except) =>
        Account.Assignments.Where(assignment => assignment.Plan == plan && assignment != except).Sum(assignment => Math.Max(assignment.Amount, assignment.RequestedAmount));

    private string? User(SubaccountEntry subaccount, EntitledPlan plan)
    {
        if (subaccount.Guid != Account.Options.SubaccountId)
        {
            return null;
        }

        return Account.Own.Instances.Find(instance => instance.Offering.Name == plan.Service && instance.Plan.Name == plan.Name) is { } instance
                ? $"service instance '{instance.Name}'"
            : Array.Find(Account.Own.Applications, application => application.Name == plan.Service && application.Plan == plan.Name) is { } application
                ? $"the subscription to {application.Name}"
            : Account.Environments.Find(environment => environment.Environment.Service == plan.Service && environment.Environment.Plan == plan.Name) is { } environment
                ? $"environment '{environment.Name}'"
            : null;
    }

    private SubaccountEntry Subaccount(Call call, string guid) =>
        Account.Subaccounts.Find(subaccount => subaccount.Guid.Equals(guid, StringComparison.OrdinalIgnoreCase))
            ?? throw call.Refuse(404, "20001", $"Subaccount {guid} not found");

    private static IEnumerable<JsonObject> Objects(Call call, JsonObject body, string name) =>
        body[name] is JsonArray { Count: > 0 } list && list.All(item => item is JsonObject)
            ? list.Cast<JsonObject>()
            : throw call.Refuse(400, "11000", $"{name} must be a list of objects");
}
