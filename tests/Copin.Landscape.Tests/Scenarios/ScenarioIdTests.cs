using System.Globalization;

namespace Copin.Tests.Scenarios;

public sealed class ScenarioIdTests
{
    [Theory]
    [InlineData("SAP_COM_0308", true)]
    [InlineData("SAP_COM_0A37", true)]
    [InlineData("SAP_COM_ZZZZ", true)]
    [InlineData("SAP_COM_308", false)]
    [InlineData("SAP_COM_03088", false)]
    [InlineData("SAP_COM_030a", false)]
    [InlineData("SAP_COM_030_", false)]
    [InlineData("SAP_COM_030\u0664", false)] // an Arabic-Indic digit
    [InlineData("SAP_COM_0308\n", false)]
    [InlineData("sap_com_0308", false)]
    [InlineData("ZPRA_MF_CS_ENT_PROJ", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Form_of_delivered_ids(string? text, bool expected) => Assert.Equal(expected, ScenarioId.IsWellFormed(text));

    [Theory]
    [InlineData("ZPRA_MF_CS_ENT_PROJ", true)]
    [InlineData("YY1_PROJECTS", true)]
    [InlineData("Z", true)]
    [InlineData("/COPIN/PROJECTS", true)]
    [InlineData("/12345678/A", true)]
    [InlineData("ZABCDEFGHIJKLMNOPQRSTUVWXYZ012", true)] // 30
    [InlineData("ZABCDEFGHIJKLMNOPQRSTUVWXYZ0123", false)] // 31
    [InlineData("/123456789/A", false)]
    [InlineData("//A", false)]
    [InlineData("/COPIN/", false)]
    [InlineData("/COPIN", false)]
    [InlineData("/", false)]
    [InlineData("/CO/PIN/A", false)]
    [InlineData("Z/A", false)]
    [InlineData("z_projects", false)]
    [InlineData("Z-PROJECTS", false)]
    [InlineData("XPROJECTS", false)]
    [InlineData("SAP_COM_0308", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Form_of_customer_ids(string? text, bool expected) => Assert.Equal(expected, ScenarioId.IsCustomerDefined(text));

    [Theory]
    [InlineData("SAP_COM_0308")]
    [InlineData("SAP_COM_0A37")] // well-formed, not known: for the catalog to say
    [InlineData("SAP_COM_ZOOO")]
    [InlineData("ZPRA_MF_CS_ENT_PROJ")]
    [InlineData("/COPIN/PROJECTS")]
    public void Nothing_wrong(string text) => Assert.Null(ScenarioId.Explain(text));

    [Theory]
    [InlineData("SAP_COM_308", "has 3 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("SAP_COM_8", "has 1 character after 'SAP_COM_' instead of 4", "SAP_COM_0008")]
    [InlineData("SAP_COM_A48", "has 3 characters after 'SAP_COM_' instead of 4", "SAP_COM_0A48")]
    [InlineData("SAP_COM_00308", "has 5 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("SAP_COM_03088", "has 5 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("SAP_COM_03108", "has 5 characters after 'SAP_COM_' instead of 4", null)]
    [InlineData("SAP_COM_", "lacks the four characters after 'SAP_COM_'", null)]
    [InlineData("sap_com_0308", "has lower-case letters", "SAP_COM_0308")]
    [InlineData("SAP_COM_0a48", "has lower-case letters", "SAP_COM_0A48")]
    [InlineData(" SAP_COM_0308", "contains blanks", "SAP_COM_0308")]
    [InlineData("SAP_COM_0308\t", "contains blanks", "SAP_COM_0308")]
    [InlineData("SAPCOM_0308", "lacks the underscore after 'SAP'", "SAP_COM_0308")]
    [InlineData("SAP_COM0308", "lacks the underscore after 'COM'", "SAP_COM_0308")]
    [InlineData("SAP__COM_0308", "has more than an underscore after 'SAP'", "SAP_COM_0308")]
    [InlineData("SAP-COM-0308", "has '-' instead of an underscore after 'SAP'; has '-' instead of an underscore after 'COM'", "SAP_COM_0308")]
    [InlineData("SAP_COM\u20110308", "has U+2011 instead of an underscore after 'COM'", "SAP_COM_0308")]
    [InlineData("sap-com-308", "has lower-case letters; has '-' instead of an underscore after 'SAP'; has '-' instead of an underscore after 'COM'; has 3 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("SAP_CON_0308", "does not begin with 'SAP_COM_'", "SAP_COM_0308")]
    [InlineData("SAP_C0M_0308", "does not begin with 'SAP_COM_'", "SAP_COM_0308")]
    [InlineData("COM_0308", "does not begin with 'SAP_COM_'", "SAP_COM_0308")]
    [InlineData("0308", "does not begin with 'SAP_COM_'", "SAP_COM_0308")]
    [InlineData("308", "does not begin with 'SAP_COM_'; has 3 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("COPIN", "does not begin with 'SAP_COM_'", null)]
    [InlineData("SAP_COM_0308_0001", "goes on with '_' where only four letters or digits may follow 'SAP_COM_'", "SAP_COM_0308")]
    [InlineData("SAP_COM_03O8", "has the letter O or I where a digit belongs", "SAP_COM_0308")]
    [InlineData("SAP_COM_3O8", "has 3 characters after 'SAP_COM_' instead of 4", "SAP_COM_0308")]
    [InlineData("z_projects", "has lower-case letters", "Z_PROJECTS")]
    [InlineData("Z-PROJECTS", "contains '-'; only letters, digits and underscores are allowed", "Z_PROJECTS")]
    [InlineData("Z/PROJECTS", "contains a slash outside of a namespace", null)]
    [InlineData("ZABCDEFGHIJKLMNOPQRSTUVWXYZ0123", "has 31 characters; at most 30 are allowed", null)]
    [InlineData("/TOOLONGNS/A", "is not a namespace of at most 8 characters between slashes and a name", null)]
    [InlineData("", "is empty", null)]
    [InlineData(" \t", "is empty", null)]
    [InlineData(null, "is empty", null)]
    public void What_is_wrong_and_what_was_meant(string? text, string reason, string? meant)
    {
        var problem = ScenarioId.Explain(text)!;

        Assert.Equal(reason, problem.Reason);
        Assert.Equal(meant, problem.MeantId);
    }

    [Fact]
    public void A_long_text_is_not_repeated()
    {
        var problem = ScenarioId.Explain("SAP_COM_" + new string('3', 9_992))!;

        Assert.Equal("has 10000 characters; at most 30 are allowed", problem.Reason);
        Assert.Null(problem.MeantId);
    }

    [Fact]
    public void What_was_meant_always_has_the_right_form()
    {
        const string characters = "SAPCOM_0o8-/zY \u0130é\uD800";
        var random = new Random(308);
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 16)).Select(_ => characters[random.Next(characters.Length)]));
            var problem = ScenarioId.Explain(i % 2 == 0 ? text : "SAP_COM_0308".Insert(random.Next(13), text[..1]));
            if (problem is null)
                continue;

            Assert.NotEqual("", problem.Reason);
            Assert.DoesNotContain('\n', problem.Reason);
            Assert.True(problem.MeantId is null || ScenarioId.IsWellFormed(problem.MeantId) || ScenarioId.IsCustomerDefined(problem.MeantId), problem.MeantId);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void No_culture_changes_an_answer(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("Z_PROJECT_LIST", ScenarioId.Explain("z_project_list")!.MeantId);
            Assert.Equal("SAP_COM_0310", ScenarioId.Explain("sap_com_03i0")!.MeantId);
            Assert.Equal("has 3 characters after 'SAP_COM_' instead of 4", ScenarioId.Explain("SAP_COM_308")!.Reason);
            Assert.False(ScenarioId.IsWellFormed("SAP_COM_03\u01310"));
            Assert.Equal("SAP_COM_0308", ScenarioCatalog.Nearest("sap_com_0380", 2)[1].Id);
            Assert.NotNull(ScenarioCatalog.Find("SAP_COM_0B22"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
