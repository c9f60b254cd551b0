using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Copin.Provisioning.Tests;

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimingTests
{
    public const string Name = "Timing";
}

[Collection(TimingTests.Name)]
public sealed class ParallelRunTests(ITestOutputHelper output)
{
    private const int Chains = 100;
    private const int Length = 10;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

    /// <summary>1,000 destinations in chains of 10, each of which names the one before it.</summary>
    /// <remarks>
    /// With 16 at once it was within 1.1 of the bound each time it was measured. The limits leave room for a machine that is busy with other tests, of which the wider run, whose calls need
    /// hardly a second, feels more.
    /// </remarks>
    [Theory]
    [InlineData(16, 1.5)]
    [InlineData(64, 3.0)]
    public async Task A_thousand_resources_take_hardly_longer_than_their_calls_need(int parallelism, double limit)
    {
        await using var rig = await LandscapeRig.StartAsync();
        rig.Source = Source();
        LatencyHandler? calls = null;
        await using var session = rig.Open(around: inner => calls = new LatencyHandler(inner, Latency), change: options => options with { Parallelism = parallelism });

        var watch = Stopwatch.StartNew();
        var result = await session.ApplyAsync();
        watch.Stop();

        Assert.Empty(result.Failures);
        Assert.Equal(Chains * Length, rig.Sandbox.Subaccount.Snapshot().Destinations.Length);
        Assert.InRange(calls!.MostAtOnce, 2, parallelism);
        // What the calls took, spread over the parallelism, or one after the other along a chain: read all, then write all.
        var work = calls.Spent / Math.Min(parallelism, Chains * Length);
        var path = 2 * Length * (calls.Spent / calls.Count);
        var bound = work > path ? work : path;
        output.WriteLine($"parallelism {parallelism}: {watch.ElapsedMilliseconds} ms, bound {bound.TotalMilliseconds:0} ms (work {work.TotalMilliseconds:0}, path {path.TotalMilliseconds:0}), ratio {watch.Elapsed / bound:0.00}, {calls.Count} calls");
        Assert.InRange(watch.Elapsed / bound, 0.5, limit);
    }

    [Fact]
    public async Task Plans_are_in_the_same_order_however_parallel_the_reading_is()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await using var one = rig.Open(change: options => options with { Parallelism = 1 });
        await using var many = rig.Open(change: options => options with { Parallelism = 64 });

        var first = await one.PlanAsync();
        for (var i = 0; i < 5; i++)
            Assert.Equal(Text(first), Text(await many.PlanAsync()));

        static string Text(Plan plan) => string.Join("\n", plan.Items.Select(item => $"{item} {string.Join('|', item.Differences)}"));
    }

    [Fact]
    public async Task Progress_tells_of_each_resource_from_its_start_to_its_end_and_of_what_is_waited_for()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await rig.ApplyWellAsync();
        var events = rig.Events.All;

        foreach (var resource in (await rig.PlanAsync()).Items.Select(item => item.Resource))
        {
            var own = events.Where(happened => happened.Resource == resource).Select(happened => happened.Kind).ToArray();
            Assert.Equal(ProvisioningEventKind.Reading, own[0]);
            Assert.Equal(ProvisioningEventKind.Started, own[1]);
            Assert.Contains(ProvisioningEventKind.Operation, own);
            Assert.Equal(ProvisioningEventKind.Done, own[^1]);
        }

        Assert.Contains(events, happened => happened is { Kind: ProvisioningEventKind.Waiting, Resource: "ProjectFlow" } && happened.Detail.Contains("DEPLOYING", StringComparison.Ordinal));
        Assert.Contains(events, happened => happened is { Kind: ProvisioningEventKind.Waiting, Resource: "Collaboration" });
    }

    [Fact]
    public async Task A_listener_that_throws_does_not_disturb_the_run()
    {
        await using var rig = await LandscapeRig.StartAsync();
        await using var session = rig.Open(change: options => options with { Progress = new Thrower() });

        Assert.True((await session.ApplyAsync()).Succeeded);
    }

    private static string Source()
    {
        var source = new StringBuilder("using Copin;\n[Landscape(\"many\")] public sealed partial record Many(BtpSubaccount Subaccount) {\n");
        for (var chain = 0; chain < Chains; chain++)
            for (var place = 0; place < Length; place++)
                source.Append($"[Destination(\"D_{chain}_{place}\", Url = \"https://example.com/{chain}\", Description = \"{(place == 0 ? "first" : $"after {{D{chain}x{place - 1}.Name}}")}\")] public sealed partial record D{chain}x{place};\n");
        return source.Append('}').ToString();
    }

    private sealed class Thrower : IProgress<ProvisioningEvent>
    {
        public void Report(ProvisioningEvent value) => throw new InvalidOperationException("The display is broken.");
    }

    /// <summary>Answers later than the sandbox would, as a system far away, and measures.</summary>
    private sealed class LatencyHandler(HttpMessageHandler inner, TimeSpan latency) : DelegatingHandler(inner)
    {
        private long _ticks;
        private int _count;
        private int _now;
        private int _most;

        public int Count => _count;

        public int MostAtOnce => _most;

        public TimeSpan Spent => Stopwatch.GetElapsedTime(0, _ticks);

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var start = Stopwatch.GetTimestamp();
            var now = Interlocked.Increment(ref _now);
            for (var most = _most; now > most && Interlocked.CompareExchange(ref _most, now, most) != most; most = _most)
            {
            }

            try
            {
                await Task.Delay(latency, cancellationToken);
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref _now);
                Interlocked.Increment(ref _count);
                Interlocked.Add(ref _ticks, Stopwatch.GetTimestamp() - start);
            }
        }
    }
}
