namespace Copin.Documents;

/// <summary>Paths as builds on any system write them.</summary>
internal static class DocumentPath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The parts between slashes and backslashes.</summary>
    public static string[] PartsOf(string path) => path.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The file's name.</summary>
    public static string FileOf(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    /// <summary>The name of the folder that holds the file; empty where the path names none.</summary>
    public static string FolderOf(string path) => PartsOf(path) is { Length: > 1 } parts ? parts[parts.Length - 2] : "";

    /// <summary>Folder and file name.</summary>
    public static string Shorten(string path) => FolderOf(path) is { Length: > 0 } folder ? folder + "/" + FileOf(path) : FileOf(path);

    /// <summary>Whether a path ends in the parts of another, such as <c>/home/x/transformations/read.json</c> in <c>transformations/read.json</c>.</summary>
    public static bool EndsWith(string path, string relative)
    {
        var parts = PartsOf(path);
        var tail = PartsOf(relative).Where(part => part != ".").ToArray();
        if (tail.Length == 0 || tail.Length > parts.Length)
            return false;
        for (var i = 1; i <= tail.Length; i++)
            if (!string.Equals(parts[parts.Length - i], tail[tail.Length - i], StringComparison.OrdinalIgnoreCase))
                return false;
        return true;
    }
}
