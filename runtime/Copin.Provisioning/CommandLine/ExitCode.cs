namespace Copin.Provisioning.CommandLine;

/// <summary>What a command ends with; the first three as <c>terraform plan -detailed-exitcode</c>.</summary>
public static class ExitCode
{
    /// <summary>It worked, and nothing is left to do.</summary>
    public const int Success = 0;

    /// <summary>It failed, or the command line was wrong.</summary>
    public const int Failure = 1;

    /// <summary>It worked, and something is left to do: <c>plan</c> found changes, <c>apply</c> or <c>destroy</c> waits for a person.</summary>
    public const int ChangesLeft = 2;

    /// <summary>It was interrupted (Ctrl-C); the next run goes on from there.</summary>
    public const int Interrupted = 130;
}
