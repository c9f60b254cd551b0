namespace Copin.Tests.Scenarios;

public sealed class NearestScenarioTests
{
    [Theory]
    [InlineData("SAP_COM_0380")] // exists, without title: security deposits
    [InlineData("SAP_COM_3008")]
    [InlineData("SAP_COM_308")]
    [InlineData("SAP_COM_03088")]
    [InlineData("SAP_COM_00308")]
    [InlineData("sap_com_0308")]
    [InlineData(" SAP_COM_0308")]
    [InlineData("SAP-COM-0308")]
    [InlineData("SAPCOM0308")]
    [InlineData("SAP_CMO_0308")]
    [InlineData("SAP_COM_03O8")]
    [InlineData("308")]
    public void Enterprise_projects_were_meant(string text) => Assert.Equal("SAP_COM_0308", ScenarioCatalog.Nearest(text, 3)[0].Id);

    [Fact]
    public void An_unknown_id_between_known_ones()
    {
        var nearest = ScenarioCatalog.Nearest("SAP_COM_0A37", 5);

        Assert.Equal(5, nearest.Count);
        Assert.All(nearest, scenario => Assert.NotNull(scenario.Title));
        Assert.Equal("SAP_COM_0A07", nearest[0].Id);
    }

    [Fact]
    public void Of_equal_slips_titles_come_first_then_near_numbers()
    {
        var nearest = ScenarioCatalog.Nearest("SAP_COM_0304", 20);
        var oneSlip = nearest.TakeWhile(scenario => Differences(scenario.Id, "SAP_COM_0304") == 1).ToList();

        Assert.Equal("SAP_COM_0303", nearest[0].Id);
        Assert.Equal(oneSlip.OrderBy(scenario => scenario.Title is null).Select(scenario => scenario.Id), oneSlip.Select(scenario => scenario.Id));
    }

    [Fact]
    public void The_text_itself_is_not_proposed() =>
        Assert.DoesNotContain(ScenarioCatalog.Nearest("SAP_COM_0308", 50), scenario => scenario.Id == "SAP_COM_0308");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("ZPRA_MF_CS_ENT_PROJ")]
    [InlineData("SAP_COM_ZZZZ")]
    [InlineData("SAP_COM_")]
    [InlineData("\u0130\u0131\uD800")]
    public void Nothing_is_like_that(string? text) => Assert.Empty(ScenarioCatalog.Nearest(text, 3));

    [Fact]
    public void A_text_of_any_length_is_an_answerable_question()
    {
        Assert.Empty(ScenarioCatalog.Nearest(new string('0', 10_000), 3));
        Assert.Empty(ScenarioCatalog.Nearest("SAP_COM_0308" + new string(' ', 10_000), 3));
        Assert.Empty(ScenarioCatalog.Nearest(new string('/', 10_000), 3));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Never_more_than_asked(int count) => Assert.Equal(count, ScenarioCatalog.Nearest("SAP_COM_0380", count).Count);

    [Fact]
    public void A_negative_count_is_an_error() =>
        Assert.Equal("count", Assert.Throws<ArgumentOutOfRangeException>(() => ScenarioCatalog.Nearest("SAP_COM_0380", -1)).ParamName);

    [Fact]
    public void Same_text_same_answer_on_every_thread()
    {
        string[] expected = [.. ScenarioCatalog.Nearest("SAP_COM_0380", 10).Select(scenario => scenario.Id)];

        Parallel.For(0, 50, _ => Assert.Equal(expected, ScenarioCatalog.Nearest("SAP_COM_0380", 10).Select(scenario => scenario.Id)));
    }

    private static int Differences(string left, string right) => left.Zip(right).Count(pair => pair.First != pair.Second);
}
