using System.Diagnostics;
using System.Text;
using Copin.Declarations;
using Copin.Model;
using Copin.Rules;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Tests that look at the clock, and run when no other does.</summary>
[CollectionDefinition(nameof(Measurements), DisableParallelization = true)]
public sealed class Measurements;

/// <summary>Thousands of resources take time in proportion to their number.</summary>
[Collection(nameof(Measurements))]
public class ScaleTests
{
    private const int Small = 250;
    private const int Factor = 8;

    // Eight times the resources take 8 times as long, sixty-four times if it is quadratic; what lies between is room for caches and a busy machine.
    private const double Limit = 24;

    [Fact]
    public async Task Two_thousand_resources_with_a_fault_each_are_all_found()
    {
        var source = Verify.Landscape(string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[ManualStep(\"{{Wrong{i}}}\")] public sealed partial record R{i};\n")));
        var found = await Survival.AssertAsync(source);
        Assert.Equal(2_000, found.Count(diagnostic => diagnostic.Id == "COPIN0014"));
    }

    [Theory]
    [InlineData("right")]
    [InlineData("wrong")]
    [InlineData("one system")]
    [InlineData("chain")]
    [InlineData("cycles")]
    [InlineData("one resource")]
    [InlineData("CoPin/CoPin.cs")]
    [InlineData("IdentityProvisioning/CloudIdentity.cs")]
    [InlineData("SystemRegistration/SystemRegistration.cs")]
    public void Every_rule_takes_linear_time(string shape)
    {
        var small = Declare(shape, Small);
        var large = Declare(shape, Small * Factor);
        var slow = new List<string>();
        foreach (var rule in Rulebook.All)
        {
            // A pause of the machine is not repeated, quadratic time is.
            string? report = null;
            for (var attempt = 0; attempt < 3; attempt++)
                if ((report = Compare(rule, small, large)) is null)
                    break;
            if (report is not null)
                slow.Add(report);
        }

        Assert.True(slow.Count == 0, string.Join("\n", slow));
    }

    [Fact]
    public void Cycles_are_found_in_linear_time_where_everything_depends_on_everything_before()
    {
        var landscape = Landscape.Read(Declare("cycles", 2_000));
        Assert.Equal(LandscapeGraph.MostCycles, landscape.Graph.Cycles.Count);
        Assert.Equal(2_000, landscape.Graph.Order.Count);
    }

    /// <summary>What is too much; null where the rule takes linear time and memory.</summary>
    private static string? Compare(Rule rule, LandscapeDeclaration small, LandscapeDeclaration large)
    {
        var (ofLarge, bytesOfLarge) = Cost(large, rule);
        var (ofSmall, bytesOfSmall) = Cost(small, rule);
        // Below some milliseconds for thousands of resources the clock decides the ratio; quadratic time is far above.
        return (ofLarge > 10 && ofLarge / Math.Max(ofSmall, 0.1) > Limit) || bytesOfLarge / Math.Max(bytesOfSmall, 50_000d) > Limit
            ? $"{rule.Id}: {ofSmall:F2} ms and {bytesOfSmall} bytes for {Small}, {ofLarge:F2} ms and {bytesOfLarge} bytes for {Small * Factor}"
            : null;
    }

