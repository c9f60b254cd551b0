namespace Copin.Tests;

/// <summary>A new folder outside the repository in which <c>dotnet</c> knows nothing but the packages: package source, package cache, user folder and command line are the folder's own.</summary>
internal sealed class Surroundings
{
    /// <summary>Makes the folder.</summary>
    /// <param name="packages">Where packages come from.</param>
    public Surroundings(Packages packages)
    {
        Folder = packages.NewFolder();
        var home = Path.Combine(Folder, ".home");
        Directory.CreateDirectory(home);
        Environment = new Dictionary<string, string> { ["NUGET_PACKAGES"] = Path.Combine(Folder, ".packages"), ["DOTNET_CLI_HOME"] = home, ["HOME"] = home, ["USERPROFILE"] = home };
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <packageSources><clear /><add key="packed" value="{packages.Folder}" /><add key="third-party" value="{packages.ThirdPartyFolder}" /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
        // What lies above the folder for temporary files is none of its projects' business.
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
            File.WriteAllText(Path.Combine(Folder, name), "<Project />");
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The environment variables of every command there.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }
}
