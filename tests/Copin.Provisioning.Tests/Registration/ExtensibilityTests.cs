using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Registration;

/// <summary>Instances of <c>s4-hana-cloud</c>: what the broker is given, what becomes of them where it fails, and that they are made anew where they cannot be changed.</summary>
public sealed class ExtensibilityTests
{
    [Fact]
    public async Task A_broker_that_fails_is_quoted_with_the_line_and_what_to_do_and_the_next_apply_makes_the_instance_anew()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        rig.Sandbox.Subaccount.FailNextProvisioning("s4-hana-cloud", "Communication scenario SAP_COM_0008 is not enabled in the tenant");

        var first = await rig.ApplyAsync();

        var failure = Assert.Single(first.Failures);
        var line = RegistrationRig.Sample.ReplaceLineEndings("\n").Split('\n').Index().Single(line => line.Item.Contains(failure.Resource == "Events" ? "[Messaging<" : "[ApiAccess<", StringComparison.Ordinal)).Index + 1;
        Assert.StartsWith($"CoPin.cs({line}): {failure.Title}: cannot create service instance 's4-", failure.Message, StringComparison.Ordinal);
        Assert.Contains("\"Communication scenario SAP_COM_0008 is not enabled in the tenant\"", failure.Message, StringComparison.Ordinal);
        Assert.Contains("the system's status is Registered", failure.Message, StringComparison.Ordinal);
        Assert.Contains("The failed instance is left; mend the cause and apply again, which deletes it and makes it anew, because it cannot be changed", failure.Message, StringComparison.Ordinal);
        var plan = (await rig.PlanAsync()).Items.Single(item => item.Resource == failure.Resource);
        Assert.Equal(PlanAction.Replace, plan.Action);
        Assert.Contains("its creation failed: \"Communication scenario", plan.Differences[0].Before, StringComparison.Ordinal);

