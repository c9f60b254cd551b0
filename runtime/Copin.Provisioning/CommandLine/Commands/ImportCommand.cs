using System.CommandLine;
using Copin.Provisioning.CommandLine.Output;
using Copin.Provisioning.Import;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>import</c>: a landscape in C# of what consoles and tools have today.</summary>
internal static class ImportCommand
{
    public const string Description =
        "Make a landscape in C# of what you have today: the JSON of service instances (cf create-service … -c), destinations as JSON, parameters.prop of integration flows. " +
        "Secrets become parameters; what is not understood stays as a comment.";

    /// <summary>The subcommand of a landscape's command line.</summary>
    public static Command Create(LandscapeApplication application)
    {
        var command = new Command("import", Description);
        Configure(command, application.Output, application.Error);
        return command;
    }

    /// <summary>Gives a command the arguments and the action.</summary>
    public static void Configure(Command command, TextWriter output, TextWriter error)
    {
        var files = new Argument<FileInfo[]>("files") { Description = "The files. The name of each, without its ending, becomes that of its instance.", Arity = ArgumentArity.OneOrMore };
        var target = new Option<FileInfo?>("--output", "-o") { Description = "The C# file to write; a file that is there is not touched. Without it, the landscape is written to standard output.", HelpName = "file" };
        var name = new Option<string>("--name") { Description = "The landscape's name.", HelpName = "name", DefaultValueFactory = _ => "imported" };
        var type = new Option<string>("--type") { Description = "The name of the landscape's record.", HelpName = "identifier", DefaultValueFactory = _ => "Imported" };
        var inNamespace = new Option<string>("--namespace") { Description = "Its namespace.", HelpName = "identifier", DefaultValueFactory = _ => "Landscapes" };
        var offering = new Option<string?>("--offering") { Description = "The service of parameter files that are none of s4-hana-cloud.", HelpName = "name" };
        var plan = new Option<string?>("--plan") { Description = "The plan of that service.", HelpName = "name" };
        command.Arguments.Add(files);
        foreach (var option in (Option[])[target, name, type, inNamespace, offering, plan])
            command.Options.Add(option);
        command.SetAction(arguments =>
        {
            var options = new ImportOptions
            {
                Name = arguments.GetValue(name)!, Type = arguments.GetValue(type)!, Namespace = arguments.GetValue(inNamespace)!,
                Offering = arguments.GetValue(offering), Plan = arguments.GetValue(plan),
            };
            try
            {
                return Run(arguments.GetValue(files)!, arguments.GetValue(target), options, output, error);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Messages.WriteErrors(error, Look.Plain, exception.Message);
                return ExitCode.Failure;
            }
        });
    }

    private static int Run(FileInfo[] files, FileInfo? target, ImportOptions options, TextWriter output, TextWriter error)
    {
        var imported = LandscapeImport.Read(files.Select(file => new ImportSource(file.ToString(), File.ReadAllText(file.FullName))), options);
        foreach (var finding in imported.Findings)
            error.WriteLine(finding);
        if (target is null)
        {
            output.Write(imported.CSharp);
        }
        else
        {
            // What somebody has written by hand since the last import is worth more than this one.
            using (var stream = new StreamWriter(new FileStream(target.FullName, FileMode.CreateNew)))
                stream.Write(imported.CSharp);
            output.WriteLine($"{target}: {Messages.Count(imported.Resources, "resource")} of {Messages.Count(files.Length, "file")}. The build says what is wrong with them.");
        }

        return imported.Succeeded ? ExitCode.Success : ExitCode.Failure;
    }
}
