using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.GlobalAccount;

/// <summary>Subaccounts of the global account (Accounts service; shapes of SAP/crossplane-provider-btp's copy of SAP's OpenAPI file).</summary>
/// <remarks>Creation, change and deletion answer at once and end after some looks at the subaccount. There are no directories.</remarks>
internal sealed partial class AccountsApi(GlobalAccountState account) : CloudManagementApi("Accounts " + Root, account)
{
    private const string Root = "/accounts/v1/subaccounts";
    private const int MaxLabels = 10, MaxLabelLength = 63;

    public override void Map(RouteTable routes)
    {
        Add(routes, "GET", "/accounts/v1/globalAccount", _ => Reply.Json(200, GlobalAccount()));
        Add(routes, "GET", Root, List);
        Add(routes, "POST", Root, Create);
        Add(routes, "GET", Root + "/{guid}", call => Reply.Json(200, Entity(Find(call))));
        Add(routes, "PATCH", Root + "/{guid}", Change);
        Add(routes, "DELETE", Root + "/{guid}", Remove);
        Add(routes, "GET", Root + "/{guid}/labels", call => Reply.Json(200, new JsonObject { ["labels"] = Find(call).Labels.DeepClone() }));
        Add(routes, "PUT", Root + "/{guid}/labels", SetLabels);
        Add(routes, "DELETE", Root + "/{guid}/labels", call =>
        {
            Find(call).Labels = [];
            return Reply.Empty(204);
        });
        Add(routes, "GET", Root + "/{guid}/settings", call =>
        {
            Find(call);
            return Reply.Json(200, new JsonObject { ["value"] = new JsonArray() });
        });
    }

    private Reply List(Call call)
    {
        foreach (SubaccountEntry subaccount in Account.Subaccounts.ToList())
        {
            subaccount.Work.Look();
        }

        return Reply.Json(200, new JsonObject { ["value"] = new JsonArray([.. Account.Subaccounts.Select(Entity)]) });
    }

    private Reply Create(Call call)
    {
        JsonObject body = call.JsonObjectBody();
        string region = body.Text("region"), subdomain = body.Text("subdomain");
        if (!ValidRegion().IsMatch(region))
        {
            throw call.Refuse(400, "11000", $"region '{region}' is none of the global account's data centers");
        }

        if (!ValidSubdomain().IsMatch(subdomain))
        {
            throw call.Refuse(400, "11000", "subdomain must have 1 to 63 letters, digits and hyphens, no hyphen first or last");
        }

        if (body.OptionalText("parentGUID") is { } parent && parent != Account.Guid)
        {
            throw call.Refuse(404, "20001", $"Directory or global account {parent} not found");
        }

        if (Account.Subaccounts.Exists(known => known.Region == region && known.Subdomain.Equals(subdomain, StringComparison.OrdinalIgnoreCase)))
        {
            throw call.Refuse(409, "20002", $"Subdomain '{subdomain}' is already in use in region {region}");
        }

        var created = new SubaccountEntry(Guid.NewGuid().ToString(), region, subdomain) { ParentGuid = Account.Guid, CreatedAt = Account.Time.GetUtcNow() };
        if (!body.ContainsKey("displayName"))
        {
            throw call.Refuse(400, "11000", "displayName is mandatory");
        }

        Read(call, created, body);
        Account.Subaccounts.Add(created);
        Account.PlannedFailures.Remove(subdomain, out string? failure);
        created.Work.Begin(Account.Options.PollsUntilDone, "CREATING", "CREATION_FAILED", failure);
        return Reply.Json(201, Entity(created));
    }

    private Reply Change(Call call)
    {
        SubaccountEntry subaccount = Find(call);
        RefuseWhileBusy(call, subaccount);
        Read(call, subaccount, call.JsonObjectBody());
        subaccount.Work.Begin(Account.Options.PollsUntilDone, "UPDATING", "UPDATE_FAILED", null);
        return Reply.Json(200, Entity(subaccount));
    }

    private Reply Remove(Call call)
    {
        SubaccountEntry subaccount = Find(call);
        RefuseWhileBusy(call, subaccount);
        if (call.Query("forceDelete") != "true" && Content(subaccount) is { } content)
        {
            throw call.Refuse(400, "20003", $"Subaccount {subaccount.Subdomain} cannot be deleted, it holds {content}");
        }

        subaccount.Work.Begin(Account.Options.PollsUntilDone, "DELETING", "DELETION_FAILED", null, () =>
        {
            Account.Subaccounts.Remove(subaccount);
            Account.Assignments.RemoveAll(assignment => assignment.Subaccount == subaccount);
        });
        return Reply.Json(200, Entity(subaccount));
    }

    private Reply SetLabels(Call call)
    {
        SubaccountEntry subaccount = Find(call);
        subaccount.Labels = Labels(call, call.JsonObjectBody()["labels"]);
        return Reply.Json(200, new JsonObject { ["labels"] = subaccount.Labels.DeepClone() });
    }

