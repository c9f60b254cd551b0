using Copin.Model;

namespace Copin.Tests.Model;

public class SourceMapTests
{
    private static readonly SourceMap Map = new(new[]
    {
        new RecordLines("", "CoPin.cs", 3, new[] { 2 }),
        new RecordLines("S4", "CoPin.cs", 4, EquatableArray<int>.Empty),
        new RecordLines("Flow", "CoPin.cs", 20, new[] { 18, 5 }) { AttributeFiles = new[] { "CoPin.cs", "Parameters.cs" } },
    });

    [Fact]
    public void Attribute_is_found_in_its_file_and_record_at_its_name()
    {
        Assert.Equal("CoPin.cs(18)", Map.Find(Place.OfAttribute("Flow", 0).Argument("id"))?.ToString());
        Assert.Equal("Parameters.cs(5)", Map.Find(Place.OfAttribute("Flow", 1))?.ToString());
        Assert.Equal("CoPin.cs(20)", Map.Find(Place.OfRecord("Flow"))?.ToString());
        Assert.Equal("CoPin.cs(4)", Map.Find(Place.OfParameter("S4"))?.ToString());
        Assert.Equal("CoPin.cs(4)", Map.Find(Place.OfParameterArgument("S4", 0, "Length"))?.ToString());
        Assert.Equal("CoPin.cs(3)", Map.Find(Place.OfParameter("Inherited"))?.ToString());
    }

    [Fact]
    public void What_the_map_does_not_know_has_no_line_or_that_of_its_record()
    {
        Assert.Null(Map.Find(Place.OfRecord("Nothing")));
        Assert.Equal("CoPin.cs(20)", Map.Find(Place.OfAttribute("Flow", 7))?.ToString());
        Assert.Null(SourceMap.Empty.Find(Place.OfRecord("")));
    }
}
