using System.Text;

namespace Copin.Benchmarks.Sources;

/// <summary>Methods for the LoggerMessage generator: as many as there are resources, in as many classes as there are landscapes.</summary>
public static class LoggerMessageSource
{
    /// <summary>The files of <paramref name="methods"/> methods.</summary>
    public static IEnumerable<(string Path, string Source)> Files(int methods)
    {
        for (var i = 0; i < methods / LandscapeSource.ResourcesEach; i++)
            yield return ($"Log{i}.cs", Class(i, "applied"));
    }

    /// <summary>One class; <paramref name="word"/> is what a relevant edit changes.</summary>
    public static string Class(int number, string word)
    {
        var source = new StringBuilder($"using Microsoft.Extensions.Logging;\n\nnamespace Measured;\n\ninternal static partial class Log{number}\n{{\n");
        for (var i = 0; i < LandscapeSource.ResourcesEach; i++)
            source.Append($"    [LoggerMessage({i}, LogLevel.Information, \"{{Name}} {word} in {{System}} on {{Port}}\")]\n    public static partial void Message{i}(this ILogger logger, string name, string system, int port);\n\n");
        return source.Append("}\n").ToString();
    }
}
