using System.Reflection;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Copin.Tests;

/// <summary>What is written depends on what the project's framework and language offer.</summary>
public class TargetFrameworkTests
{
    /// <summary>A framework without spans: the reference assembly of .NET Standard 2.0, in which <c>Copin.Landscape</c> itself is compiled.</summary>
    private static readonly IReadOnlyList<MetadataReference> NetStandard =
    [
        MetadataReference.CreateFromStream(typeof(TargetFrameworkTests).Assembly.GetManifestResourceStream("netstandard.dll")!),
        MetadataReference.CreateFromFile(typeof(LandscapeAttribute).Assembly.Location),
    ];

    private const string IsExternalInit = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit; }";

    [Fact]
    public void Without_spans_addresses_are_made_and_parsed_as_texts()
    {
        var test = new GeneratorTest(Landscapes.CoPin, IsExternalInit) { Framework = NetStandard };

        var code = VerifyGenerator.Verify(test).File("CoPin.UrlTemplates.g.cs");

        Assert.DoesNotContain("Span", code);
        Assert.Contains("FormatText(", code);
        Assert.Contains("bool TryParse(string url, out global::System.Guid projectUUID)", code);
    }

    [Fact]
    public void Without_spans_an_address_is_the_same()
    {
        // Compiled against .NET Standard 2.0, run here.
        var run = VerifyGenerator.Run(new GeneratorTest(Landscapes.Around("""
            [IntegrationPackage("P")] public sealed partial record P;
            [IntegrationFlow<P>("F")] [UrlTemplate("U", "https://{S4.UiHost}/%text%?id=guid'%id%'&again=%text%")] public sealed partial record F;
            """), IsExternalInit, """
            public static class Program
            {
                public static string Format(string text, System.Guid id) => Links.FormatText(text, id);
                public static string Parse(string url) => Links.TryParse(url, out var text, out var id) ? text + " " + id : "no";
                private static readonly N.L.F.UTemplate Links = new N.L(new Copin.S4HanaCloudTenant("my300000.s4hana.cloud.sap"), null!, null!, null!).FLinks.UTemplate;
            }
            """) { Framework = NetStandard });
        var type = run.Load().GetType("Program")!;
        var id = new Guid("12345678-1234-1234-1234-123456789abc");

        foreach (var text in new[] { "", "P 1/2", "ü€😀", "%41", "a-b_c.d~e" })
        {
            var url = $"https://my300000.s4hana.cloud.sap/{Uri.EscapeDataString(text)}?id=guid'{id:D}'&again={Uri.EscapeDataString(text)}";
            Assert.Equal(url, Call(type, "Format", text, id));
            Assert.Equal($"{text} {id}", Call(type, "Parse", url));
            Assert.Equal("no", Call(type, "Parse", url + "x%"));
        }

        Assert.Equal("no", Call(type, "Parse", [null]));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Generated_code_needs_no_newer_language_than_generic_attributes_do(LanguageVersion version)
    {
        var test = new GeneratorTest(Landscapes.CoPin) { Language = version };

        VerifyGenerator.AssertCompiles(test);
    }

    private static string Call(Type type, string method, params object?[] arguments) =>
        (string)type.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments)!;
}