        var second = await rig.ApplyWellAsync();
        Assert.Equal(ApplyOutcome.Replaced, second.Items.Single(item => item.Resource == failure.Resource).Outcome);
    }

    [Fact]
    public async Task A_refusal_inside_a_bad_gateway_is_the_brokers_own_and_no_secret_that_it_repeats_is_shown()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        rig.Source = Without(rig.Source, "    // C. Events", "EventsKey;\n");
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(
            502,
            $$$"""{"error":"BrokerError","description":"Service broker failed","broker_error":{"StatusCode":422,"ErrorMessage":"UnprocessableEntity","Description":"password {{{RegistrationRig.Replication}}} is too simple"}}""",
            contentType: "application/json")) { Method = "POST", Path = "/v1/service_instances" });

        var failures = string.Join('\n', (await rig.ApplyAsync()).Failures);

        Assert.Contains("the service broker says: password *** is too simple", failures, StringComparison.Ordinal);
        Assert.Contains("mend the cause and apply again", failures, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(RegistrationRig.Replication, failures, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_operation_that_repeats_the_secret_shows_it_neither_then_nor_in_the_next_plan()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        rig.Sandbox.Subaccount.FailNextProvisioning("s4-hana-cloud", $"password {RegistrationRig.Replication} is too simple");
        rig.Source = Without(rig.Source, "    // C. Events", "EventsKey;\n");

        var failures = string.Join('\n', (await rig.ApplyAsync()).Failures);
        var plan = string.Join('\n', (await rig.PlanAsync()).Items.SelectMany(item => item.Differences));

        Assert.Contains("password *** is too simple", failures, StringComparison.Ordinal);
        Assert.Contains("password *** is too simple", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_parameters_and_another_secret_make_the_instance_and_its_key_anew()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        await rig.ApplyWellAsync();

        rig.Source = RegistrationRig.Sample.Replace("[OutboundService(\"DEBMAS_IDOC\", Active = false)]", "[OutboundService(\"DEBMAS_IDOC\", Active = true)]", StringComparison.Ordinal);
        Assert.Equal(["BusinessPartners", "BusinessPartnersKey"], Replaced(await rig.PlanAsync()));
        await rig.ApplyWellAsync();
        Assert.Equal(8, rig.Sandbox.S4.Snapshot().Arrangements.Single(arrangement => arrangement.Name == "BTP_0008").InactiveOutboundServices.Length);

        rig.SetSecret("replication", "Another-canary-of-replication-2");
        Assert.Equal(["BusinessPartners", "BusinessPartnersKey"], Replaced(await rig.PlanAsync()));
        await rig.ApplyWellAsync();
        Assert.False((await rig.PlanAsync()).HasChanges);

        static IEnumerable<string> Replaced(Plan plan) => plan.Items.Where(item => item.Action == PlanAction.Replace).Select(item => item.Resource);
    }

    [Fact]
    public async Task Without_the_journal_the_instances_tell_what_they_were_made_with()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        rig.Source = Without(rig.Source, "    // C. Events", "EventsKey;\n");
        await rig.ApplyWellAsync();
        Directory.Delete(rig.JournalFolder, recursive: true);
        rig.Steps.Answer = _ => ManualStepAnswer.NotDone();

        var plan = (await rig.PlanAsync()).Items.ToDictionary(item => item.Resource, item => item.Action);

        Assert.Equal((PlanAction.Unchanged, PlanAction.Unchanged), (plan["BusinessPartners"], plan["BusinessPartnersKey"]));
        rig.SetSecret("replication", "Another-canary-of-replication-2");
        Assert.Equal(PlanAction.Replace, (await rig.PlanAsync()).Items.Single(item => item.Resource == "BusinessPartners").Action);
    }

    [Fact]
    public async Task An_instance_that_another_attribute_declared_is_the_same_and_no_longer_declared_it_is_found()
    {
        var (rig, _) = await RegistrationRig.StartAsync();
        await using var disposing = rig;
        await rig.ApplyWellAsync();
        Assert.DoesNotContain((await rig.PlanAsync()).Items, item => item.Action == PlanAction.Orphaned);

        rig.Source = Without(rig.Source, "    // C. Events", "EventsKey;\n");
        Assert.Equal(["s4-events-key", "s4-events", "s4-hana-cloud/messaging"], (await rig.PlanAsync()).Items.Where(item => item.Action == PlanAction.Orphaned).Select(item => item.Name));
        await rig.ApplyWellAsync(prune: true);
        Assert.Equal(["s4-business-partners"], rig.Sandbox.Subaccount.Snapshot().Instances.Select(instance => instance.Name));
    }

    [Fact]
    public async Task Killed_anywhere_the_next_run_ends_in_the_same_landscape()
    {
        int calls;
        string expected;
        var (undisturbed, _) = await RegistrationRig.StartAsync();
        await using (undisturbed)
        {
            await undisturbed.ApplyWellAsync();
            (calls, expected) = (undisturbed.Sandbox.Requests.Count, Describe(undisturbed));
        }

        Assert.InRange(calls, 20, 300);
        for (var call = 2; call <= calls; call += 5)
        {
            var (rig, _) = await RegistrationRig.StartAsync();
            await using var disposing = rig;
            var moment = call % 2 == 0 ? KillMoment.AfterEffect : KillMoment.BeforeEffect;
            KillingHandler? killer = null;
            using var burial = new CancellationTokenSource();
            var session = rig.Open(around: inner => killer = new KillingHandler(inner, call, moment));
            var run = session.ApplyAsync(burial.Token);
            await Task.WhenAny(killer!.Killed, run);
            await session.DisposeAsync();
            await burial.CancelAsync();
            killer.Bury();
            await Task.WhenAny(run);

            var result = await rig.ApplyAsync();

            Assert.True(result.Succeeded, $"after a kill at call {call}, {moment}: {string.Join("\n", result.Failures)}{string.Join("\n", result.Items)}");
            Assert.Equal(expected, Describe(rig));
            Assert.False((await rig.PlanAsync()).HasChanges);
        }
    }

    [Fact]
    public void Typed_parameters_are_exported_as_the_service_takes_them_and_without_their_secret()
    {
        var landscape = DeclaredLandscape.Read(RegistrationRig.Sample, new Dictionary<string, ILandscapeParameter>
        {
            ["S4"] = new S4HanaCloudTenant("my300000.s4hana.cloud.sap"), ["GlobalAccount"] = new GlobalAccount("account"), ["Subaccount"] = new BtpSubaccount("copin") { Id = "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f" },
            ["IntegrationToken"] = Secret.FromEnvironment("COPIN_EXPORT_TOKEN"), ["ReplicationPassword"] = Secret.FromEnvironment("COPIN_EXPORT_PASSWORD"),
        });
        Environment.SetEnvironmentVariable("COPIN_EXPORT_TOKEN", RegistrationRig.Replication);
        Environment.SetEnvironmentVariable("COPIN_EXPORT_PASSWORD", RegistrationRig.Replication);
        var files = LandscapeExport.Files(Landscape.Read(landscape.Declaration, landscape.Parameters)).ToDictionary(file => file.Path, file => file.Content);

        Assert.All(files.Values, content => Assert.DoesNotContain(RegistrationRig.Replication, content, StringComparison.Ordinal));
        var parameters = JsonNode.Parse(files["service-instances/s4-business-partners.json"])!;
        Assert.Equal("S/4HANA Cloud DEV System", (string?)parameters["systemName"]);
        Assert.Equal("""{"username":"NOT_IN_USE","password":"{ReplicationPassword}"}""", parameters["communicationArrangement"]!["communicationSystem"]!["outboundCommunicationUser"]!.ToJsonString());
        Assert.Equal("""{"id":"DEBMAS_IDOC","isServiceActive":false}""", parameters["communicationArrangement"]!["outboundServices"]![0]!.ToJsonString());
        Assert.Equal(
            """{"parameters":{"emname":"s4bp","namespace":"sap/S4HANAOD/s4bp","rules":{"topicRules":{"inboundFilter":["${namespace}/#"]}},"resources":{"units":"10"}}}""",
            JsonNode.Parse(files["service-instances/s4-events.json"])!["ems"]!.ToJsonString());
        Assert.Contains("  parametersFrom:\n  - secretKeyRef:\n      name: s4-business-partners-parameters\n", files["kyma/s4-business-partners.yaml"], StringComparison.Ordinal);
        Assert.Contains("password: \"${ReplicationPassword}\"", files["mta.yaml"], StringComparison.Ordinal);
        Assert.Contains("= var.replication_password", files["terraform/main.tf"], StringComparison.Ordinal);
        Assert.Contains("app Maintain Extensions on SAP BTP", files["runbook.md"], StringComparison.Ordinal);
    }

    // The check value of a secret has another salt each time.
    private static string Describe(LandscapeRig rig) => Regex.Replace(rig.Sandbox.Describe(), "\"copin-secret\":\\[\"[^\"]*\"\\]", "\"copin-secret\":[]");

    private static string Without(string source, string from, string to)
    {
        source = source.ReplaceLineEndings("\n");
        var start = source.IndexOf(from, StringComparison.Ordinal);
        var end = source.IndexOf(to, start, StringComparison.Ordinal) + to.Length;
        return source[..start] + source[end..];
    }
}
