using System.CommandLine;
using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Commands;

/// <summary><c>graph</c>: who needs whom.</summary>
internal static class GraphCommand
{
    public static Command Create(LandscapeApplication application)
    {
        var command = new Command("graph", "Draw who needs whom, as a Mermaid flowchart. Needs no environment.");
        command.SetAction((_, _) => application.GuardAsync(isJson: false, () =>
        {
            application.Output.Write(MermaidGraph.Draw(Landscape.Read(application.Declaration)));
            return Task.FromResult(ExitCode.Success);
        }));
        return command;
    }
}
