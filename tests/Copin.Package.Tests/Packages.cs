using System.IO.Compression;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>The four packages, packed once for all tests into a folder outside the repository.</summary>
public sealed class Packages : IAsyncLifetime
{
    private static readonly string[] Projects = ["analyzers/Copin.Codegen", "runtime/Copin.Provisioning", "runtime/Copin.Sandbox", "templates/Copin.Templates"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("copin-package-");

    /// <summary>The folder that holds the packages, and nothing else.</summary>
    public string Folder => Path.Combine(_root.FullName, "packages");

    /// <summary>The folder that holds the packages of others that they depend on.</summary>
    public string ThirdPartyFolder => Path.Combine(_root.FullName, "third-party");

    /// <summary>Copin.Codegen, unpacked.</summary>
    public string UnpackedCodegen => Path.Combine(_root.FullName, "unpacked");

    /// <summary>The path of a package.</summary>
    /// <param name="id">Its id, without version.</param>
    public string PathOf(string id) => Assert.Single(Directory.GetFiles(Folder, id + ".*.nupkg"));

    /// <summary>The version of a package.</summary>
    public string VersionOf(string id) => Path.GetFileNameWithoutExtension(PathOf(id))[(id.Length + 1)..];

    /// <summary>A new folder for a project that uses the packages.</summary>
    public string NewFolder() => _root.CreateSubdirectory("project-" + Path.GetRandomFileName()).FullName;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var project in Projects)
        {
            var run = await DotnetCommand.RunAsync(Repository.Root, new Dictionary<string, string>(), "pack", project, "-c", "Release", "-o", Folder, "-v", "quiet");
            Assert.True(run.ExitCode == 0, run.Output);
        }
        ThirdPartyPackages.CopyTo(ThirdPartyFolder);
        await ZipFile.ExtractToDirectoryAsync(PathOf("Copin.Codegen"), UnpackedCodegen);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>Packing takes long: the classes of this collection share what is packed.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesCollection : ICollectionFixture<Packages>
{
    /// <summary>The name to put into <c>[Collection]</c>.</summary>
    public const string Name = "packages";
}