    /// <summary>The least time of some runs, and what the first allocates: on a landscape that nothing was asked of before, so that its indexes count.</summary>
    private static (double Milliseconds, long Bytes) Cost(LandscapeDeclaration declaration, Rule rule)
    {
        var landscape = Landscape.Read(declaration);
        _ = landscape.Graph;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var least = Time();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return (Math.Min(least, Math.Min(Time(), Time())), bytes);

        double Time()
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(rule.Check(landscape).Count());
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    private static LandscapeDeclaration Declare(string shape, int count)
    {
        if (shape.EndsWith(".cs", StringComparison.Ordinal))
            return RepeatedSample.Declare(shape, count);
        var body = new StringBuilder();
        switch (shape)
        {
            case "right":
            case "wrong":
                body.Append("[IntegrationPackage(\"Package\")] public sealed partial record Package;\n");
                for (var i = 0; i < count / 5; i++)
                    body.Append(shape == "right" ? Right(i) : Wrong(i));
                break;
            case "one system":
                body.Append("[CommunicationUser(\"U\", Description = \"d\", Password = \"{Password}\")] public sealed partial record U;\n");
                body.Append("[CommunicationSystem(\"S\", HostName = \"{S4.ApiHost}\")] [InboundUser<U>] public sealed partial record S;\n");
                for (var i = 0; i < count; i++)
                    body.Append($"[CommunicationArrangement<S>(\"YY1_SCENARIO_{i % 7 * i}\")] public sealed partial record A{i};\n");
                break;
            case "chain":
                for (var i = 0; i < count; i++)
                    body.Append($"[ManualStep(\"S{i}\")] [After<R{(i + 1) % count}>] public sealed partial record R{i};\n");
                break;
            case "cycles":
                for (var i = 0; i < count; i++)
                    body.Append($"[ManualStep(\"S{i}\")] [After<R{Math.Min(i + 1, count - 1)}>] [After<R0>] [After<R{i / 2}>] public sealed partial record R{i};\n");
                break;
            default:
                body.Append("[IntegrationPackage(\"Package\")] public sealed partial record Package;\n[IntegrationFlow<Package>(\"Flow\")]\n");
                for (var i = 0; i < count; i++)
                    body.Append($"[FlowParameter(\"p{i}\", \"{{Wrong{i}}} {{S4.Host}} 100%\")] [UrlTemplate(\"t{i}\", \"https://{{S4.UiHost}}/%a{i}%\")]\n");
                body.Append("public sealed partial record Flow;\n[Destination(\"D\", Url = \"https://example.com\")]\n");
                for (var i = 0; i < count; i++)
                    body.Append($"[DestinationProperty(\"k{i}\", \"v{i}\")]\n");
                body.Append("public sealed partial record D;\n");
                break;
        }

        var type = TestCompilation.Create(Verify.Landscape(body.ToString())).GetTypeByMetadataName("Test")!;
        return LandscapeReader.Read(type, CancellationToken.None);
    }

    private static string Right(int i) => $$"""
        [CommunicationUser("U{{i:D5}}", Description = "d", Password = "{Password}")] public sealed partial record U{{i:D5}};
        [CommunicationSystem("S{{i:D5}}", HostName = "{S4.ApiHost}")] [InboundUser<U{{i:D5}}>] [OutboundUser("X")] public sealed partial record S{{i:D5}};
        [CommunicationArrangement<S{{i:D5}}>(SAP_COM_0308)] public sealed partial record A{{i:D5}};
        [UserCredential<U{{i:D5}}>("C{{i:D5}}")] public sealed partial record C{{i:D5}};
        [IntegrationFlow<Package>("F{{i:D5}}")] [FlowParameter("credential", "{C{{i:D5}}}")] public sealed partial record F{{i:D5}};

        """;

    private static string Wrong(int i) => $$"""
        [CommunicationUser("U", Password = "secret{{i:D5}}", Tenant = "{Subaccount}")] public sealed partial record U{{i:D5}};
        [CommunicationSystem("S", HostName = "https://{S4.Api}/{Wrong{{i:D5}}}")] [InboundUser<A{{i:D5}}>] [FlowParameter("a", "{")] public sealed partial record S{{i:D5}};
        [CommunicationArrangement<U{{i:D5}}>("SAP_COM_{{i}}")] [After<F{{i:D5}}>] public partial class A{{i:D5}};
        [UserCredential<S{{i:D5}}>("C")] [ManualStep("x")] public sealed record C{{i:D5}};
        [IntegrationFlow<Package>("F")] [FlowParameter("ApplicationBseUrl", "{A{{i:D5}}.Nam}")] public sealed partial record F{{i:D5}};

        """;
}
