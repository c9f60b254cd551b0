using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Copin.Benchmarks.Hosts;

/// <summary>The generators that come with the SDK, loaded from its packs by path.</summary>
public static class InBoxGenerators
{
    /// <summary>The generator of System.Text.Json.</summary>
    public static IIncrementalGenerator SystemTextJson() =>
        Load("Microsoft.NETCore.App.Ref", "System.Text.Json.SourceGeneration.dll", "System.Text.Json.SourceGeneration.JsonSourceGenerator");

    /// <summary>The generator of LoggerMessage.</summary>
    public static IIncrementalGenerator LoggerMessage() =>
        Load("Microsoft.AspNetCore.App.Ref", "Microsoft.Extensions.Logging.Generators.dll", "Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator");

    private static IIncrementalGenerator Load(string pack, string file, string type)
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));
        var path = Directory.EnumerateFiles(Path.Combine(root, "packs", pack), file, SearchOption.AllDirectories).Order(StringComparer.Ordinal).LastOrDefault()
            ?? throw new FileNotFoundException($"The SDK's pack {pack} has no {file}; the comparison needs the SDK that the repository asks for.");
        return (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(path).GetType(type, throwOnError: true)!)!;
    }
}
