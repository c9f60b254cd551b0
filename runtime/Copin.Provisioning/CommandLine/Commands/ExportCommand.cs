using System.CommandLine;
using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>export</c>: files that consoles and tools import.</summary>
internal static class ExportCommand
{
    public static Command Create(LandscapeApplication application, ApplicationOptions options)
    {
        var command = new Command("export", "Write what consoles and tools import: destinations, service-instance parameters, parameters.prop, a runbook, the graph. No secret is written.");
        command.Options.Add(options.Environment);
        command.Options.Add(options.OutputFolder);
        command.SetAction((arguments, _) => application.GuardAsync(() =>
        {
            var named = arguments.GetResult(options.Environment) is { Implicit: false };
            var values = named ? application.Bind(EnvironmentFile.Load(arguments.GetValue(options.Environment)!)).Parameters : null;
            var folder = arguments.GetValue(options.OutputFolder)!;
            foreach (var file in LandscapeExport.Files(Landscape.Read(application.Declaration, values)))
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.Content);
                application.Output.WriteLine(Path.Combine(folder.ToString(), file.Path));
            }

            if (!named)
                application.Output.WriteLine("References to parameters stand as declared; name an --environment to have them filled in.");
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }
}
