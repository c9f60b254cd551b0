using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using Copin.Model;
using Copin.Provisioning.CommandLine;
using Copin.Provisioning.CommandLine.Commands;
using Copin.Provisioning.CommandLine.Output;
using Microsoft.Extensions.Configuration;
using Spectre.Console;

namespace Copin.Provisioning;

/// <summary>The command line of a landscape: <c>plan</c>, <c>apply</c>, <c>check</c>, <c>destroy</c>, <c>export</c>, <c>graph</c>, <c>import</c>.</summary>
/// <remarks>The generator offers it as <c>CoPin.Application</c>; a landscape's program is <c>return await CoPin.Application.RunAsync(args);</c>.</remarks>
/// <param name="declaration">What the records declare.</param>
/// <param name="sources">Where they declare it.</param>
/// <param name="bind">Makes the landscape of an environment's values.</param>
public sealed class LandscapeApplication(LandscapeDeclaration declaration, SourceMap sources, Func<IConfiguration, ILandscape> bind)
{
    private const string Description =
        "Provisions landscape '{0}' in SAP systems.\n\n" +
        "Exit codes: 0 done and nothing left to do; 1 failed; 2 something left to do (plan found changes, apply waits for a person); 130 interrupted.";

    private IAnsiConsole? _screen;

    /// <summary>What the records declare.</summary>
    public LandscapeDeclaration Declaration { get; } = declaration;

    /// <summary>Where they declare it.</summary>
    public SourceMap Sources { get; } = sources;

    /// <summary>How each run is provisioned; options of the command line go before it.</summary>
    public ProvisioningOptions Options { get; init; } = new();

    /// <summary>Makes the HTTP handler that reaches a sandbox at the address given with <c>--sandbox</c>; null where the program knows no sandbox.</summary>
    public Func<Uri, HttpMessageHandler>? SandboxHandler { get; init; }

    /// <summary>Where results go.</summary>
    public TextWriter Output { get; init; } = Console.Out;

    /// <summary>Where errors go, and progress while results are JSON.</summary>
    public TextWriter Error { get; init; } = Console.Error;

    /// <summary>Whether the user can be asked and sees a moving display. By default, whether output and input are a terminal.</summary>
    public bool IsInteractive { get; init; } = !Console.IsOutputRedirected && !Console.IsInputRedirected;

    /// <summary>The folder that holds <c>environments</c>; null for the current one, else the application's own or one above it (<see cref="EnvironmentFile.Load"/>).</summary>
    public string? EnvironmentDirectory { get; init; }

    /// <summary>The terminal that results are shown on; null where there is none.</summary>
    internal IAnsiConsole? Screen => IsInteractive ? _screen ??= AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Output) }) : null;

    internal Look Look => Look.Of(Screen);

    internal Look ErrorLook => ReferenceEquals(Error, Console.Error) && !Console.IsErrorRedirected ? Look : Look.Plain;

    /// <summary>The same application, which knows a sandbox: option <c>--sandbox</c> appears.</summary>
    /// <param name="handler">Makes the HTTP handler that reaches a sandbox at an address.</param>
    public LandscapeApplication WithSandbox(Func<Uri, HttpMessageHandler> handler) => new(Declaration, Sources, Bind)
    {
        Options = Options,
        SandboxHandler = handler,
        Output = Output,
        Error = Error,
        IsInteractive = IsInteractive,
        EnvironmentDirectory = EnvironmentDirectory,
    };

    /// <summary>Makes the landscape of an environment's values.</summary>
    /// <exception cref="LandscapeConfigurationException">A value is missing or malformed.</exception>
    public ILandscape Bind(IConfiguration configuration) => bind(configuration);

    /// <summary>Runs a command.</summary>
    /// <param name="args">The command line's arguments.</param>
    /// <param name="cancellationToken">Interrupts the run like Ctrl-C does.</param>
    /// <returns>0 where it worked and nothing is left to do, 1 where it failed, 2 where it worked and something is left to do, 130 where it was interrupted.</returns>
    public async Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default)
    {
        var options = new ApplicationOptions();
        var root = new RootCommand(string.Format(CultureInfo.InvariantCulture, Description, Landscape.Read(Declaration).Name));
        foreach (var command in (Command[])
            [
                PlanCommand.Create(this, options),
                ApplyCommand.Create(this, options),
                CheckCommand.Create(this, options),
                DestroyCommand.Create(this, options),
                ExportCommand.Create(this, options),
                GraphCommand.Create(this),
                SchemaCommand.Create(this),
                ImportCommand.Create(this),
            ])
            root.Subcommands.Add(command);
        var result = root.Parse(args);
        if (result is { Action: ParseErrorAction, Errors: var errors })
            return Misunderstood(result.CommandResult.Command, errors);
        return await result.InvokeAsync(
            new InvocationConfiguration
            {
                Output = Output,
                Error = Error,
                EnableDefaultExceptionHandler = false,
                // What a call has begun in a system is waited for, so that the journal knows of it.
                ProcessTerminationTimeout = TimeSpan.FromSeconds(20),
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the body of a command and turns what can go wrong into a message and an exit code.</summary>
    internal async Task<int> GuardAsync(bool isJson, Func<Task<int>> body)
    {
        try
        {
            return await body().ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            const string Message = "Interrupted. What was done stays; run the same command again to go on.";
            Error.WriteLine(Message);
            WriteJson(new ProvisioningException(Message));
            return ExitCode.Interrupted;
        }
        catch (ProvisioningException exception)
        {
            return Fail(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(new ProvisioningException(exception.Message));
        }

        int Fail(ProvisioningException exception)
        {
            Messages.WriteErrors(Error, ErrorLook, exception.Message);
            WriteJson(exception);
            return ExitCode.Failure;
        }

        void WriteJson(ProvisioningException exception)
        {
            if (!isJson)
                return;
            try
            {
                Output.Write(ResultJson.Write(exception));
            }
            catch (IOException)
            {
                // Nobody reads it any more, which may be what failed in the first place.
            }
        }
    }

    private int Misunderstood(Command command, IReadOnlyList<ParseError> errors)
    {
        // A word that is no command is said to be missing and unknown; the second is enough.
        var messages = errors.Select(error => error.Message.TrimEnd('.')).Distinct(StringComparer.Ordinal).ToList();
        if (messages.Count > 1)
            messages.Remove("Required command was not provided");
        foreach (var message in messages)
            Messages.WriteErrors(Error, ErrorLook, message);
        var names = command.Subcommands.Count > 0 ? $"Commands: {string.Join(", ", command.Subcommands.Select(subcommand => subcommand.Name))}. " : "";
        Error.WriteLine($"{names}{(command is RootCommand ? "--help" : $"{command.Name} --help")} says more.");
        return ExitCode.Failure;
    }
}
