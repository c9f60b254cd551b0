using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.Analyzers.Tests.Spans;

/// <summary>A landscape may be spread over files, base records and assemblies; each finding stands where its cause stands.</summary>
public class SeveralFilesTests
{
    [Fact]
    public Task Partial_records_report_in_the_file_that_is_at_fault() => Verify.AnalyzerAsync(
    [
        """
        using Copin;

        [Landscape("{|COPIN0005:Operations|}")]
        public sealed partial record Operations
        {
            [ManualStep("A")]
            [After<B>]
            public sealed partial record A;

            public sealed partial record C;
        }
        """,
        """
        using Copin;

        public sealed partial record Operations(string Lead)
        {
            [ManualStep("B", Instructions = "{{|COPIN0014:Laed|}}")]
            public sealed partial record B;

            [ManualStep("C")]
            [After<{|COPIN0010:Operations|}>]
            public sealed partial record C;

            [ManualStep("D")]
            public sealed partial record D;

            [ManualStep("d")]
            public sealed partial record {|COPIN0017:d|};
        }
        """,
        """
        public sealed partial record Operations
        {
            public sealed partial record D;
        }
        """,
    ]);

    [Fact]
    public Task Attributes_of_one_record_in_two_files() => Verify.AnalyzerAsync(
    [
        """
        using Copin;

        [Landscape("flows")]
        public sealed partial record Flows(CloudIntegrationTenant Integration)
        {
            [IntegrationPackage("CoPin")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Projects")]
            public sealed partial record Flow;
        }
        """,
        """
        using Copin;

        public sealed partial record Flows
        {
            [FlowParameter("a", "{{|COPIN0014:Wrong|}}")]
            public sealed partial record Flow;
        }
        """,
    ]);

    [Fact]
    public Task Resource_of_a_base_record_reports_in_the_base() => Verify.AnalyzerAsync("""
        using Copin;

        public abstract partial record Shared
        {
            [ManualStep("A", Instructions = "{{|COPIN0014:Laed|}}")]
            public sealed partial record A;
        }

        [Landscape("operations")]
        public sealed partial record Operations(string Lead) : Shared;
        """);

    [Fact]
    public Task Resource_of_a_base_in_another_assembly_reports_at_the_landscape() => new AnalyzerTest
    {
        AdditionalReferences =
        {
            InMemory("""
                using Copin;

                public abstract partial record Shared
                {
                    [ManualStep("A", Instructions = "{Laed}")]
                    public partial record A;
                }
                """),
        },
        Sources =
        {
            ("Test0.cs", """
                using Copin;

                [Landscape("operations")]
                public sealed partial record {|COPIN0014:Operations|}(string Lead) : Shared
                {
                    [ManualStep("B")]
                    [After<A>]
                    public sealed partial record B;
                }
                """),
        },
    }.RunAsync();

    [Fact]
    public Task Record_that_hides_one_of_the_base_takes_its_place() => Verify.AnalyzerAsync("""
        using Copin;

        public abstract partial record Shared
        {
            [ManualStep("A", Instructions = "{Laed}")]
            public partial record A;
        }

        [Landscape("operations")]
        public sealed partial record Operations(string Lead) : Shared
        {
            [ManualStep("A", Instructions = "{Lead}")]
            public new sealed partial record A;
        }
        """);

    [Fact]
    public async Task Cycle_lists_its_other_references_as_additional_locations()
    {
        var found = await Analysis.RunAsync(TestCompilation.Create("""
            using Copin;

            [Landscape("operations")]
            public sealed partial record Operations
            {
                [ManualStep("A")]
                [After<B>]
                public sealed partial record A;

                [ManualStep("B")]
                [After<A>]
                public sealed partial record B;
            }
            """));
        var cycle = Assert.Single(found, diagnostic => diagnostic.Id == "COPIN0012");
        Assert.Equal(10, cycle.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(6, Assert.Single(cycle.AdditionalLocations).GetLineSpan().StartLinePosition.Line);
    }

    private static MetadataReference InMemory(string source)
    {
        var image = new MemoryStream();
        var emitted = TestCompilation.Create(source).WithAssemblyName("Shared").Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
