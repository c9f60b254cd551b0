using Copin.Model;

namespace Copin.Tests.UrlTemplates;

public class UrlPlaceholdersTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("nothing", "")]
    [InlineData("%project%", "project@0")]
    [InlineData("a%project%b%projectUUID%", "project@1 projectUUID@11")]
    [InlineData("%a_1%", "a_1@0")]
    [InlineData("%_%", "_@0")]
    [InlineData("%date%", "date@0")]
    [InlineData("%20%project%20", "project@3")]
    [InlineData("%2F%project%", "project@3")]
    [InlineData("%AF%project%", "project@3")]
    [InlineData("%C3%BCber%20%project%", "project@12")]
    [InlineData("%E2%82%AC%", "")]
    [InlineData("%1a%b%", "b@3")]
    public void Names_stand_between_percent_signs_and_escapes_are_none(string template, string expected) =>
        Assert.Equal(expected, string.Join(" ", UrlPlaceholders.Parse(template).Select(placeholder => $"{placeholder.Name}@{placeholder.Start}")));

    [Theory]
    [InlineData("guid'%x%'", true)]
    [InlineData("(Key=guid'%x%',A=1)", true)]
    [InlineData("'%x%'", false)]
    [InlineData("guid'%x%", false)]
    [InlineData("Guid'%x%'", false)]
    [InlineData("guid'a%x%'", false)]
    [InlineData("%x%'", false)]
    public void Guid_literal_is_exact(string template, bool isGuid) => Assert.Equal(isGuid, Assert.Single(UrlPlaceholders.Parse(template)).IsGuidLiteral);

    [Theory]
    [InlineData("%", "0+1 open")]
    [InlineData("100%", "3+1 open")]
    [InlineData("%%", "0+2 closed")]
    [InlineData("%project", "0+8 open")]
    [InlineData("%project/?a=b", "0+8 open")]
    [InlineData("%project-id%/x", "0+12 closed")]
    [InlineData("%the project%", "0+13 closed")]
    [InlineData("a%/b%", "1+1 open 4+1 open")]
    [InlineData("%1%", "0+3 closed")]
    public void Percent_signs_of_nothing_are_faults(string template, string expected)
    {
        var placeholders = UrlPlaceholders.Parse(template, out var faults);

        Assert.Equal(expected, string.Join(" ", faults.Select(fault => $"{fault.Start}+{fault.Length} {(fault.IsClosed ? "closed" : "open")}")));
        Assert.Empty(placeholders);
    }

    [Fact]
    public void Every_percent_sign_is_accounted_for_once()
    {
        const string Alphabet = "%%%%aF1'/ C3";
        var random = new Random(20260101);
        for (var round = 0; round < 20_000; round++)
        {
            var template = new string(Enumerable.Range(0, random.Next(24)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray());
            var placeholders = UrlPlaceholders.Parse(template, out var faults);

            var stretches = placeholders.Select(placeholder => (placeholder.Start, placeholder.Length))
                .Concat(faults.Select(fault => (fault.Start, fault.Length))).OrderBy(stretch => stretch.Start).ToArray();
            Assert.All(placeholders, placeholder => Assert.Equal(placeholder.ToString(), template.Substring(placeholder.Start, placeholder.Length)));
            var rest = template;
            for (var i = stretches.Length - 1; i >= 0; i--)
            {
                Assert.True(i == stretches.Length - 1 || stretches[i].Start + stretches[i].Length <= stretches[i + 1].Start, template);
                rest = rest.Remove(stretches[i].Start, stretches[i].Length).Insert(stretches[i].Start, " ");
            }

            // What is left of percent signs are escapes.
            Assert.DoesNotContain('%', System.Text.RegularExpressions.Regex.Replace(rest, "%[0-9A-Fa-f]{2}", ""));
        }
    }

    [Fact]
    public void Links_of_the_library_hold_the_placeholder_of_their_parameter() => Assert.Equal(
        [("ApplicationBaseUrl", "projectUUID", true), ("ApplicationBaseUrlCustomerProjects", "project", false), ("ApplicationBaseUrlInternalProjects", "project", false)],
        ProjectLinkSlot.All.Zip(
            [ProjectLinks.EnterpriseProject, ProjectLinks.CustomerProject, ProjectLinks.InternalProject],
            (slot, link) => (slot.Parameter, Assert.Single(UrlPlaceholders.Parse(link)).Name, Assert.Single(UrlPlaceholders.Parse(link)).IsGuidLiteral)));
}
