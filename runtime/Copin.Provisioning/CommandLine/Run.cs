using System.CommandLine;
using Copin.Model;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine;

/// <summary>One run of a command that talks to systems: environment read, session open, progress shown.</summary>
internal sealed class Run : IAsyncDisposable
{
    private readonly HttpMessageHandler? _sandbox;
    private readonly IProgressDisplay _progress;

    private Run(LandscapeApplication application, LandscapeSession session, Terminal terminal, ToldSteps told, StepFiles files, IProgressDisplay progress, HttpMessageHandler? sandbox, bool isJson)
    {
        (Session, Terminal, Told, Files, _progress, _sandbox, IsJson) = (session, terminal, told, files, progress, sandbox, isJson);
        (Output, Look) = (application.Output, application.Look);
    }

    public LandscapeSession Session { get; }

    public Terminal Terminal { get; }

    /// <summary>What the command line says of manual steps.</summary>
    public ToldSteps Told { get; }

    /// <summary>The files that manual steps import.</summary>
    public StepFiles Files { get; }

    public bool IsJson { get; }

    public TextWriter Output { get; }

    public Look Look { get; }

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

    /// <summary>Makes <paramref name="body"/> what a command does, with the environment open that the command line names.</summary>
    public static void SetAction(Command command, LandscapeApplication application, ApplicationOptions options, Func<Run, ParseResult, CancellationToken, Task<int>> body) =>
        command.SetAction((arguments, cancellationToken) => application.GuardAsync(arguments.GetValue(options.Json), async () =>
        {
            await using var run = Open(application, options, arguments);
            return await body(run, arguments, cancellationToken).ConfigureAwait(false);
        }));

    /// <summary>Runs <paramref name="work"/> and shows its progress.</summary>
    public Task<T> ShowAsync<T>(Func<Task<T>> work) => _progress.ShowAsync(work);

    private static Run Open(LandscapeApplication application, ApplicationOptions options, ParseResult arguments)
    {
        var isJson = arguments.GetValue(options.Json);
        var environment = arguments.GetValue(options.Environment)!;
        var configuration = EnvironmentFile.Load(environment, application.EnvironmentDirectory);
        var landscape = application.Bind(configuration);
        var sandbox = application.SandboxHandler is { } handler && arguments.GetValue(options.Sandbox) is { } address ? handler(address) : null;
        var isMoving = !isJson && !arguments.GetValue(options.Plain);
        var table = isMoving && application.Screen is { Profile.Capabilities.Ansi: true } screen ? new ProgressTable(screen, Landscape.Read(landscape.Declaration).Resources.Count) : null;
        var progress = (IProgressDisplay?)table ?? (isJson ? new ProgressLines(application.Error, isFollowed: false) : new ProgressLines(application.Output, isFollowed: true));
        var told = ToldSteps.Read(Texts(arguments, options.Confirm), Texts(arguments, options.Value));
        var files = new StepFiles(arguments.GetResult(options.StepFiles) is null ? null : arguments.GetValue(options.StepFiles), environment);
        var terminal = new Terminal(application.IsInteractive && !isJson ? application.Output : null, table, told, files);
        var session = LandscapeSession.Open(landscape, application.Options with
        {
            Environment = environment,
            Skip = [.. application.Options.Skip.Union(EnvironmentFile.Skipped(configuration), StringComparer.Ordinal)],
            Handler = sandbox ?? application.Options.Handler,
            JournalDirectory = options.JournalFolder(arguments, application.Options),
            Parallelism = arguments.GetValue(options.Parallelism),
            Progress = progress,
            SecretPrompt = application.Options.SecretPrompt ?? terminal.AsSecretPrompt,
            ManualSteps = application.Options.ManualSteps ?? terminal,
        });
        return new Run(application, session, terminal, told, files, progress, sandbox, isJson);
    }

    public async ValueTask DisposeAsync()
    {
        await Session.DisposeAsync().ConfigureAwait(false);
        _sandbox?.Dispose();
    }

    private static string[] Texts(ParseResult arguments, Option<string[]> option) => arguments.GetResult(option) is null ? [] : arguments.GetValue(option) ?? [];
}
