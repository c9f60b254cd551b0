using Copin.Testing;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>Code that nobody writes on purpose.</summary>
public class AdversarialCodeTests
{
    public static TheoryData<string> Bodies => new(
    [
        // Arguments that are no strings, or cannot be evaluated.
        "[CommunicationUser(null)] public sealed partial record A;",
        "[CommunicationUser(null!, Description = null, Password = null)] public sealed partial record A;",
        "[CommunicationUser(typeof(string))] public sealed partial record A;",
        "[CommunicationUser(new[] { \"a\", \"b\" })] public sealed partial record A;",
        "[CommunicationUser(1)] public sealed partial record A;",
        "[CommunicationUser('c')] public sealed partial record A;",
        "[CommunicationUser(Nothing)] public sealed partial record A;",
        "[CommunicationUser(Environment.MachineName)] public sealed partial record A;",
        "[CommunicationUser($\"{Environment.MachineName}\")] public sealed partial record A;",
        "[CommunicationUser(default)] public sealed partial record A;",
        "[CommunicationUser(default(string))] public sealed partial record A;",
        "[CommunicationUser(\"a\"u8)] public sealed partial record A;",
        "[CommunicationUser(\"a\", \"b\", \"c\")] public sealed partial record A;",
        "[CommunicationUser] public sealed partial record A;",
        "[CommunicationUser()] public sealed partial record A;",
        "[CommunicationUser(\"a\", Description = )] public sealed partial record A;",
        "[CommunicationUser(\"a\", Description = \"b\", Description = \"c\")] public sealed partial record A;",
        "[CommunicationUser(name: \"a\", name: \"b\")] public sealed partial record A;",
        "[CommunicationSystem(\"a\", Port = \"443\")] public sealed partial record A;",
        "[CommunicationSystem(\"a\", Port = 99999999999999)] public sealed partial record A;",
        "[CommunicationSystem(\"a\", Port = -2147483648, InboundOnly = 1)] public sealed partial record A;",
        "[Destination(\"a\", Authentication = (DestinationAuthentication)99, Type = (DestinationType)(-1))] public sealed partial record A;",
        "[Destination(\"a\", Authentication = null, Url = default)] public sealed partial record A;",

        // Types that are no resources.
        "[CommunicationArrangement<>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<int>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<int[]>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<dynamic>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<(int, string)>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<void>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<A>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<Test>(SAP_COM_0308)] public sealed partial record A;",
        "[CommunicationArrangement<T>(SAP_COM_0308)] public sealed partial record A<T>;",
        "[CommunicationArrangement<A<int>, A<string>>(SAP_COM_0308)] public sealed partial record A<T>;",
        "[CommunicationArrangement(SAP_COM_0308)] public sealed partial record A;",
        "[After<After<After<A>>>] [After<List<List<A>>>] [ManualStep(\"a\")] public sealed partial record A;",
        "[After<int*>] [After<delegate*<void>>] [ManualStep(\"a\")] public sealed partial record A;",
        "[After<A>] public sealed partial record A;",

        // Declarations that are none, or several.
        "[ManualStep(\"a\")] public sealed partial record A; [ManualStep(\"b\")] public sealed partial record A;",
        "[ManualStep(\"a\")] public sealed partial record A; [ManualStep(\"b\")] public sealed partial record A<T>;",
        "[ManualStep(\"a\")] public sealed partial record; [ManualStep(\"b\")] public record",
        "[ManualStep(\"a\")] public enum A { B } [ManualStep(\"b\")] public delegate void C(); [ManualStep(\"c\")] public interface D;",
        "[ManualStep(\"a\")] public static partial class A; [ManualStep(\"b\")] public ref partial struct B;",
        "[ManualStep(\"a\")] private int field; [ManualStep(\"b\")] public void Method() { }",
        "[ManualStep(\"a\")] public sealed partial record A : A; [ManualStep(\"b\")] public partial record B : C; [ManualStep(\"c\")] public partial record C : B;",
        "[ManualStep(\"{A}\")] public sealed partial record Test; [ManualStep(\"{@class}\")] public sealed partial record @class;",
        "[ManualStep(\"{Ä}{日本}\")] public sealed partial record Ä; [ManualStep(\"{\\u0041}\")] public sealed partial record 日本;",
        "[Landscape(\"inner\")] public sealed partial record Inner(Inner.Deeper A) { [ManualStep(\"a\")] public sealed partial record Deeper; }",
        "[Landscape(\"inner\")] [ManualStep(\"a\")] [Uses<Inner>] public sealed partial record Inner : Test;",

        // Texts.
        "[ManualStep(\"{\")] public sealed partial record A; [ManualStep(\"}\")] public sealed partial record B; [ManualStep(\"{}\")] public sealed partial record C;",
        "[ManualStep(\"{.}{A.}{.A}{A.B.C}{ A }{{{A}}}{{{\")] public sealed partial record A;",
        "[ManualStep(\"\\ud800{\\udc00}\\0{\\uFFFC}\")] public sealed partial record A;",
        "[ManualStep(\"unclosed)] public sealed partial record A;",
        "[ManualStep(@\"unclosed)] public sealed partial record A;",
        "[ManualStep(\"\"\"unclosed)] public sealed partial record A;",
        "[ManualStep(\"\"\"\n  {Wrong}\n \"\"\")] public sealed partial record A;",
        "[ManualStep($\"\"\"\n    {{Wrong}}\n    \"\"\")] public sealed partial record A;",
    ]);

