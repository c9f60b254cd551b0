using Copin.Documents;
using Microsoft.Extensions.Configuration;

namespace Copin.Provisioning;

/// <summary>The values of a landscape's parameters in one environment: <c>environments/&lt;name&gt;.json</c>, over it environment variables.</summary>
/// <remarks>An environment variable is written <c>COPIN_S4__Host</c> for key <c>S4:Host</c> and goes before the file.</remarks>
public static class EnvironmentFile
{
    /// <summary>What the names of environment variables begin with.</summary>
    public const string VariablePrefix = "COPIN_";

    private const string Folder = "environments";
    private const string SkipKey = EnvironmentDocument.SkipKey;
    private const int MaxNameLength = 40;

    /// <summary>Reads an environment.</summary>
    /// <param name="environment">Its name: letters, digits, hyphens and underscores, at most 40.</param>
    /// <param name="directory">
    /// The folder that holds <c>environments</c>; null for the current one, else the application's own or one above it, so that an application that is started from
    /// elsewhere (<c>dotnet run --project</c>) finds the file of its project.
    /// </param>
    /// <exception cref="LandscapeConfigurationException">The name is malformed, or there is no such file, or it is no JSON object.</exception>
    public static IConfigurationRoot Load(string environment, string? directory = null)
    {
        ArgumentNullException.ThrowIfNull(environment);
        if (!IsName(environment))
            throw Fault("--environment", null, "an environment's name has letters, digits, hyphens and underscores, at most 40");
        var path = Find(environment, directory) ?? throw Missing(environment, directory);
        Validate(path);
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path, optional: false, reloadOnChange: false).AddEnvironmentVariables(VariablePrefix).Build();
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            throw Fault("", Relative(path), "this is no environment: the configuration of .NET cannot read it");
        }
    }

    /// <summary>The names of the environments that have a file.</summary>
    /// <param name="directory">As for <see cref="Load"/>.</param>
    public static IReadOnlyList<string> List(string? directory = null) =>
    [
        .. Roots(directory).Select(root => Path.Combine(root, Folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json")).Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>The resources that an environment leaves out: <c>"$skip": ["DevSystem"]</c>, such as the registration of a system where only a mock server is called.</summary>
    /// <param name="configuration">The environment.</param>
    /// <returns>The records' names.</returns>
    public static IReadOnlyCollection<string> Skipped(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return [.. configuration.GetSection(SkipKey).GetChildren().Select(skipped => skipped.Value ?? "")];
    }

    internal static bool IsName(string text) =>
        text.Length is > 0 and <= MaxNameLength && text.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');

    /// <summary>A file as one would type it: relative where it lies below the current directory.</summary>
    internal static string Relative(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative.Replace('\\', '/');
    }

    private static string? Find(string environment, string? directory) =>
        Roots(directory).Select(root => Path.Combine(root, Folder, environment + ".json")).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Roots(string? directory)
    {
        yield return Path.GetFullPath(directory ?? Directory.GetCurrentDirectory());
        if (directory is not null)
            yield break;
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        for (var levels = 0; own is not null && levels < 5; own = own.Parent, levels++)
            yield return own.FullName;
    }

    private static LandscapeConfigurationException Missing(string environment, string? directory)
    {
        var known = List(directory);
        return Fault(
            "--environment", $"{Folder}/{environment}.json",
            known.Count == 0 ? $"there is no such file, and no other in a folder '{Folder}'" : $"there is no such file; the environments are: {string.Join(", ", known)}");
    }

    /// <summary>A stretch of an environment file as compilers write it: <c>environments/dev.json(3,15)</c>.</summary>
    internal static string At(EnvironmentDocument document, Stretch stretch)
    {
        var (line, column) = document.Lines.Of(stretch.Start);
        return $"{Relative(document.Path)}({line},{column})";
    }

    /// <summary>Reads a file as the rules do; null where it cannot be read.</summary>
    internal static EnvironmentDocument? Read(string file)
    {
        try
        {
            return EnvironmentDocument.Read(file, File.ReadAllText(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // In the words of the rules, at the same places. The framework's own message would quote the text around the fault, which may be a secret that somebody wrote out.
    private static void Validate(string file)
    {
        var document = Read(file) ?? throw Fault("", Relative(file), "the file cannot be read");
        if (document.File.Fault is { } fault)
            throw Fault("", At(document, fault.Stretch), "this is no environment: " + fault.Message);
        if (document.Values is null)
            throw Fault("", At(document, default), "this is no environment: write an object, { }, with one member for each parameter");
        var repeated = document.Repeated.Select(value => new ConfigurationFault(value.Path, At(document, value.Member.NameContent), "is written twice in this file; remove one")).ToArray();
        if (repeated.Length > 0)
            throw new LandscapeConfigurationException(repeated);
    }

    private static LandscapeConfigurationException Fault(string key, string? source, string problem) => new([new ConfigurationFault(key, source, problem)]);
}
