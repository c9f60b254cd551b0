namespace Copin.Testing;

/// <summary>The files of this repository, for tests that hold them against the code.</summary>
public static class Repository
{
    /// <summary>The folder with <c>Copin.Codegen.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file or folder.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file, with <c>\n</c> as line break.</summary>
    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Copin.Codegen.sln")))
                return folder.FullName;
        throw new InvalidOperationException($"'{AppContext.BaseDirectory}' is in no clone of this repository: no folder above it holds Copin.Codegen.sln.");
    }
}
