using Copin.Model;
using Copin.Rules;

namespace Copin.Provisioning;

/// <summary>A run that could not begin or go on. The message is to be shown as it is and holds no secret.</summary>
public class ProvisioningException : Exception
{
    /// <summary>An error with its message.</summary>
    public ProvisioningException(string message, Exception? inner = null) : base(message, inner)
    {
    }

    /// <summary>Failures, one on a line.</summary>
    public ProvisioningException(IReadOnlyList<ResourceFailure> failures) : base(string.Join("\n", failures.Select(failure => failure.Message))) => Failures = failures;

    /// <summary>What failed; empty where the run could not begin.</summary>
    public IReadOnlyList<ResourceFailure> Failures { get; } = [];
}

/// <summary>The rules found errors in the landscape with the values of this environment; no system was called.</summary>
public sealed class LandscapeRuleException : ProvisioningException
{
    internal LandscapeRuleException(IReadOnlyList<Finding> findings, SourceMap sources)
        : base(string.Join("\n", findings.Select(finding => sources.Find(finding.Place) is { } line ? $"{line}: {finding}" : finding.ToString()))) =>
        Findings = findings;

    /// <summary>The findings of severity error.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}

/// <summary>Another run of the same landscape and environment is at work.</summary>
public sealed class LandscapeLockedException : ProvisioningException
{
    internal LandscapeLockedException(string message, int? processId, DateTimeOffset? since) : base(message) => (ProcessId, Since) = (processId, since);

    /// <summary>The process that is at work; null where it could not be told.</summary>
    public int? ProcessId { get; }

    /// <summary>When it began; null where it could not be told.</summary>
    public DateTimeOffset? Since { get; }
}
