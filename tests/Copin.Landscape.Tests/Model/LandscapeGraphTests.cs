using Copin.Model;

namespace Copin.Tests.Model;

public class LandscapeGraphTests
{
    [Fact]
    public void Each_resource_comes_after_what_it_needs_and_else_in_source_order()
    {
        var graph = Graph(("A", ["C"]), ("B", []), ("C", ["D"]), ("D", []));
        Assert.Equal(["D", "C", "A", "B"], graph.Order.Select(resource => resource.Id));
        Assert.Empty(graph.Cycles);
    }

    [Fact]
    public void Needing_the_same_twice_is_one_dependency()
    {
        var graph = Graph(("A", ["B", "B", "C"]), ("B", []), ("C", []));
        var a = graph.Order.Single(resource => resource.Id == "A");
        Assert.Equal(["B", "C"], graph.DependenciesOf(a).Select(dependency => dependency.To.Id));
        Assert.Equal(["A"], graph.DependentsOf(graph.Order.Single(resource => resource.Id == "B")).Select(dependency => dependency.From.Id));
    }

    [Fact]
    public void Cycle_is_told_from_where_it_is_entered_to_where_it_closes()
    {
        var cycle = Assert.Single(Graph(("A", ["B"]), ("B", ["C"]), ("C", ["D", "B"]), ("D", [])).Cycles);
        Assert.Equal(["B>C", "C>B"], cycle.Select(step => $"{step.From.Id}>{step.To.Id}"));
    }

    [Fact]
    public void Resource_that_needs_itself_is_a_cycle_of_one() =>
        Assert.Equal("B", Assert.Single(Assert.Single(Graph(("A", ["B"]), ("B", ["B"])).Cycles)).To.Id);

    [Fact]
    public void Chain_of_ten_thousand_is_ordered_without_recursion()
    {
        var graph = Graph([.. Enumerable.Range(0, 10_000).Select(i => ($"R{i}", i == 9_999 ? Array.Empty<string>() : [$"R{i + 1}"]))]);
        Assert.Equal("R9999", graph.Order[0].Id);
        Assert.Equal("R0", graph.Order[^1].Id);
    }

    [Fact]
    public void Cycles_are_counted_up_to_a_limit()
    {
        var graph = Graph([.. Enumerable.Range(0, 1_000).Select(i => ($"R{i}", new[] { $"R{Math.Min(i + 1, 999)}", "R0" }))]);
        Assert.Equal(LandscapeGraph.MostCycles, graph.Cycles.Count);
        Assert.Equal(1_000, graph.Order.Count);
    }

    private static LandscapeGraph Graph(params (string Name, string[] After)[] steps) => Landscape.Read(new LandscapeDeclaration(
        new TypeName("", default, "Test"),
        RecordShape.Record | RecordShape.Partial,
        default,
        default,
        steps.Select(step => new ResourceDeclaration(
            step.Name,
            RecordShape.Record | RecordShape.Partial | RecordShape.Nested,
            AttributesOf(step.Name, step.After))).ToArray())).Graph;

    private static AttributeDeclaration[] AttributesOf(string name, string[] after) =>
    [
        new("ManualStep", default, new[] { new ArgumentDeclaration("title", ArgumentValue.Of(name)) }),
        .. after.Select(other => new AttributeDeclaration("After", new[] { new TypeReference(other, "Test." + other, ReferenceScope.Local, "Test", default) }, default)),
    ];
}
