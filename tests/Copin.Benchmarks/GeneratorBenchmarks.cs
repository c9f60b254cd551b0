using BenchmarkDotNet.Attributes;
using Copin.Benchmarks.Hosts;
using Copin.Benchmarks.Sources;
using Copin.Generator;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Benchmarks;

/// <summary>
/// The generator beside the generators of System.Text.Json and LoggerMessage, 1,000 items in 50 units each, and beside one that does nothing with the same landscapes: what
/// the compiler's driver costs by itself.
/// </summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const int Items = 1000;
    private GeneratorHost _host = null!;
    private CSharpCompilation _fresh = null!;
    private CSharpCompilation _unrelated = null!;
    private CSharpCompilation _relevant = null!;

    /// <summary>The generators; a short run leaves out what only completes the table.</summary>
    public static IEnumerable<string> Generators =>
        Program.IsShort ? ["Copin", "SystemTextJson"] : ["Copin", "CopinWithProvisioner", "DriverAlone", "SystemTextJson", "LoggerMessage"];

    /// <summary>Whose generator is measured; ours in a project that references <c>Copin.Landscape</c> alone, and in one that references the engine too.</summary>
    [ParamsSource(nameof(Generators))]
    public string Generator { get; set; } = "";

    /// <summary>Compiles, binds and runs once.</summary>
    [GlobalSetup]
    public void Setup() => _host = Generator switch
    {
        "Copin" => new GeneratorHost(new LandscapeGenerator(), LandscapeSource.Files(Items), ("Landscape7.cs", LandscapeSource.Landscape(7, "Other data"))),
        "CopinWithProvisioner" => new GeneratorHost(
            new LandscapeGenerator(), LandscapeSource.Files(Items).Append(("Provisioning.cs", ProvisioningStub.Source)), ("Landscape7.cs", LandscapeSource.Landscape(7, "Other data"))),
        "DriverAlone" => new GeneratorHost(new IdleGenerator(), LandscapeSource.Files(Items), ("Landscape7.cs", LandscapeSource.Landscape(7, "Other data"))),
        "SystemTextJson" => new GeneratorHost(InBoxGenerators.SystemTextJson(), JsonSource.Files(Items), ("Context7.cs", JsonSource.Context(7, "Remark"))),
        _ => new GeneratorHost(InBoxGenerators.LoggerMessage(), LoggerMessageSource.Files(Items), ("Log7.cs", LoggerMessageSource.Class(7, "changed"))),
    };

    /// <summary>Files that no generator has seen, their symbols bound.</summary>
    [IterationSetup(Target = nameof(Cold))]
    public void Open() => _fresh = _host.NewCompilation();

    /// <summary>A compilation whose symbols nobody has looked at, as after a key was struck.</summary>
    [IterationSetup(Target = nameof(UnrelatedEdit))]
    public void EditElsewhere() => _unrelated = _host.AfterUnrelatedEdit();

    /// <inheritdoc cref="EditElsewhere"/>
    [IterationSetup(Target = nameof(RelevantEdit))]
    public void EditOne() => _relevant = _host.AfterRelevantEdit();

    /// <summary>The first run, over bound symbols.</summary>
    [Benchmark]
    public GeneratorDriver Cold() => _host.NewDriver().RunGenerators(_fresh);

    /// <summary>A run after an edit of another file.</summary>
    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _host.Warm.RunGenerators(_unrelated);

    /// <summary>A run after an edit of one unit.</summary>
    [Benchmark]
    public GeneratorDriver RelevantEdit() => _host.Warm.RunGenerators(_relevant);
}
