using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.State;

namespace Copin.Sandbox.Subaccount;

/// <summary>Subscriptions to multitenant applications (SaaS Manager; shapes of SAP/crossplane-provider-btp's copy of SAP's OpenAPI file).</summary>
/// <remarks>Subscribing and unsubscribing answer 202 with the job's Location and are done after some polls of the job or of the application.</remarks>
internal sealed class SubscriptionsApi(SubaccountState subaccount) : Api("Subscriptions /saas-manager/v1/applications", ErrorStyle.Cis)
{
    private const string Root = "/saas-manager/v1/applications";

    public override void Map(RouteTable routes)
    {
        routes.Get(Root, List);
        routes.Get(Root + "/{name}", One);
        routes.Post(Root + "/{name}/subscription", Subscribe);
        routes.Delete(Root + "/{name}/subscription", Unsubscribe);
        routes.Get("/api/v2.0/jobs/{id}", Job);
    }

    private Reply List(Call call)
    {
        IEnumerable<JsonObject> applications = subaccount.Applications.SelectMany(application => application.Plans.Select(plan => Entity(application, plan)));
        if (call.Query("state") is { } state)
        {
            applications = applications.Where(application => application.Text("state") == state);
        }

        return Reply.Json(200, new JsonObject { ["applications"] = new JsonArray([.. applications]) });
    }

    private Reply One(Call call)
    {
        SaasApplication application = Find(call);
        application.Job?.Poll();
        string plan = call.Query("planName") ?? application.Plan ?? application.Plans[0];
        return application.Plans.Contains(plan) ? Reply.Json(200, Entity(application, plan)) : throw UnknownPlan(call, application, plan);
    }

    private Reply Subscribe(Call call)
    {
        SaasApplication application = Find(call);
        string plan = call.JsonObjectBody().OptionalText("planName") ?? application.Plans[0];
        if (!application.Plans.Contains(plan))
        {
            throw UnknownPlan(call, application, plan);
        }

        if (application.State is not ("NOT_SUBSCRIBED" or "SUBSCRIBE_FAILED"))
        {
            throw call.Refuse(409, "90002", $"Subaccount is already subscribed to application {application.Name}");
        }

        subaccount.PlannedFailures.Remove(application.Name, out string? failure);
        (application.State, application.Plan, application.SubscriptionId) = ("IN_PROCESS", plan, Guid.NewGuid().ToString());
        return Start(application, failure, () =>
        {
            application.State = failure is null ? "SUBSCRIBED" : "SUBSCRIBE_FAILED";
            foreach (string name in failure is null ? application.RoleCollections : [])
            {
                subaccount.RoleCollections[name] = new RoleCollection(name, $"Delivered with {application.DisplayName}", [], application.Name);
            }
        });
    }

    private Reply Unsubscribe(Call call)
    {
        SaasApplication application = Find(call);
        if (application.State is "NOT_SUBSCRIBED")
        {
            throw call.Refuse(404, "90003", $"Subaccount is not subscribed to application {application.Name}");
        }

        if (application.State == "IN_PROCESS")
        {
            throw call.Refuse(409, "90004", "Another operation is in process");
        }

        application.State = "IN_PROCESS";
        return Start(application, null, () =>
        {
            (application.State, application.Plan) = ("NOT_SUBSCRIBED", null);
            foreach (string name in application.RoleCollections)
            {
                subaccount.RoleCollections.Remove(name);
                subaccount.Assignments.RemoveWhere(assignment => assignment.RoleCollection == name);
            }
        });
    }

    private Reply Start(SaasApplication application, string? failure, Action completed)
    {
        var job = new SaasJob(Guid.NewGuid().ToString(), new AsyncWork(subaccount.Options.PollsUntilDone), failure, completed);
        subaccount.Jobs[job.Id] = job;
        application.Job = job;
        return Reply.Empty(202).With("Location", "/api/v2.0/jobs/" + job.Id);
    }

    private Reply Job(Call call)
    {
        if (!subaccount.Jobs.TryGetValue(call.Value("id"), out SaasJob? job))
        {
            throw call.Refuse(404, "80001", "Job not found");
        }

        job.Poll();
        var body = new JsonObject { ["id"] = job.Id, ["state"] = job.State, ["status"] = job.State };
        if (job.Failure is { } failure)
        {
            body["error"] = new JsonObject { ["code"] = 90005, ["message"] = failure };
        }

        return Reply.Json(200, body);
    }

    private SaasApplication Find(Call call) =>
        Array.Find(subaccount.Applications, application => application.Name == call.Value("name"))
            ?? throw call.Refuse(404, "90001", $"Application {call.Value("name")} not found; is the subaccount entitled to it?");

    private static RefusedException UnknownPlan(Call call, SaasApplication application, string plan) =>
        call.Refuse(404, "90001", $"Application {application.Name} has no plan {plan}");

    private JsonObject Entity(SaasApplication application, string plan)
    {
        bool mine = application.Plan == plan;
        string state = mine ? application.State : "NOT_SUBSCRIBED";
        return new JsonObject
        {
            ["appName"] = application.Name,
            ["commercialAppName"] = application.Name,
            ["displayName"] = application.DisplayName,
            ["planName"] = plan,
            ["quota"] = 1,
            ["state"] = state,
            ["subscriptionGUID"] = mine ? application.SubscriptionId : null,
            ["subscribedSubaccountId"] = mine ? subaccount.Id : null,
            ["subscriptionUrl"] = state == "SUBSCRIBED"
                ? $"https://{subaccount.Options.SubaccountSubdomain}.{application.Name}.cfapps.{subaccount.Options.Region}.hana.ondemand.com"
                : null,
        };
    }
}
