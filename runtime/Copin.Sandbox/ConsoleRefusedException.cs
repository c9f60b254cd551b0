namespace Copin.Sandbox;

/// <summary>A console did not do what a person asked of it, or a job it started failed. The message is what the person reads there.</summary>
public sealed class ConsoleRefusedException : Exception
{
    internal ConsoleRefusedException(string message)
        : base(message)
    {
    }
}
