using System.Text.Json;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>The packages of others that ours depend on, copied from where the repository's restore put them: a feed for machines that reach no other.</summary>
internal static class ThirdPartyPackages
{
    private static readonly string[] Projects = ["runtime/Copin.Provisioning", "runtime/Copin.Sandbox"];

    /// <summary>Copies them into a folder. None of ours is among them, whatever else the machine's package cache holds.</summary>
    public static void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var project in Projects)
        {
            using var assets = JsonDocument.Parse(Repository.Read(project + "/obj/project.assets.json"));
            var caches = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(cache => cache.Name).ToArray();
            foreach (var library in assets.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").ValueEquals("package")))
            {
                var name = library.Name.Replace('/', '.').ToLowerInvariant() + ".nupkg";
                var path = caches.Select(cache => Path.Combine(cache, library.Value.GetProperty("path").GetString()!, name)).First(File.Exists);
                File.Copy(path, Path.Combine(folder, name), overwrite: true);
            }
        }
    }
}
