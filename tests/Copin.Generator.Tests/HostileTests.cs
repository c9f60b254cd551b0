using Copin.Testing;

namespace Copin.Tests;

/// <summary>Whatever a user can type: the generator does not fail and adds no error to those that the compiler has.</summary>
public class HostileTests
{
    private const string User = """[CommunicationUser("COPIN", Description = "d", Password = "{Password}")]""";

    public static TheoryData<string, string> Odd => new()
    {
        { "keywords as names", Landscapes.Around($$"""
            {{User}} public sealed partial record @class;
            [CommunicationSystem("X")] [InboundUser<@class>] public sealed partial record @event;
            """, "S4HanaCloudTenant @new, Secret @Password, string @record") },
        { "a keyword as landscape", "namespace @namespace.@int;\n[Copin.Landscape(\"x\")] public sealed partial record @struct(Copin.Secret @params) { [Copin.CommunicationUser(\"X\")] public sealed partial record @ref; }" },
        { "resources named like generated members", Landscapes.Around($"""
            {User} public sealed partial record Declaration;
            {User} public sealed partial record Sources;
            {User} public sealed partial record Provisioner;
            {User} public sealed partial record Bind;
            {User} public sealed partial record Application;
            {User} public sealed partial record Declare;
            """) },
        { "parameters named like generated members", Landscapes.Around($"{User} public sealed partial record U;", "S4HanaCloudTenant Declaration, Secret Password, string Sources, string Bind, int Application, string Provisioner") },
        { "members named like generated members", Landscapes.Around($$"""
            {{User}} public sealed partial record U
            {
                public string Id => "mine";
                private int _outputs = 1;
                public override string ToString() => Id + _outputs;
            }

            public string Declaration => "mine";
            public static int Bind(int x) => x;
            private string? _declaration;
            public string? Touch() => _declaration ?? (_declaration = "");
            """) },
        { "outputs named like the record", Landscapes.Around("""
            [Destination("A", Url = "https://x")] public sealed partial record Name;
            [ServiceKey<Url>("k")] public sealed partial record ClientId;
            [ServiceInstance("i", Offering = "o", Plan = "p")] public sealed partial record Url;
            """) },
        { "resources named like types of the generated code", Landscapes.Around($"""
            {User} public sealed partial record System;
            {User} public sealed partial record Copin;
            {User} public sealed partial record ResourceOutputs;
            {User} public sealed partial record Task;
            {User} public sealed partial record Landscape;
            {User} public sealed partial record Text;
            """.Replace("[Comm", "[global::Copin.Comm", StringComparison.Ordinal), "global::Copin.S4HanaCloudTenant S4, global::Copin.Secret Password").Replace("[Landscape", "[global::Copin.Landscape", StringComparison.Ordinal) },
        { "resources that differ by case", Landscapes.Around($"""
            {User} public sealed partial record Api;
            {User} public sealed partial record api;
            {User} public sealed partial record API;
            [After<Api>] [After<api>] [After<API>] [CommunicationSystem("S")] public sealed partial record S;
            """) },
        { "parameters of one step that differ by case", Landscapes.Around($"""
            {User} public sealed partial record X;
            {User} public sealed partial record x;
            {User} public sealed partial record CancellationToken;
            [After<X>] [After<x>] [After<CancellationToken>] [CommunicationSystem("S")] public sealed partial record S;
            """) },
        { "own constructors", Landscapes.Around($$"""
            {{User}} public sealed partial record A(int X);
            {{User}} public sealed partial record B { public B(int x) => X = x; public int X { get; } }
            {{User}} public sealed partial record C { public required int X { get; init; } }
            {{User}} public sealed partial record D { public D(global::Copin.Model.ResourceOutputs outputs) => _ = outputs; }
            {{User}} public sealed partial record E { static E() { } }
            [CommunicationSystem("S")] [InboundUser<A>] [InboundUser<B>] [InboundUser<C>] [InboundUser<D>] [InboundUser<E>] public sealed partial record S;
            """) },
        { "records that inherit", Landscapes.Around($$"""
            {{User}} public partial record A;
            {{User}} public sealed partial record B : A;
            public record Plain(int X);
            {{User}} public sealed partial record C() : Plain(1);
            public record D : A;
            {{User}} public abstract partial record E;
            [CommunicationSystem("S")] [InboundUser<A>] [InboundUser<B>] [InboundUser<C>] [InboundUser<E>] public sealed partial record S;
            """) },
        { "narrow access", Landscapes.Around($"""
            {User} internal sealed partial record A;
            {User} private sealed partial record B;
            {User} protected internal partial record C;
            [CommunicationSystem("S")] [InboundUser<A>] [InboundUser<B>] [InboundUser<C>] public sealed partial record S;
            [CommunicationSystem("T")] [InboundUser<A>] [InboundUser<B>] internal sealed partial record T;
            """).Replace("sealed partial record L", "partial record L", StringComparison.Ordinal) },
        { "a landscape without access", $"namespace N; partial class Outer {{ [Copin.Landscape(\"x\")] private sealed partial record L(Copin.Secret Password) {{ {User.Replace("[C", "[Copin.C", StringComparison.Ordinal)} public sealed partial record U; }} }}" },
        { "an abstract landscape", Landscapes.Around($"{User} public sealed partial record U;").Replace("sealed partial record L", "abstract partial record L", StringComparison.Ordinal) },
        { "no namespace, no parameters", "[Copin.Landscape(\"x\")] public sealed partial record L { [Copin.CommunicationUser(\"U\")] public sealed partial record U; }" },
        { "nothing in it", "[Copin.Landscape(\"x\")] partial record L;" },
        { "enclosing types of every sort", """
            namespace A.B;
            public static partial class C { public partial struct D { public partial interface I { public partial record R { public partial record struct S {
                [Copin.Landscape("x")] public sealed partial record L(Copin.Secret P) { [Copin.CommunicationUser("U", Password = "{P}")] public sealed partial record U; }
            } } } } }
            """ },
        { "obsolete records", Landscapes.Around($"[System.Obsolete] {User} public sealed partial record U; [System.Obsolete] [CommunicationSystem(\"S\")] [InboundUser<U>] public sealed partial record S;") },
        { "odd characters", Landscapes.Around("[CommunicationUser(\"\\\"\\\\\\r\\n\\0\\u2028{{}} \\uD800 <&> é 😀\", Description = \"*/ // \\t\")] public sealed partial record Ünïcødé;") },
        { "numbers below zero", Landscapes.Around("[CommunicationSystem(\"S\", Port = -5)] public sealed partial record S; [CommunicationSystem(\"T\", Port = int.MinValue, InboundOnly = true, HostName = null)] public sealed partial record T;") },
        { "several landscapes", Landscapes.Around(User + " public sealed partial record U;") + Landscapes.Around(User + " public sealed partial record U;").Replace("using Copin;", "", StringComparison.Ordinal)
            .Replace("namespace N;", "", StringComparison.Ordinal).Replace("record L(", "record l(", StringComparison.Ordinal) },
        { "a landscape that inherits from a landscape", """
            using Copin;
            namespace N;
            [Landscape("base")] public partial record Base(S4HanaCloudTenant S4, Secret Password) { [CommunicationUser("U", Password = "{Password}")] public sealed partial record U; }
            [Landscape("more")] public partial record More(S4HanaCloudTenant S4, Secret Password) : Base(S4, Password) { [CommunicationSystem("S")] [InboundUser<U>] public sealed partial record S; }
            [Landscape("most")] public sealed partial record Most(S4HanaCloudTenant S4, Secret Password) : More(S4, Password);
            """ },
        { "a landscape that inherits from a plain record", """
            using Copin;
            namespace N;
            public abstract partial record Base { public string Sources => ""; [CommunicationUser("U")] public sealed partial record U; }
            [Landscape("more")] public sealed partial record More(S4HanaCloudTenant S4) : Base { [CommunicationSystem("S")] [InboundUser<U>] public sealed partial record S; }
            """ },
        { "a landscape that inherits from a generic record", """
            using Copin;
            namespace N;
            public abstract partial record Base<T> { [CommunicationUser("U")] public sealed partial record U; }
            [Landscape("more")] public sealed partial record More(S4HanaCloudTenant S4) : Base<int> { [CommunicationSystem("S")] [InboundUser<U>] public sealed partial record S; }
            """ },
        { "ILandscape implemented by hand", Landscapes.Around("""
            global::Copin.Model.SourceMap global::Copin.Model.ILandscape.Sources => global::Copin.Model.SourceMap.Empty;
            """).Replace("Secret Password)", "Secret Password) : global::Copin.Model.ILandscape", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void Odd_but_valid_landscapes_compile(string what, string source)
    {
        Assert.NotEmpty(what);
        VerifyGenerator.Verify(new GeneratorTest(source) { WithProvisioning = true });
    }

    public static TheoryData<string, string> Broken => new()
    {
        { "not partial", "[Copin.Landscape(\"x\")] public record L;" },
        { "not a record", "[Copin.Landscape(\"x\")] public partial class L;" },
        { "a record struct", "[Copin.Landscape(\"x\")] public partial record struct L;" },
        { "generic", "[Copin.Landscape(\"x\")] public partial record L<T>;" },
        { "in a generic class", "partial class G<T> { [Copin.Landscape(\"x\")] public partial record L; }" },
        { "in a class that is not partial", "class G { [Copin.Landscape(\"x\")] public partial record L; }" },
        { "local to a file", "[Copin.Landscape(\"x\")] file partial record L;" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_landscape_that_cannot_be_added_to_gets_nothing(string what, string source)
    {
        Assert.NotEmpty(what);
        var run = VerifyGenerator.Run(new GeneratorTest(source) { HasErrors = true, WithProvisioning = true });

        VerifyGenerator.AssertQuiet(run);
        Assert.Empty(run.Files);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "a reference to nothing", Landscapes.Around("[CommunicationSystem(\"S\")] [InboundUser<Nothing>] [InboundUser<int>] [InboundUser<S[]>] public sealed partial record S;") },
        { "a reference of the wrong kind", Landscapes.Around("[CommunicationArrangement<A>(\"X\")] public sealed partial record A; [CommunicationArrangement<A>(\"{Nothing.At.All}\")] public sealed partial record B;") },
        { "arguments of the wrong type", Landscapes.Around("[CommunicationUser(5, Description = 1.5, Password = new[] { 1 })] public sealed partial record U; [CommunicationSystem(Port = \"x\")] public sealed partial record S; [CommunicationSystem] public sealed partial record T;") },
        { "parameters of the wrong type", Landscapes.Around("[CommunicationUser(\"{D}\")] public sealed partial record U;", "decimal D, Nothing N, int? I, object O, string[] A") },
        { "resources that cannot be added to", Landscapes.Around("[CommunicationUser(\"U\")] public sealed record A; [CommunicationUser(\"U\")] public partial class B; [CommunicationUser(\"U\")] public partial record C<T>; [CommunicationUser(\"U\")] public partial record struct D; [CommunicationUser(\"U\")] enum E { } [CommunicationSystem(\"S\")] [InboundUser<A>] [InboundUser<B>] public sealed partial record S;") },
        { "resources declared twice", Landscapes.Around("[CommunicationUser(\"U\")] public sealed partial record A; [CommunicationUser(\"U\")] public sealed partial record A; [CommunicationUser(\"U\")] [CommunicationSystem(\"S\")] public sealed partial record B;") },
        { "two landscape attributes", "[Copin.Landscape(\"x\")] partial record L; [Copin.Landscape(\"y\")] partial record L;" },
        { "a landscape declared twice", "[Copin.Landscape(\"x\")] record L; [Copin.Landscape(\"y\")] record L;" },
        { "a landscape in a landscape", "[Copin.Landscape(\"x\")] partial record L { [Copin.Landscape(\"y\")] partial record M { [Copin.CommunicationUser(\"U\")] partial record U; } }" },
        { "a record in itself", "[Copin.Landscape(\"x\")] partial record L : L { [Copin.CommunicationUser(\"U\")] partial record L; [Copin.CommunicationUser(\"U\")] partial record M : M; }" },
        { "half-typed records", "using Copin; [Landscape(\"x\")] public partial record L(S4HanaCloudTenant S4, { [CommunicationUser( public sealed partial record U; [CommunicationSystem(\"S\", HostName = ] [InboundUser<] partial record" },
        { "parameters without a name", "using Copin; [Landscape(\"x\")] public partial record L(S4HanaCloudTenant, Secret, , string Declaration, string Declaration) { [CommunicationUser(\"U\")] public sealed partial record; }" },
        { "a secret written out", Landscapes.Around("[CommunicationUser(\"U\", Password = \"hunter2hunter2\")] public sealed partial record U;") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_left_out(string what, string source)
    {
        Assert.NotEmpty(what);
        var test = new GeneratorTest(source) { HasErrors = true, WithProvisioning = true };
        var run = VerifyGenerator.Run(test);

        VerifyGenerator.AssertQuiet(run);
        VerifyGenerator.AssertCompiles(test, run);
        Assert.DoesNotContain(run.Files.Values, text => text.Contains("hunter2", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_and_a_namespace_of_one_name_do_not_clash()
    {
        var source = "partial class N { [Copin.Landscape(\"x\")] partial record L; } namespace N { [Copin.Landscape(\"x\")] partial record L; }";

        var run = VerifyGenerator.Run(new GeneratorTest(source) { HasErrors = true });

        VerifyGenerator.AssertQuiet(run);
        Assert.Equal(4, run.Files.Count);
    }

    [Fact]
    public void Ten_thousand_characters_are_no_problem()
    {
        var name = new string('a', 1000);
        var text = new string('x', 10_000);
        var run = VerifyGenerator.Verify(new GeneratorTest(Landscapes.Around($"""
            [CommunicationUser("{text}", Description = "{text}")] public sealed partial record {name};
            [CommunicationUser("{text}")] public sealed partial record {name}b;
            [CommunicationSystem("S")] [InboundUser<{name}>] [InboundUser<{name}b>] public sealed partial record S;
            """).Replace("record L", "record L" + name, StringComparison.Ordinal)) { WithProvisioning = true });

        Assert.All(run.Files.Keys, hint => Assert.InRange(hint.Length, 1, 160));
    }

    [Fact]
    public void A_record_in_two_files_is_one_landscape()
    {
        var run = VerifyGenerator.Verify(
            "using Copin; namespace N; [Landscape(\"x\")] public sealed partial record L(Secret P) { [CommunicationUser(\"U\", Password = \"{P}\")] public sealed partial record U; [CommunicationUser(\"W\")] public sealed partial record W; }",
            "using Copin; namespace N; public partial record L { [CommunicationSystem(\"S\")] [InboundUser<U>] public sealed partial record S; [Step(\"1\", \"t\")] partial record W; }");

        Assert.Contains("\"S\"", run.File("L.Declaration.g.cs"));
        Assert.Contains("Lines(\"S\", \"Test1.cs\", 1, 1, 1)", run.File("L.Sources.g.cs"));
        Assert.Contains("AttributeFiles = new[] { \"Test0.cs\", \"Test1.cs\" }", run.File("L.Sources.g.cs"));
    }

    [Fact]
    public void A_file_that_ends_anywhere_is_no_problem()
    {
        for (var length = 0; length < Landscapes.CoPin.Length; length += 7)
        {
            var test = new GeneratorTest(Landscapes.CoPin[..length]) { HasErrors = true, WithProvisioning = true };
            var run = VerifyGenerator.Run(test);
            VerifyGenerator.AssertQuiet(run);
            if (length % 70 == 0)
                VerifyGenerator.AssertCompiles(test, run);
        }
    }
}