    private static void Read(Call call, SubaccountEntry subaccount, JsonObject body)
    {
        string name = body.OptionalText("displayName") ?? subaccount.DisplayName, description = body.OptionalText("description") ?? subaccount.Description;
        string production = body.OptionalText("usedForProduction") ?? subaccount.UsedForProduction;
        bool beta = Flag(call, body, "betaEnabled") ?? subaccount.BetaEnabled;
        if (name.Length is 0 or > 255 || name.Contains('/'))
        {
            throw call.Refuse(400, "11000", "displayName must have 1 to 255 characters and no slash");
        }

        if (description.Length > 255)
        {
            throw call.Refuse(400, "11000", "description must have at most 255 characters");
        }

        if (production is not ("USED_FOR_PRODUCTION" or "NOT_USED_FOR_PRODUCTION" or "UNSET"))
        {
            throw call.Refuse(400, "11000", "usedForProduction must be USED_FOR_PRODUCTION or NOT_USED_FOR_PRODUCTION");
        }

        if (subaccount.BetaEnabled && !beta)
        {
            throw call.Refuse(400, "11000", "betaEnabled cannot be changed back to false");
        }

        JsonObject labels = body["labels"] is { } given ? Labels(call, given) : subaccount.Labels;
        (subaccount.DisplayName, subaccount.Description, subaccount.UsedForProduction, subaccount.BetaEnabled, subaccount.Labels) =
            (name, description, production, beta, labels);
    }

    private static JsonObject Labels(Call call, JsonNode? given)
    {
        if (given is not JsonObject labels || labels.Any(label => label.Value is not JsonArray values || values.Any(value => value is not JsonValue)))
        {
            throw call.Refuse(400, "11000", "labels must be an object of arrays of texts");
        }

        bool tooLong = labels.Any(label => label.Key.Length > MaxLabelLength || label.Value!.AsArray().Any(value => value!.ToString().Length > MaxLabelLength));
        if (labels.Count > MaxLabels || labels.Any(label => label.Value!.AsArray().Count > MaxLabels) || tooLong)
        {
            throw call.Refuse(400, "11000", "labels: at most 10 keys with at most 10 values each, 63 characters a key and value");
        }

        return (JsonObject)labels.DeepClone();
    }

    private string? Content(SubaccountEntry subaccount) =>
        subaccount.Guid != Account.Options.SubaccountId ? null
        : Account.Environments.Count > 0 ? "environment instances"
        : Account.Own.Instances.Count > 0 ? "service instances"
        : Array.Exists(Account.Own.Applications, application => application.State != "NOT_SUBSCRIBED") ? "subscriptions"
        : null;

    private static void RefuseWhileBusy(Call call, SubaccountEntry subaccount)
    {
        if (subaccount.Work.Busy)
        {
            throw call.Refuse(409, "20004", $"Subaccount {subaccount.Subdomain} is in state {subaccount.Work.State}");
        }
    }

    private SubaccountEntry Find(Call call)
    {
        SubaccountEntry? Sought() => Account.Subaccounts.Find(subaccount => subaccount.Guid.Equals(call.Value("guid"), StringComparison.OrdinalIgnoreCase));
        Sought()?.Work.Look();
        return Sought() ?? throw call.Refuse(404, "20001", $"Subaccount {call.Value("guid")} not found");
    }

    private JsonObject GlobalAccount() => new()
    {
        ["guid"] = Account.Guid,
        ["displayName"] = Account.Options.GlobalAccountSubdomain,
        ["subdomain"] = Account.Options.GlobalAccountSubdomain,
        ["commercialModel"] = "Subscription",
        ["entityState"] = "OK",
    };

    private JsonObject Entity(SubaccountEntry subaccount) => new()
    {
        ["guid"] = subaccount.Guid,
        ["technicalName"] = subaccount.Guid,
        ["displayName"] = subaccount.DisplayName,
        ["description"] = subaccount.Description,
        ["globalAccountGUID"] = Account.Guid,
        ["parentGUID"] = subaccount.ParentGuid,
        ["parentType"] = "ROOT",
        ["region"] = subaccount.Region,
        ["subdomain"] = subaccount.Subdomain,
        ["betaEnabled"] = subaccount.BetaEnabled,
        ["usedForProduction"] = subaccount.UsedForProduction,
        ["labels"] = subaccount.Labels.DeepClone(),
        ["state"] = subaccount.Work.State,
        ["stateMessage"] = subaccount.Work.Message,
        ["createdDate"] = Stamp(subaccount.CreatedAt),
    };

    [GeneratedRegex("^[a-z]{2}(-gov)?[a-z0-9-]*[0-9]{2}\\z")]
    private static partial Regex ValidRegion();

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z")]
    private static partial Regex ValidSubdomain();
}
