using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Text;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>Secrets that are easily found again are found nowhere: whatever a run writes, tells, returns or throws.</summary>
public sealed class CanarySecretTests
{
    private const string Canary = "Canary-7f3a9c";

    [Fact]
    public async Task No_secret_is_in_a_journal_an_event_a_plan_a_result_or_an_exception()
    {
        await using var rig = await LandscapeRig.StartAsync(new SandboxOptions { PollsUntilDone = 1, Secret = name => $"{Canary}-{name}-Aa1!xxxxxxxxxx" });
        rig.SetSecret("copin", $"{Canary}-copin-password-Aa1!");
        rig.SetSecret("token", $"{Canary}-client-secret");
        rig.SetSecret("replication", $"{Canary}-secure-parameter");
        rig.Source = WithSecurityMaterial(rig.Source);
        var seen = new StringBuilder();
        var traced = new ConcurrentQueue<string>();
        using var activities = Trace(traced);
        using var events = new HttpEvents(traced);

        Keep(await rig.PlanAsync());
        Keep(await rig.ApplyAsync());
        Keep(await rig.CheckAsync());
        rig.SetSecret("copin", $"{Canary}-other-password-Bb2!");
        rig.SetSecret("token", $"{Canary}-other-client-secret");
        rig.SetSecret("replication", $"{Canary}-other-secure-parameter");
        Keep(await rig.PlanAsync());
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, $"the value {Canary}-other-password-Bb2! is refused")) { Method = "PATCH" });
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(500, $"{Canary}-other-password-Bb2! broke it")) { Method = "PUT", Path = "UserCredentials", Calls = int.MaxValue });
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, $"{Canary}-other-client-secret is refused")) { Method = "PUT", Path = "OAuth2ClientCredentials", Calls = int.MaxValue });
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(400, $"{Canary}-other-secure-parameter is refused")) { Method = "PUT", Path = "SecureParameters", Calls = int.MaxValue });
        var refused = await rig.ApplyAsync();
        Assert.Equal(["ApiUser", "OwnClient", "ScriptKey"], refused.Failures.Select(failure => failure.Resource).Order(StringComparer.Ordinal));
        Keep(refused);
        rig.Sandbox.Faults.Clear();
        rig.SetSecret("s4", $"{Canary}-wrong-password-Cc3!");
        Keep(await rig.PlanAsync());
        Keep(await rig.ApplyAsync());
        rig.SetSecret("copin", $"{Canary}-Short");
        Keep(await Assert.ThrowsAsync<SecretException>(() => rig.ApplyAsync()));
        File.Delete(Path.Combine(rig.Folder, "integration"));
        Keep(await Assert.ThrowsAsync<SecretException>(() => rig.DestroyAsync()));

        foreach (var happened in rig.Events.All)
            seen.AppendLine(happened.ToString()).AppendLine(happened.Detail);
        foreach (var file in Directory.EnumerateFiles(rig.JournalFolder))
            seen.AppendLine(File.ReadAllText(file));

        Assert.Contains(traced, line => line.Contains("my300000-api", StringComparison.Ordinal));
        foreach (var line in traced)
            seen.AppendLine(line);

        var text = seen.ToString();
        Assert.Contains("Password", text, StringComparison.Ordinal);
        foreach (var secret in Secrets(rig))
        {
            Assert.DoesNotContain(secret, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Canary, text, StringComparison.Ordinal);

        void Keep(object result)
        {
            switch (result)
            {
                case Plan plan:
                    foreach (var item in plan.Items)
                        seen.AppendLine($"{item} {item.Note} {string.Join('|', item.Differences.Select(difference => $"{difference} {difference.Before} {difference.After}"))}");
                    Failures(plan.Failures);
                    break;
                case ApplyResult applied:
                    foreach (var item in applied.Items)
                        seen.AppendLine($"{item} {string.Join('|', item.Outputs?.Values.Select(output => $"{output.Key}={output.Value}") ?? [])}");
                    Failures(applied.Failures);
                    break;
                case CheckResult check:
                    foreach (var item in check.Items)
                        seen.AppendLine($"{item} {item.Summary} {item.Message}");
                    Failures(check.Failures);
                    break;
                default:
                    seen.AppendLine(result.ToString());
                    break;
            }
        }

        void Failures(IReadOnlyList<ResourceFailure> failures)
        {
            foreach (var failure in failures)
                seen.AppendLine($"{failure.Message} {failure}");
        }
    }

    private static string WithSecurityMaterial(string source)
    {
        var end = source.LastIndexOf('}');
        return source[..end].Replace("    Secret CopinPassword,\n", "    Secret CopinPassword, Secret IntegrationToken, Secret ReplicationPassword,\n", StringComparison.Ordinal) + """

                [OAuth2ClientCredential<FlowKey>("OF_KEY")]
                public sealed partial record KeyClient;

                [OAuth2ClientCredential("OWN", TokenServiceUrl = "https://token.example.com", ClientId = "client", ClientSecret = "{IntegrationToken}")]
                public sealed partial record OwnClient;

                [SecureParameter("KEY", Value = "{ReplicationPassword}")]
                public sealed partial record ScriptKey;
            }
            """;
    }

    // The secrets of the service keys are the sandbox's own and known only to the destination that got one.
    private static IEnumerable<string> Secrets(LandscapeRig rig)
    {
        var connections = rig.Sandbox.Connections;
        yield return connections.S4HanaCloud.Password;
        yield return connections.CloudIntegration.ClientSecret;
        yield return connections.Destinations.ClientSecret;
        yield return connections.ServiceManager.ClientSecret;
    }

    // What a tracing back end would be given of every call.
    private static ActivityListener Trace(ConcurrentQueue<string> lines)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => lines.Enqueue($"{activity.DisplayName} {activity.StatusDescription} {string.Join('|', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class HttpEvents(ConcurrentQueue<string> lines) : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "System.Net.Http")
                EnableEvents(eventSource, EventLevel.Verbose);
        }

        // The base constructor reports sources that exist already, before the queue is set.
        protected override void OnEventWritten(EventWrittenEventArgs eventData) => lines?.Enqueue($"{eventData.EventName} {string.Join('|', eventData.Payload ?? new([]))}");
    }
}
