using System.CommandLine;
using Copin.Provisioning.CommandLine.Commands;

namespace Copin.Provisioning;

/// <summary>The command <c>import</c> by itself, for who has no landscape yet.</summary>
public static class ImportApplication
{
    /// <summary>Runs it.</summary>
    /// <param name="args">The command line's arguments.</param>
    /// <param name="output">Where the landscape goes.</param>
    /// <param name="error">Where findings go.</param>
    /// <returns>0 where every file was understood, else 1.</returns>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand(ImportCommand.Description);
        ImportCommand.Configure(root, output, error);
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
    }
}
