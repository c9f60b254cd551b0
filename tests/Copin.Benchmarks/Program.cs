using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Copin.Benchmarks;

/// <summary>
/// Runs the benchmarks. <c>--short</c> runs each a few times, to see that it works and where it stands roughly; <c>--build-cost</c> builds a project and shows
/// what the analyzers took of it; other arguments go to BenchmarkDotNet.
/// </summary>
public static class Program
{
    /// <summary>Whether a short run is asked for.</summary>
    public static bool IsShort { get; private set; }

    public static int Main(string[] args)
    {
        if (args.Contains("--build-cost"))
            return BuildCost.Run();
        IsShort = args.Contains("--short");
        var job = (IsShort ? Job.Default.WithWarmupCount(1).WithIterationCount(3) : Job.Default.WithWarmupCount(3).WithIterationCount(15))
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithId(IsShort ? "Short" : "Full");
        var config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .AddColumn(BenchmarkDotNet.Columns.StatisticColumn.Median)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(ConsoleLogger.Default)
            .WithOption(ConfigOptions.DisableOptimizationsValidator, true)
            .WithOption(ConfigOptions.JoinSummary, false);
        var arguments = args.Where(argument => argument != "--short").ToArray();
        if (arguments.Length == 0)
            arguments = ["--filter", "*"];
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments, config).ToArray();
        var failed = summaries.Length == 0 || summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success));
        return failed ? 1 : 0;
    }
}