    [Theory, MemberData(nameof(Bodies))]
    public Task Body_of_a_landscape(string body) => Survival.AssertAsync(Verify.Landscape(body));

    public static TheoryData<string> Files => new(
    [
        "[Copin.Landscape]",
        "[assembly: Copin.Landscape(\"a\")] [module: Copin.ManualStep(\"a\")]",
        "[Copin.Landscape(\"a\")] [Copin.Landscape(\"b\")] public sealed partial record A;",
        "[Copin.Landscape(null)] public sealed partial record A(int a, int a, Copin.Secret, Copin.Secret);",
        "[Copin.Landscape(\"a\")] public sealed partial record A(ref int a, out Copin.Secret b, params Copin.Secret[] c);",
        "[Copin.Landscape(\"a\")] public sealed partial record A(Copin.Secret a = null, int b = ) : B(a), C, D;",
        "[Copin.Landscape(\"a\")] public sealed partial record A : A;",
        "[Copin.Landscape(\"a\")] public partial record A : B; [Copin.Landscape(\"b\")] public partial record B : A;",
        "[Copin.Landscape(\"a\")] public partial record A<T> { [Copin.ManualStep(\"a\")] [Copin.After<A<int>.B>] [Copin.After<T>] public partial record B; }",
        "public class Outer<T> { private class Inner<U> { [Copin.Landscape(\"a\")] private partial record A { [Copin.ManualStep(\"{T}\")] private partial record B; } } }",
        "[Copin.Landscape(\"a\")] public static class A { [Copin.ManualStep(\"a\")] public partial record B; }",
        "[Copin.Landscape(\"a\")] public enum A; [Copin.Landscape(\"a\")] public interface B; [Copin.Landscape(\"a\")] public delegate void C();",
        "[Copin.Landscape(\"a\")] public sealed partial record A([Copin.GeneratedPassword(Length = \"x\")] Copin.Secret s, [Copin.ManualStep(\"a\")] string t);",
        "[Copin.Landscape(\"a\")] public sealed partial record A { public A(Copin.S4HanaCloudTenant x) { } [Copin.CommunicationUser(\"a\")] public partial record B; }",
        "[Copin.Uses<Copin.Secret>] [Copin.Uses<>] [Copin.Uses] [Copin.Landscape(\"a\")] public sealed partial record A;",
        "namespace Copin { public class LandscapeAttribute : System.Attribute; [Landscape(\"a\")] public record A; }",
        "using L = Copin.LandscapeAttribute; [L(\"a\")] public partial record A; [@L(\"b\")] public partial record B;",
        "[Copin.Landscape(\"a\")] file partial record A { [Copin.ManualStep(\"a\")] internal partial record B; }",
        "public sealed partial record A { [Copin.ManualStep(\"a\")] [Copin.ManualStep(\"b\")] [Copin.CommunicationUser(\"c\")] public record B { [Copin.ManualStep(\"c\")] public record C; } }",
        "int i = 0; [Copin.ManualStep(\"a\")] void Local() { } [Copin.ManualStep(\"b\")] record A;",
    ]);

    [Theory, MemberData(nameof(Files))]
    public Task File_of_any_kind(string source) => Survival.AssertAsync(source);

    [Fact]
    public async Task Strings_of_ten_thousand_characters()
    {
        foreach (var text in new[] { new string('x', 10_000), new string('{', 10_001), new string('}', 9_999), new string('%', 10_000), string.Concat(Enumerable.Repeat("{a}", 3_333)), string.Concat(Enumerable.Repeat("\\u007b", 2_000)) })
            foreach (var body in new[]
            {
                $"[ManualStep(\"{text}\", Where = \"{text}\")] public sealed partial record A;",
                $"[CommunicationUser(\"{text}\", Description = \"{text}\", Password = \"{text}\")] public sealed partial record A;",
                $"[CommunicationSystem(\"{text}\", HostName = \"{text}\")] public sealed partial record A; [CommunicationArrangement<A>(\"{text}\", Name = \"{text}\")] public sealed partial record B;",
                $"[IntegrationPackage(\"{text}\")] public sealed partial record A; [IntegrationFlow<A>(\"{text}\")] [FlowParameter(\"{text}\", \"{text}\")] [UrlTemplate(\"{text}\", \"{text}\")] public sealed partial record B;",
                $"[Destination(\"{text}\", Url = \"{text}\", User = \"{text}\", Tenant = \"{text}\")] [DestinationProperty(\"{text}\", \"{text}\")] public sealed partial record A;",
            })
                Assert.All(await Survival.AssertAsync(Verify.Landscape(body)), diagnostic => Assert.True(diagnostic.GetMessage().Length < 1_500, $"{diagnostic.Id} tells {diagnostic.GetMessage().Length} characters."));
        await Survival.AssertAsync(Verify.Landscape($"[ManualStep(\"a\")] public sealed partial record {new string('A', 5_000)};"));
    }

    [Fact]
    public async Task Deep_nesting()
    {
        await Survival.AssertAsync(string.Concat(Enumerable.Repeat("public partial class A { ", 150)) + "[Copin.Landscape(\"a\")] public partial record B;" + new string('}', 150));
        await Survival.AssertAsync(Verify.Landscape("[After<" + string.Concat(Enumerable.Repeat("List<", 150)) + "int" + new string('>', 151) + "] [ManualStep(\"a\")] public sealed partial record A;"));
        await Survival.AssertAsync(Verify.Landscape("[ManualStep(" + new string('(', 150) + "\"{Wrong}\"" + new string(')', 150) + ")] public sealed partial record A;"));
    }
}
