using System.Text;

namespace Copin.CatalogWriter;

/// <summary>A file that the tool writes into the folder <c>Scenarios</c>.</summary>
public sealed record GeneratedFile(string Name, string Text)
{
    /// <summary>Whether the folder holds the file with exactly this text.</summary>
    public bool IsCurrentIn(string folder)
    {
        string path = Path.Combine(folder, Name);
        return File.Exists(path) && string.Equals(File.ReadAllText(path), Text, StringComparison.Ordinal);
    }

    public void WriteTo(string folder) => File.WriteAllText(Path.Combine(folder, Name), Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
