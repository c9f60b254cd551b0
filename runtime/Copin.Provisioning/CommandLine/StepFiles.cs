using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine;

/// <summary>Writes the files that manual steps import, and says where they are.</summary>
/// <param name="folder">The folder; null for <c>exports/&lt;environment&gt;</c> below the current one.</param>
/// <param name="environment">The environment's name.</param>
internal sealed class StepFiles(string? folder, string environment)
{
    private readonly string _folder = folder ?? System.IO.Path.Combine("exports", environment);

    /// <summary>The path of a file, as one would type it.</summary>
    public string Path(ExportedFile file) => System.IO.Path.Combine(_folder, file.Path).Replace('\\', '/');

    /// <summary>Writes the files of steps.</summary>
    public void Write(IEnumerable<ManualStepInstructions?> steps)
    {
        foreach (var file in steps.SelectMany(step => step?.Files ?? []))
        {
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(_folder, file.Path));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Content);
        }
    }
}
