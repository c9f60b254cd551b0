using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>What is in the packages, and what they ask for.</summary>
[Collection(PackagesCollection.Name)]
public class PackageContentTests(Packages packages)
{
    /// <summary>The Roslyn that the oldest supported host brings (.NET SDK 9.0.300, Visual Studio 2022 17.14); newer ones are refused there with CS9057.</summary>
    private static readonly Version OldestRoslyn = new(4, 14, 0, 0);

    private static readonly bool HasCodeFixes = File.Exists(Repository.PathOf("analyzers/Copin.CodeFixes/Copin.CodeFixes.csproj"));

    private static readonly string[] CompilerSide =
    [
        "Copin.Analyzers", .. HasCodeFixes ? ["Copin.CodeFixes"] : Array.Empty<string>(), "Copin.Declarations", "Copin.Generator", "Copin.Landscape",
    ];

    [Fact]
    public void Copin_Codegen_holds_exactly_these_files() => Assert.Equal(
        [
            "LICENSE",
            "README.md",
            .. CompilerSide.Select(name => $"analyzers/dotnet/cs/{name}.dll"),
            "build/Copin.Codegen.props",
            "build/Copin.Codegen.targets",
            "buildTransitive/Copin.Codegen.props",
            "buildTransitive/Copin.Codegen.targets",
            "lib/netstandard2.0/Copin.Landscape.dll",
            "lib/netstandard2.0/Copin.Landscape.xml",
            "presets/minimum.globalconfig",
            "presets/none.globalconfig",
            "presets/recommended.globalconfig",
            "presets/strict.globalconfig",
        ],
        Files("Copin.Codegen"));

    [Fact]
    public void Copin_Provisioning_holds_the_library_alone() =>
        Assert.Equal(["lib/net10.0/Copin.Provisioning.dll", "lib/net10.0/Copin.Provisioning.xml"], Files("Copin.Provisioning"));

    [Fact]
    public void Copin_Sandbox_holds_the_library_and_what_a_program_of_it_needs() => Assert.Equal(
        ["lib/net10.0/Copin.Sandbox.dll", "lib/net10.0/Copin.Sandbox.runtimeconfig.json", "lib/net10.0/Copin.Sandbox.xml"], Files("Copin.Sandbox"));

    [Fact]
    public void Copin_Templates_holds_one_project_of_a_user() => Assert.Equal(
        [
            "LICENSE",
            "README.md",
            "content/copin/.editorconfig",
            "content/copin/.gitignore",
            "content/copin/.template.config/dotnetcli.host.json",
            "content/copin/.template.config/template.json",
            "content/copin/Landscape.1.csproj",
            "content/copin/Program.cs",
            "content/copin/ProjectCollaboration.cs",
            "content/copin/README.md",
            "content/copin/environments/sandbox.json",
        ],
        Files("Copin.Templates"));

    [Fact]
    public void Copin_Templates_is_a_template_package_without_dependencies()
    {
        var nuspec = Nuspec("Copin.Templates");

        Assert.Equal("Template", (string?)Assert.Single(Named(nuspec, "packageType")).Attribute("name"));
        Assert.Empty(Named(nuspec, "dependency"));
    }

    [Fact]
    public void Copin_Codegen_depends_on_nothing_and_is_no_development_dependency()
    {
        var nuspec = Nuspec("Copin.Codegen");

        Assert.Empty(Named(nuspec, "dependency"));
        Assert.Empty(Named(nuspec, "developmentDependency"));
        Assert.Equal("MIT", Assert.Single(Named(nuspec, "license")).Value);
    }

    [Fact]
    public void Copin_Provisioning_brings_generator_and_rules_along()
    {
        var dependency = Assert.Single(Named(Nuspec("Copin.Provisioning"), "dependency"), dependency => ((string?)dependency.Attribute("id"))!.StartsWith("Copin.", StringComparison.Ordinal));

        Assert.Equal("Copin.Codegen", (string?)dependency.Attribute("id"));
        Assert.Equal(packages.VersionOf("Copin.Codegen"), (string?)dependency.Attribute("version"));
        Assert.Equal("All", (string?)dependency.Attribute("include"));
    }

    [Fact]
    public void The_compiler_loads_assemblies_of_the_oldest_Roslyn_and_only_fixes_know_Workspaces()
    {
        using var package = ZipFile.OpenRead(packages.PathOf("Copin.Codegen"));
        foreach (var name in CompilerSide)
        {
            var references = References(package.GetEntry($"analyzers/dotnet/cs/{name}.dll")!);

            Assert.All(references.Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)), reference => Assert.True(reference.Version <= OldestRoslyn, $"{name} → {reference}"));
            Assert.All(references, reference => Assert.True(IsOffered(reference.Name, name), $"{name} → {reference}"));
        }
        Assert.Contains(References(package.GetEntry("analyzers/dotnet/cs/Copin.Generator.dll")!), reference => reference.Name == "Microsoft.CodeAnalysis");
    }

    [Fact]
    public void No_assembly_tells_where_it_was_built()
    {
        foreach (var id in new[] { "Copin.Codegen", "Copin.Provisioning", "Copin.Sandbox" })
        {
            using var package = ZipFile.OpenRead(packages.PathOf(id));
            foreach (var entry in package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)))
            {
                var assembly = Read(entry);
                foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
                    Assert.True(assembly.AsSpan().IndexOf(encoding.GetBytes(Repository.Root)) < 0, entry.FullName);
            }
        }
    }

    /// <summary>Whether a host of the compiler has the assembly, or the package does.</summary>
    private static bool IsOffered(string reference, string by) => reference switch
    {
        "netstandard" or "System.Collections.Immutable" or "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp" => true,
        "Microsoft.CodeAnalysis.Workspaces" or "Microsoft.CodeAnalysis.CSharp.Workspaces" or "System.Composition.AttributedModel" => by == "Copin.CodeFixes",
        _ => CompilerSide.Contains(reference),
    };

    /// <summary>The package's files without those of the container format.</summary>
    private string[] Files(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        return
        [
            .. package.Entries.Select(entry => entry.FullName)
                .Where(name => !(name is "[Content_Types].xml" or "_rels/.rels" || name == id + ".nuspec" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private XDocument Nuspec(string id)
    {
        using var package = ZipFile.OpenRead(packages.PathOf(id));
        using var nuspec = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(nuspec);
    }

    private static IEnumerable<XElement> Named(XDocument nuspec, string name) => nuspec.Descendants().Where(element => element.Name.LocalName == name);

    private static (string Name, Version Version)[] References(ZipArchiveEntry assembly)
    {
        using var image = new PEReader(new MemoryStream(Read(assembly)));
        var metadata = image.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
