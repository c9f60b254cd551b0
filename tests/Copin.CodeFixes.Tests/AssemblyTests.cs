using System.Composition;
using System.Reflection;
using Copin.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Copin.CodeFixes.Tests;

public class AssemblyTests
{
    [Theory]
    [InlineData("Copin.Landscape")]
    [InlineData("Copin.Declarations")]
    [InlineData("Copin.Generator")]
    [InlineData("Copin.Analyzers")]
    public void What_the_compiler_loads_refers_to_no_workspaces(string assembly) =>
        Assert.DoesNotContain(Assembly.Load(assembly).GetReferencedAssemblies(), reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal) || reference.Name == "Copin.CodeFixes");

    [Fact]
    public void Fixes_are_compiled_on_a_compiler_older_than_every_host() => Assert.All(
        Assembly.Load("Copin.CodeFixes").GetReferencedAssemblies().Where(reference => reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)),
        reference => Assert.Equal(new Version(4, 14, 0, 0), reference.Version));

    [Fact]
    public void Fixes_need_nothing_that_a_host_does_not_bring() => Assert.DoesNotContain(
        Assembly.Load("Copin.CodeFixes").GetReferencedAssemblies(),
        reference => !(reference.Name is "netstandard" or "Copin.Landscape" or "Copin.Declarations" or "System.Collections.Immutable" or "System.Composition.AttributedModel"
            || reference.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));

    [Fact]
    public void Every_fix_is_shared_named_after_its_class_and_fixes_all() => Assert.All(CodeFixWorkspace.Providers, provider =>
    {
        var type = provider.GetType();
        Assert.Equal(type.Name, type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Name);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
        Assert.NotNull(provider.GetFixAllProvider());
        Assert.NotEmpty(provider.FixableDiagnosticIds);
    });
}
