using System.Globalization;
using Copin.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Copin.Testing;

/// <summary>Runs the generator as a test, and with it everything that must hold for any project.</summary>
public static class VerifyGenerator
{
    private static readonly string[] Cultures = ["tr-TR", "fi-FI", "ar-SA"];

    /// <summary>
    /// Generates and asserts: no exception and no diagnostic of the generator; every step cached on a second run; values free of the compiler's types;
    /// generated code without error or warning, nullable on and off; the same bytes in other cultures, with other line ends, and with files in another order.
    /// </summary>
    public static GeneratorRun Verify(GeneratorTest test)
    {
        var run = Run(test, out var driver);
        AssertQuiet(run);
        AssertCached(test, driver);
        AssertCompiles(test, run);
        AssertCompiles(test with { Nullable = NullableContextOptions.Disable });
        AssertSame(run, InCultures(test), "culture");
        AssertSame(run, [Run(Rewritten(test, source => source.ReplaceLineEndings("\r\n")), out _)], "line end");
        AssertSame(run, [Run(test with { Files = [.. test.Files.Reverse()] }, out _)], "file order");
        return run;
    }

    /// <inheritdoc cref="Verify(GeneratorTest)"/>
    public static GeneratorRun Verify(params string[] sources) => Verify(new GeneratorTest(sources));

    /// <summary>Only generates.</summary>
    public static GeneratorRun Run(GeneratorTest test) => Run(test, out _);

    /// <summary>Only generates.</summary>
    /// <param name="test">The project.</param>
    /// <param name="driver">The driver behind the run, for a run after an edit.</param>
    public static GeneratorRun Run(GeneratorTest test, out GeneratorDriver driver)
    {
        driver = CSharpGeneratorDriver.Create(
            [new LandscapeGenerator().AsSourceGenerator()],
            parseOptions: test.ParseOptions,
            optionsProvider: new ProjectOptions(GeneratorTest.ProjectDirectory),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return Again(ref driver, test.Compile());
    }

    /// <summary>Generates once more, after an edit.</summary>
    public static GeneratorRun Again(ref GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new GeneratorRun(driver.GetRunResult(), (CSharpCompilation)generated);
    }

    /// <summary>Asserts that the generator neither failed nor reported anything.</summary>
    public static void AssertQuiet(GeneratorRun run)
    {
        Assert.Null(run.Result.Results.Single().Exception);
        Assert.Empty(run.Result.Diagnostics);
    }

    /// <summary>Asserts that the generated code has no error or warning and adds none to the sources.</summary>
    public static void AssertCompiles(GeneratorTest test, GeneratorRun? run = null)
    {
        var before = test.Compile();
        run ??= Run(test);
        var known = Faults(before).Select(Key).ToHashSet();
        var own = before.SyntaxTrees.Select(tree => tree.FilePath).ToHashSet(StringComparer.Ordinal);
        var added = Faults(run.Compilation).Where(fault => !IsTestsOwn(fault, own) || !known.Contains(Key(fault))).Where(fault => test.HasErrors || !IsDocumentation(fault, own)).ToArray();
        Assert.True(added.Length == 0, string.Join("\n", added.Take(10).Select(fault => $"{fault}\n    {Line(fault)}")));
        if (!test.HasErrors)
            Assert.Empty(Faults(run.Compilation).Where(fault => fault.Severity == DiagnosticSeverity.Error));
    }

    private static void AssertCached(GeneratorTest test, GeneratorDriver driver)
    {
        foreach (var step in driver.GetRunResult().Results.Single().TrackedSteps.Where(step => TrackingNames.All.Contains(step.Key)))
            foreach (var output in step.Value.SelectMany(run => run.Outputs))
                PipelineValues.AssertPlain(output.Value, step.Key);
        var unrelated = CSharpSyntaxTree.ParseText("namespace Unrelated { public class Unrelated; }", test.ParseOptions, "/project/Unrelated.cs");
        var again = Again(ref driver, test.Compile().AddSyntaxTrees(unrelated));
        foreach (var step in TrackingNames.All)
            Assert.All(again.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        foreach (var output in again.Result.Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs))
            Assert.Equal(IncrementalStepRunReason.Cached, output.Reason);
    }

    private static IEnumerable<GeneratorRun> InCultures(GeneratorTest test)
    {
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            foreach (var name in Cultures)
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);
                yield return Run(test, out _);
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    private static void AssertSame(GeneratorRun expected, IEnumerable<GeneratorRun> runs, string what)
    {
        foreach (var run in runs)
        {
            Assert.True(expected.Files.Keys.SequenceEqual(run.Files.Keys), $"{what}: {string.Join(", ", run.Files.Keys)}");
            Assert.All(expected.Files, file => Assert.True(file.Value == run.Files[file.Key], $"{file.Key} depends on {what}"));
            Assert.All(run.Files.Values, text => Assert.DoesNotContain('\r', text));
        }
    }

    private static GeneratorTest Rewritten(GeneratorTest test, Func<string, string> rewrite) =>
        test with { Files = [.. test.Files.Select(file => (file.Path, rewrite(file.Source)))] };

    private static IEnumerable<Diagnostic> Faults(CSharpCompilation compilation) => compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);

    // Short test sources have no documentation.
    private static bool IsDocumentation(Diagnostic fault, HashSet<string> own) => fault.Id is "CS1591" && IsTestsOwn(fault, own);

    private static bool IsTestsOwn(Diagnostic fault, HashSet<string> own) => own.Contains(fault.Location.SourceTree?.FilePath ?? "");

    private static (string, string, int) Key(Diagnostic fault) => (fault.Id, fault.Location.SourceTree?.FilePath ?? "", fault.Location.SourceSpan.Start);

    private static string Line(Diagnostic fault) =>
        fault.Location.SourceTree?.GetText().Lines.GetLineFromPosition(fault.Location.SourceSpan.Start).ToString().Trim() ?? "";
}
