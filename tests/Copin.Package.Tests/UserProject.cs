using System.Text.RegularExpressions;

namespace Copin.Tests;

/// <summary>A finding of a build.</summary>
/// <param name="File">The file's name without folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The rule or compiler message.</param>
internal sealed record BuildFinding(string File, int Line, int Column, string Severity, string Id);

/// <summary>A project of a user: outside the repository, with a package source and a package cache of its own, so that nothing but the packages is known to it.</summary>
internal sealed partial class UserProject
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _environment;

    /// <summary>Makes a console project that references packages; its sources are written by <see cref="Write"/>.</summary>
    /// <param name="packages">Where packages come from.</param>
    /// <param name="fallbackFolder">A folder of unpacked packages for what is not ours; null if only ours are needed.</param>
    /// <param name="references">The packages referenced.</param>
    public UserProject(Packages packages, string? fallbackFolder, params IEnumerable<string> references)
    {
        _folder = packages.NewFolder();
        _environment = new() { ["NUGET_PACKAGES"] = Path.Combine(_folder, ".packages") };
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packages.Folder}" /></packageSources>
              <fallbackPackageFolders><clear />{(fallbackFolder is null ? "" : $"""<add key="restored" value="{fallbackFolder}" />""")}</fallbackPackageFolders>
            </configuration>
            """);
        // What lies above the folder for temporary files is not this project's.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
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
    public Task<DotnetRun> BuildAsync() => DotnetCommand.RunAsync(_folder, _environment, "build", "-warnaserror");

    /// <summary>Runs what was built.</summary>
    public Task<DotnetRun> RunAsync(params string[] arguments) => DotnetCommand.RunAsync(_folder, _environment, ["run", "--no-build", "--", .. arguments]);

    /// <summary>The items of a kind that the build sees.</summary>
    public Task<DotnetRun> ItemsAsync(string kind) => DotnetCommand.RunAsync(_folder, _environment, "msbuild", "-getItem:" + kind);

    /// <summary>The findings in the output of a build, each once: the build repeats them in its summary.</summary>
    public static BuildFinding[] Findings(DotnetRun build) =>
    [
        .. Finding().Matches(build.Output)
            .Select(match => new BuildFinding(Path.GetFileName(match.Groups[1].Value), int.Parse(match.Groups[2].ValueSpan), int.Parse(match.Groups[3].ValueSpan), match.Groups[4].Value, match.Groups[5].Value))
            .Distinct(),
    ];

    [GeneratedRegex(@"^\s*(.+)\((\d+),(\d+)\): (error|warning) (\w+):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
