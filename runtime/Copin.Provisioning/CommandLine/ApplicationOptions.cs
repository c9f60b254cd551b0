using System.CommandLine;
using System.Globalization;

namespace Copin.Provisioning.CommandLine;

/// <summary>The options that commands share. None takes a secret: what stands on a command line is seen by everyone on the machine.</summary>
internal sealed class ApplicationOptions
{
    public Option<string> Environment { get; } = new("--environment", "-e")
    {
        Description = "The environment; its values stand in environments/<name>.json.",
        HelpName = "name",
        DefaultValueFactory = _ => "dev",
    };

    public Option<string?> ExportEnvironment { get; } = new("--environment", "-e")
    {
        Description = "The environment whose values are filled in; without it references stay as declared.",
        HelpName = "name",
    };

    public Option<bool> Json { get; } = new("--json") { Description = "Write the result as JSON; all else goes to standard error." };

    public Option<bool> Plain { get; } = new("--plain") { Description = "Write progress as plain lines, even on a terminal." };

    public Option<int> Parallelism { get; } = new("--parallelism")
    {
        Description = "How many resources are worked on at once, 1 to 64.",
        HelpName = "n",
        DefaultValueFactory = _ => 8,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 64)
                return number;
            result.AddError($"--parallelism takes a number from 1 to 64, not '{result.Tokens[0].Value}'.");
            return 0;
        },
    };

    public Option<string> Journal { get; } = new("--journal")
    {
        Description = "The folder of journal and lock.",
        HelpName = "folder",
        DefaultValueFactory = _ => ".copin",
    };

    /// <summary>The folder of journal and lock: what the command line says, else what the application's options say.</summary>
    public string JournalFolder(ParseResult arguments, ProvisioningOptions options) =>
        arguments.GetResult(Journal) is { Implicit: false } ? arguments.GetValue(Journal)! : options.JournalDirectory;

    public Option<string[]> Confirm { get; } = new("--confirm")
    {
        Description = "Say that a manual step is done, by its record's name, or Record.Part where people share it; once for each.",
        HelpName = "step",
        AllowMultipleArgumentsPerToken = false,
    };

    public Option<string[]> Value { get; } = new("--value")
    {
        Description = "Tell what a manual step asks for, as Proxy.SystemId=1b2c…; once for each. No secrets.",
        HelpName = "step.name=text",
        AllowMultipleArgumentsPerToken = false,
    };

    public Option<string?> StepFiles { get; } = new("--files")
    {
        Description = "The folder for files that manual steps import; exports/<environment> without it.",
        HelpName = "folder",
    };

    public Option<bool> Prune { get; } = new("--prune") { Description = "Also remove what was declared once and is no longer." };

    public Option<bool> Outputs { get; } = new("--outputs") { Description = "Also show the outputs of what was as declared." };

    public Option<bool> Yes { get; } = new("--yes") { Description = "Do not ask before anything is removed." };

    public Option<DirectoryInfo> OutputFolder { get; } = new("--output", "-o")
    {
        Description = "The folder to write to.",
        HelpName = "folder",
        DefaultValueFactory = _ => new DirectoryInfo("export"),
    };

    public Option<Uri?> Sandbox { get; } = new("--sandbox")
    {
        Description = "Speak to a sandbox at its address, such as http://127.0.0.1:5005, instead of the real systems.",
        HelpName = "address",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.IsLoopback && address.Scheme == Uri.UriSchemeHttp)
                return address;
            result.AddError($"'{result.Tokens[0].Value}' is no address of a sandbox; write it as http://127.0.0.1:5005.");
            return null;
        },
    };
}
