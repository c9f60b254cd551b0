namespace Copin.Tests;

/// <summary>A project of a user: outside the repository, with a package source and a package cache of its own, so that nothing but the packages is known to it.</summary>
internal sealed class UserProject
{
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _environment;

    /// <summary>Makes a console project that references packages; its sources are written by <see cref="Write"/>.</summary>
    /// <param name="packages">Where packages come from.</param>
    /// <param name="references">The packages referenced.</param>
    public UserProject(Packages packages, params IEnumerable<string> references)
    {
        var surroundings = new Surroundings(packages);
        _folder = surroundings.Folder;
        _environment = surroundings.Environment;
        Write(".editorconfig", "root = true");
        Write("User.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references.Select(id => $"""<PackageReference Include="{id}" Version="{packages.VersionOf(id)}" />"""))}
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>Writes a file of the project.</summary>
    /// <param name="name">Its path in the project.</param>
    /// <param name="text">Its content.</param>
    public void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>The packages in the project's own cache, in the order of their names: what no other folder of this machine gave.</summary>
    public IEnumerable<string> UnpackedPackages => Directory.GetDirectories(_environment["NUGET_PACKAGES"]).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    /// <summary>Builds it, with warnings as errors.</summary>
    /// <param name="options">More options of the command.</param>
    public Task<DotnetRun> BuildAsync(params IEnumerable<string> options) => DotnetCommand.RunAsync(_folder, _environment, ["build", "-warnaserror", .. options]);

    /// <summary>Builds it as it is.</summary>
    public Task<DotnetRun> BuildWithWarningsAsync(params IEnumerable<string> options) => DotnetCommand.RunAsync(_folder, _environment, ["build", .. options]);

    /// <summary>Runs one target of it, without building what it needs.</summary>
    public Task<DotnetRun> TargetAsync(string target, params IEnumerable<string> options) => DotnetCommand.RunAsync(_folder, _environment, ["msbuild", "-nologo", "-target:" + target, .. options]);

    /// <summary>Runs what was built.</summary>
    public Task<DotnetRun> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(_folder, _environment, ["run", "--no-build", "--", .. arguments]);

    /// <summary>The items of a kind that the build sees.</summary>
    public Task<DotnetRun> ItemsAsync(string kind, params IEnumerable<string> options) => DotnetCommand.RunAsync(_folder, _environment, ["msbuild", "-getItem:" + kind, .. options]);
}
