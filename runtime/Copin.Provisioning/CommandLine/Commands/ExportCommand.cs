using System.CommandLine;
using Copin.Model;
using Copin.Provisioning.CommandLine.Output;
using Copin.Provisioning.Export;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>export</c>: files that consoles and tools import.</summary>
internal static class ExportCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("export", "Write files to import: destinations, parameters.prop, service-instance parameters, proxy systems as CSV; a runbook; the graph. No secrets.");
        command.Options.Add(options.ExportEnvironment);
        command.Options.Add(options.Json);
        command.Options.Add(options.OutputFolder);
        command.Options.Add(options.Journal);
        command.SetAction((arguments, _) => application.GuardAsync(arguments.GetValue(options.Json), () =>
        {
            var environment = arguments.GetValue(options.ExportEnvironment);
            var values = environment is null ? null : application.Bind(EnvironmentFile.Load(environment, application.EnvironmentDirectory)).Parameters;
            var folder = arguments.GetValue(options.OutputFolder)!;
            var landscape = Landscape.Read(application.Declaration, values);
            using var journal = environment is null ? null : LandscapeJournal.Read(LandscapeJournal.PathOf(options.JournalFolder(arguments, application.Options), landscape, environment));
            var files = LandscapeExport.Files(new DocumentTexts(landscape, journal is null ? null : journal.ToldOf));
            foreach (var file in files)
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Content);
            }

            if (arguments.GetValue(options.Json))
                application.Output.Write(ResultJson.Write(folder.FullName, files));
            else
                Write(application.Output, folder, files, environment is not null);
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }

    private static void Write(TextWriter output, DirectoryInfo folder, IReadOnlyList<ExportedFile> files, bool isFilledIn)
    {
        foreach (var file in files)
            output.WriteLine(Path.Combine(folder.ToString(), file.Path));
        output.WriteLine();
        output.WriteLine($"{Messages.Count(files.Count, "file")} written.{(isFilledIn ? "" : " References to parameters stand as declared; --environment fills them in.")}");
    }
}
