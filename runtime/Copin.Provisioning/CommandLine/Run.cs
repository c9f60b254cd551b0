using System.CommandLine;
using Copin.Model;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine;

/// <summary>One run of a command that talks to systems: environment read, session open, progress shown.</summary>
internal sealed class Run : IAsyncDisposable
{
    private readonly HttpMessageHandler? _sandbox;

    private Run(LandscapeSession session, IProgressDisplay progress, HttpMessageHandler? sandbox, bool isJson, TextWriter output) =>
        (Session, Progress, _sandbox, IsJson, Output) = (session, progress, sandbox, isJson, output);

    public LandscapeSession Session { get; }

    public IProgressDisplay Progress { get; }

    public bool IsJson { get; }

    public TextWriter Output { get; }

    /// <summary>Adds the options that every such command has.</summary>
    public static void AddOptions(Command command, LandscapeApplication application, ApplicationOptions options)
    {
        command.Options.Add(options.Environment);
        command.Options.Add(options.Json);
        command.Options.Add(options.Plain);
        command.Options.Add(options.Parallelism);
        command.Options.Add(options.Journal);
        if (application.SandboxHandler is not null)
            command.Options.Add(options.Sandbox);
    }

    /// <summary>Opens the environment that the command line names.</summary>
    /// <exception cref="ProvisioningException">The environment is missing or malformed.</exception>
    public static Run Open(LandscapeApplication application, ApplicationOptions options, ParseResult arguments)
    {
        var isJson = arguments.GetValue(options.Json);
        var environment = arguments.GetValue(options.Environment)!;
        var landscape = application.Bind(EnvironmentFile.Load(environment));
        var sandbox = application.SandboxHandler is { } handler && arguments.GetValue(options.Sandbox) is { } address ? handler(address) : null;
        var terminal = new Terminal(application.IsInteractive && !isJson, application.Error, ConfirmedSteps(arguments, options));
        var steps = Landscape.Read(landscape.Declaration).Resources.Count;
        IProgressDisplay progress = isJson
            ? new ProgressLines(application.Error)
            : application.IsInteractive && !arguments.GetValue(options.Plain) ? new ProgressTable(steps, terminal) : new ProgressLines(application.Output);
        var session = LandscapeSession.Open(landscape, application.Options with
        {
            Environment = environment,
            Handler = sandbox ?? application.Options.Handler,
            JournalDirectory = arguments.GetResult(options.Journal) is { Implicit: false } ? arguments.GetValue(options.Journal)! : application.Options.JournalDirectory,
            Parallelism = arguments.GetValue(options.Parallelism),
            Progress = progress,
            SecretPrompt = application.Options.SecretPrompt ?? terminal.AsSecretPrompt,
            ManualSteps = application.Options.ManualSteps ?? terminal,
        });
        return new Run(session, progress, sandbox, isJson, application.Output);
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync().ConfigureAwait(false);
        _sandbox?.Dispose();
    }

    private static HashSet<string> ConfirmedSteps(ParseResult arguments, ApplicationOptions options) =>
        arguments.GetResult(options.Confirm) is null ? [] : new HashSet<string>(arguments.GetValue(options.Confirm) ?? [], StringComparer.Ordinal);
}
