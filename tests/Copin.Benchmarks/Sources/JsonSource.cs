using System.Text;

namespace Copin.Benchmarks.Sources;

/// <summary>Types for the System.Text.Json generator: as many as there are resources, in as many contexts as there are landscapes.</summary>
public static class JsonSource
{
    /// <summary>The files of <paramref name="types"/> types.</summary>
    public static IEnumerable<(string Path, string Source)> Files(int types)
    {
        for (var i = 0; i < types / LandscapeSource.ResourcesEach; i++)
            yield return ($"Context{i}.cs", Context(i, "Description"));
    }

    /// <summary>One context; <paramref name="property"/> is what a relevant edit changes.</summary>
    public static string Context(int number, string property)
    {
        var source = new StringBuilder($"using System.Text.Json.Serialization;\n\nnamespace Measured;\n\n");
        for (var i = 0; i < LandscapeSource.ResourcesEach; i++)
            source.Append($"[JsonSerializable(typeof(Type{number}_{i}))]\n");
        source.Append($"internal sealed partial class Context{number} : JsonSerializerContext;\n\n");
        for (var i = 0; i < LandscapeSource.ResourcesEach; i++)
            source.Append($"public sealed record Type{number}_{i}(string Name, string {property}, int Port, string? HostName);\n");
        return source.ToString();
    }
}
