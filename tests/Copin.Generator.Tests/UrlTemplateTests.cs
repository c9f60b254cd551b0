using System.Reflection;
using System.Text;
using Copin.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Copin.Tests;

/// <summary>The generated URL helpers, executed, against an oracle of two lines: string.Replace and Uri.EscapeDataString.</summary>
public class UrlTemplateTests
{
    private const string Host = "my300000.s4hana.cloud.sap";

    private static readonly string[] Templates =
    [
        "https://{S4.UiHost}/ui#X(U=guid'%id%',Active=true)",
        "https://{S4.UiHost}/ui#Y/%text%/?tab=infoTab",
        "https://{S4.UiHost}/a",
        "https://{S4.UiHost}/%text%",
        "https://{S4.UiHost}/%text%/%other%/x%20y?again=%text%&id=guid'%id%'&plain=%id%#%other%",
        "https://%text%.{S4.ApiHost}",
        "https://{S4.UiHost}/(%other%)(%id%)(guid'%id%')/{{%text%}}.html",
        "https://{S4.UiHost}/pre-%text%.html",
        "%text%",
    ];

    private static readonly Lazy<Helper[]> Helpers = new(Compile);

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Templates.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void Formatting_is_replacing(int index) => Check((id, text, other) =>
        Helpers.Value[index].FormatText(id, text, other) == Oracle(index, id, text, other));

    [Theory]
    [MemberData(nameof(Indices))]
    public void TryFormat_writes_the_same_into_just_enough_room(int index) => Check((id, text, other) =>
    {
        var expected = Oracle(index, id, text, other);
        return Helpers.Value[index].TryFormat(expected.Length, id, text, other) == expected && Helpers.Value[index].TryFormat(expected.Length - 1, id, text, other) is null;
    });

    [Theory]
    [MemberData(nameof(Indices))]
    public void Parsing_gives_back_what_was_formatted(int index) => Check((id, text, other) =>
    {
        if (Helpers.Value[index].TryParse is not { } parse)
            return false;
        var parsed = parse(Oracle(index, id, text, other));
        return parsed is not null && parsed.All(value => value.Key switch { "id" => (Guid)value.Value == id, "text" => (string)value.Value == text, _ => (string)value.Value == other });
    });

    [Theory]
    [MemberData(nameof(Indices))]
    public void What_is_cut_off_or_added_is_not_parsed_as_the_same(int index) => Check((id, text, other) =>
    {
        var url = Oracle(index, id, text, other);
        var values = Helpers.Value[index].TryParse!(url);
        return url.Length == 0 || (Differs(Helpers.Value[index].TryParse!(url[..^1]), values!) && Differs(Helpers.Value[index].TryParse!(url + "!"), values!));

        static bool Differs(Dictionary<string, object>? other, Dictionary<string, object> values) => other is null || (values.Count > 0 && !other.SequenceEqual(values));
    });

    [Fact]
    public void What_cannot_stand_in_an_address_is_refused()
    {
        foreach (var text in new[] { ".", "..", "a" + '\uD800', '\uDC00' + "b", "\uDC00\uD800", null })
        {
            Assert.ThrowsAny<ArgumentException>(() => Helpers.Value[1].FormatText(Guid.Empty, text!, ""));
            Assert.ThrowsAny<ArgumentException>(() => Helpers.Value[1].TryFormat(1000, Guid.Empty, text!, ""));
        }
    }

