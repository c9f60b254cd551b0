using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Copin.Benchmarks.Sources;
using Copin.Testing;

namespace Copin.Benchmarks;

/// <summary>What the analyzers cost in a real build, as the compiler itself reports it (<c>ReportAnalyzer</c>), beside others in the same build.</summary>
/// <remarks>Times are of all threads together, so they show shares, not how much longer a build takes.</remarks>
internal static partial class BuildCost
{
    private const int Resources = 1000;

    /// <summary>Builds a project of 1,000 resources with our analyzers, the SDK's and Meziantou.Analyzer, and prints a table.</summary>
    /// <returns>0 where the build went through.</returns>
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("copin-build-cost-");
        try
        {
            foreach (var (path, source) in LandscapeSource.Files(Resources))
                File.WriteAllText(Path.Combine(folder.FullName, path), source);
            File.WriteAllText(Path.Combine(folder.FullName, "Measured.csproj"), Project());
            File.WriteAllText(Path.Combine(folder.FullName, "Directory.Build.props"), "<Project />");
            var log = Path.Combine(folder.FullName, "build.log");
            using var build = Process.Start(new ProcessStartInfo("dotnet",
                ["build", "--nologo", "-v:q", "-p:ReportAnalyzer=true", "-p:UseSharedCompilation=false", $"-flp:logfile={log};verbosity=detailed"])
            {
                WorkingDirectory = folder.FullName,
            })!;
            build.WaitForExit();
            if (build.ExitCode != 0)
                return build.ExitCode;
            Print(File.ReadAllText(log));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Print(string log)
    {
        var assemblies = Assembly().Matches(log)
            .Select(match => (Name: match.Groups["name"].Value, Seconds: Seconds(match.Groups["seconds"].Value)))
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Select(rows => (Name: rows.Key, Seconds: rows.Sum(row => row.Seconds)))
            .OrderByDescending(row => row.Seconds)
            .ToArray();
        var all = assemblies.Sum(row => row.Seconds);
        Console.WriteLine("| analyzers and generators of | seconds | share |\n|---|---|---|");
        foreach (var (name, seconds) in assemblies)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds:0.000} | {seconds / all:P0} |"));
    }

    // "<0.001" is what the compiler writes for next to nothing.
    private static double Seconds(string text) => text.StartsWith('<') ? 0 : double.Parse(text, CultureInfo.InvariantCulture);

    private static string Project()
    {
        var analyzers = string.Concat(((string[])["runtime/Copin.Landscape", "generator/Copin.Declarations", "generator/Copin.Generator", "analyzers/Copin.Analyzers"]).Select(project =>
            $"    <Analyzer Include=\"{Repository.PathOf(project)}/bin/Release/netstandard2.0/{Path.GetFileName(project)}.dll\" />\n"));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <AnalysisMode>All</AnalysisMode>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);CA1812;CA1034;CA1515;CA1707;MA0048</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Meziantou.Analyzer" Version="3.0.320" PrivateAssets="all" />
                <Reference Include="{Repository.PathOf("runtime/Copin.Landscape")}/bin/Release/netstandard2.0/Copin.Landscape.dll" />
            {analyzers}  </ItemGroup>
            </Project>
            """;
    }

    // "      0.123      12   Copin.Analyzers, Version=0.1.0.0, Culture=neutral, PublicKeyToken=null (COPIN0001, …)"
    [GeneratedRegex(@"^\s*(?<seconds><?[\d.]+)\s+<?\d+\s+(?<name>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex Assembly();
}
