using System.CommandLine;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>schema</c>: the JSON schema of the landscape's environment files.</summary>
internal static class SchemaCommand
{
    public static Command Create(LandscapeApplication application)
    {
        var command = new Command("schema", "Write the JSON schema of the environment files to the output; name it in one by \"$schema\", and the editor completes its keys.");
        command.SetAction((_, _) => application.GuardAsync(isJson: false, () =>
        {
            application.Output.Write(EnvironmentSchema.Write(application.Declaration));
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }
}