    [Theory]
    [InlineData("%C3%BC", "ü")]
    [InlineData("%c3%bc", "ü")]
    [InlineData("%41", "A")]
    [InlineData("%F0%9F%98%80", "😀")]
    [InlineData("", "")]
    [InlineData("ü", null)]
    [InlineData("%", null)]
    [InlineData("%4", null)]
    [InlineData("%4G", null)]
    [InlineData("%C3", null)]
    [InlineData("%C3x", null)]
    [InlineData("%BC", null)]
    [InlineData("%C0%AE", null)]
    [InlineData("%E0%80%AE", null)]
    [InlineData("%F0%80%80%AE", null)]
    [InlineData("%ED%A0%80", null)]
    [InlineData("%F4%90%80%80", null)]
    [InlineData("%F8%88%80%80%80", null)]
    [InlineData("%2E%2E", null)]
    [InlineData(".", null)]
    [InlineData("a b", null)]
    [InlineData("a+b", null)]
    public void Decoding_is_strict(string encoded, string? text)
    {
        var parsed = Helpers.Value[3].TryParse!($"https://{Host}/{encoded}");

        Assert.Equal(text, parsed?["text"]);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-00000000000a", true)]
    [InlineData("00000000-0000-0000-0000-00000000000A", true)]
    [InlineData("0x000000-0000-0000-0000-00000000000a", false)]
    [InlineData("+0000000-0000-0000-0000-00000000000a", false)]
    [InlineData(" 0000000-0000-0000-0000-00000000000a", false)]
    [InlineData("0000000000000000000000000000000a", false)]
    [InlineData("{0000000-0000-0000-0000-0000000000a}", false)]
    public void A_guid_has_one_form(string guid, bool parsed) =>
        Assert.Equal(parsed, Helpers.Value[0].TryParse!($"https://{Host}/ui#X(U=guid'{guid}',Active=true)") is not null);

    [Fact]
    public void A_value_that_stands_twice_must_be_the_same() =>
        Assert.Null(Helpers.Value[4].TryParse!($"https://{Host}/a/b/x%20y?again=c&id=guid'{Guid.Empty}'&plain={Guid.Empty}#b"));

    [Fact]
    public void Formatting_and_parsing_a_guid_allocate_nothing()
    {
        var helper = Helpers.Value[0];
        helper.Allocations(100);

        Assert.Equal(0, helper.Allocations(1000));
    }

    [Fact]
    public void The_links_of_the_sample_are_those_of_the_guide()
    {
        var run = VerifyGenerator.Verify(new GeneratorTest(Landscapes.CoPin, """
            public static class Program
            {
                public static string[] Links(System.Guid id, string project)
                {
                    var landscape = new Samples.CoPin(new("my300000-api.s4hana.cloud.sap"), null!, null!, null!, "");
                    var links = landscape.ProjectFlowLinks;
                    return [links.ApplicationBaseUrl(id).AbsoluteUri, links.ApplicationBaseUrlCustomerProjects(project).AbsoluteUri, links.ApplicationBaseUrlInternalProjectsTemplate.FormatText(project)];
                }
            }
            """) { WithProvisioning = true });

        var links = (string[])run.Load().GetType("Program")!.GetMethod("Links")!.Invoke(null, [new Guid("12345678-1234-1234-1234-123456789abc"), "P 1/2"])!;

        Assert.Equal(
            [
                "https://my300000.s4hana.cloud.sap/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'12345678-1234-1234-1234-123456789abc',IsActiveEntity=true)",
                "https://my300000.s4hana.cloud.sap/ui#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/P%201%2F2/?tab=infoTab",
                "https://my300000.s4hana.cloud.sap/ui#InternalProject-createInternalProject&/Display/ProjEngagementsSet/P%201%2F2/?tab=infoTab",
            ],
            links);
    }

    [Fact]
    public void Every_other_template_is_left_out_or_compiles()
    {
        var run = VerifyGenerator.Verify(new GeneratorTest(Landscapes.Around("""
            [IntegrationPackage("P")] public sealed partial record P;
            [IntegrationFlow<P>("F")]
            [UrlTemplate("an output", "{F.Endpoint}/%x%")]
            [UrlTemplate("a secret", "https://x/{Password}")]
            [UrlTemplate("unknown", "https://x/{Nothing.At.All}{S4.Password}{S4}")]
            [UrlTemplate("optional", "https://x/{Note}")]
            [UrlTemplate("half", "https://x/{S4.UiHost")]
            [UrlTemplate("{S4.UiHost}", "https://x")]
            [UrlTemplate("", "https://x")]
            [UrlTemplate("null", null!)]
            [UrlTemplate("blank", "https://\uFFFC{S4.UiHost}")]
            [UrlTemplate("two a-b", "https://x/%a%-%b%")]
            [UrlTemplate("two a_b", "https://x/%a%%b%")]
            [UrlTemplate("two_a_b", "%class%%class%")]
            [UrlTemplate("1st", "https://x/%this%/%destination%/%charsWritten%/%url%/%position%/%values%/%LengthOf%/%Write%/%_text0%/%nameof%/%Item1%/%Template%/{S4.UiHost}")]
            [UrlTemplate("Links", "https://x")]
            [UrlTemplate("Template", "https://x")]
            [UrlTemplate("TemplateTemplate", "https://x/%TemplateTemplate%")]
            [UrlTemplate("F", "https://{Region}/{Count}/{Address}/{Id}")]
            [UrlTemplate("odd", "\"\\\r\n\0é😀</c>%x%")]
            public partial record F { private const int OddTemplate = 1; public int Touch => OddTemplate; }
            [IntegrationFlow<P>("G")] [UrlTemplate("G", "https://x/%a%")] internal sealed partial record G(int X);
            [IntegrationFlow<P>("H")] [UrlTemplate("H", "https://x/%a%")] private sealed partial record H;
            """, "S4HanaCloudTenant S4, Secret Password, string? Note, string Region, int Count, System.Uri Address, System.Guid Id, string FLinks")) { WithProvisioning = true });

        var code = run.File("L.UrlTemplates.g.cs");
        foreach (var left in new[] { "An_outputTemplate", "A_secretTemplate", "UnknownTemplate", "OptionalTemplate", "HalfTemplate", "NullTemplate", "BlankTemplate" })
            Assert.DoesNotContain(left, code);
        foreach (var there in new[] { "Two_a_bTemplate", "Two_a_b_Template", "Two_a_b__Template", "_1stTemplate", "OddTemplate_", "FLinks_", "GLinks", "HLinks" })
            Assert.Contains(there, code);
    }

    [Fact]
    public void Assemblies_that_see_each_others_internals_do_not_clash()
    {
        var source = Landscapes.Around("""
            [IntegrationPackage("P")] public sealed partial record P;
            [IntegrationFlow<P>("F")] [UrlTemplate("U", "https://{S4.UiHost}/%text%")] public sealed partial record F;
            """);
        var seen = VerifyGenerator.Run(new GeneratorTest(source.Replace("namespace N", "namespace Seen", StringComparison.Ordinal), """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Test")]
            """)).Compilation.WithAssemblyName("Seen");
        Assert.NotNull(seen.GetTypeByMetadataName("Copin.Generated.UrlText"));

        // Fails on any warning, such as CS0436.
        VerifyGenerator.Verify(new GeneratorTest(source) { References = [seen.ToMetadataReference()] });
    }

    [Fact]
    public void An_address_that_could_be_read_in_two_ways_is_not_parsed()
    {
        var run = VerifyGenerator.Run(new GeneratorTest(Landscapes.Around("""
            [IntegrationPackage("P")] public sealed partial record P;
            [IntegrationFlow<P>("F")] [UrlTemplate("two", "https://x/%a%-%b%")] [UrlTemplate("host", "https://%a%{S4.UiHost}/%b%")] [UrlTemplate("one", "https://x/%a%-b")] public sealed partial record F;
            """)));

        Assert.Equal(1, run.File("L.UrlTemplates.g.cs").Split("bool TryParse(").Length - 1);
    }

    private static void Check(Func<Guid, string, string, bool> property) =>
        Prop.ForAll(ArbMap.Default.ArbFor<Guid>(), Texts, Texts, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // Any text of Unicode scalar values, often with those at the borders of what is encoded in one to four octets.
    private static readonly Arbitrary<string> Texts = Gen.OneOf(
            Gen.Elements('a', 'Z', '0', '-', '.', '_', '~', '%', '/', ' ', '+', '\'', '{', '\0', '\u007F').Select(character => character.ToString()),
            Gen.Elements(0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFC, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF).Select(char.ConvertFromUtf32),
            Gen.Choose(0, 0x10FFFF).Select(scalar => Rune.IsValid(scalar) ? char.ConvertFromUtf32(scalar) : "x"))
        .ArrayOf()
        .Select(string.Concat)
        .Where(text => text is not ("." or ".."))
        .ToArbitrary();

    private static string Oracle(int index, Guid id, string text, string other) => Templates[index]
        .Replace("{S4.UiHost}", Host, StringComparison.Ordinal).Replace("{S4.ApiHost}", "my300000-api.s4hana.cloud.sap", StringComparison.Ordinal)
        .Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
        .Replace("%id%", id.ToString("D"), StringComparison.Ordinal)
        .Replace("%text%", "\uFFFE", StringComparison.Ordinal).Replace("%other%", Uri.EscapeDataString(other), StringComparison.Ordinal)
        .Replace("\uFFFE", Uri.EscapeDataString(text), StringComparison.Ordinal);

    private static Helper[] Compile()
    {
        var attributes = string.Join("\n", Templates.Select((template, i) => $"[UrlTemplate(\"T{i}\", \"{template}\")]"));
        var calls = string.Concat(Templates.Select((template, i) => Calls($"T{i}Template", i, [.. new[] { "id", "text", "other" }.Where(name => template.Contains($"%{name}%", StringComparison.Ordinal))])));
        var run = VerifyGenerator.Run(new GeneratorTest(
            Landscapes.Around($"[IntegrationPackage(\"P\")] public sealed partial record P;\n[IntegrationFlow<P>(\"F\")]\n{attributes}\npublic sealed partial record F;"),
            $$"""
            using System;
            using System.Collections.Generic;

            public static class Calls
            {
                private static readonly N.L.F.Links Links = new N.L(new("{{Host}}"), null!, null!, null!).FLinks;
            {{calls}}
            }
            """));
        var type = run.Load().GetType("Calls")!;
        return [.. Templates.Select((_, i) => new Helper(
            Method<Func<Guid, string, string, string>>(type, $"Format{i}"),
            Method<Func<int, Guid, string, string, string?>>(type, $"TryFormat{i}"),
            Method<Func<string, Dictionary<string, object>?>>(type, $"TryParse{i}"),
            i == 0 ? Method<Func<int, long>>(type, $"Allocations{i}") : _ => -1))];
    }

    private static T Method<T>(Type type, string name) where T : Delegate => type.GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<T>();

    private static string Calls(string template, int i, string[] values)
    {
        // The helper's parameters come in the order in which the placeholders stand.
        var order = values.OrderBy(value => Templates[i].IndexOf($"%{value}%", StringComparison.Ordinal)).ToArray();
        var arguments = string.Join(", ", order);
        var results = string.Concat(order.Select(value => $", out var {value}"));
        var allocations = i != 0 ? "" : $$"""

            public static long Allocations0(int runs)
            {
                Span<char> destination = stackalloc char[300];
                var id = new Guid("12345678-1234-1234-1234-123456789abc");
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var run = 0; run < runs; run++)
                    if (!Links.{{template}}.TryFormat(destination, out var written, id) || !Links.{{template}}.TryParse(destination.Slice(0, written), out var read) || read != id)
                        return -1;
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
            """;
        return $$"""

            public static string Format{{i}}(Guid id, string text, string other) => Links.{{template}}.FormatText({{arguments}});

            public static string? TryFormat{{i}}(int length, Guid id, string text, string other)
            {
                var destination = new char[Math.Max(0, length)];
                return length >= 0 && Links.{{template}}.TryFormat(destination, out var written{{string.Concat(order.Select(value => ", " + value))}}) ? new string(destination, 0, written) : null;
            }

            public static Dictionary<string, object>? TryParse{{i}}(string url) =>
                Links.{{template}}.TryParse(url{{results}}) ? new Dictionary<string, object> { {{string.Join(", ", values.Select(value => $"[\"{value}\"] = {value}"))}} } : null;
            {{allocations}}
            """;
    }

    private sealed record Helper(
        Func<Guid, string, string, string> FormatText,
        Func<int, Guid, string, string, string?> TryFormat,
        Func<string, Dictionary<string, object>?> TryParse,
        Func<int, long> Allocations);
}
