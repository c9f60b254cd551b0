namespace Copin.Provisioning;

/// <summary>A value of an environment that is missing or malformed.</summary>
/// <param name="Key">The value's key, such as <c>S4:Host</c>; empty where the whole file is meant.</param>
/// <param name="Source">Where the value stands, or would be expected: a file, or environment variables; null where it is not known.</param>
/// <param name="Problem">What is wrong and what to write instead. It never repeats a value that may be a secret.</param>
public sealed record ConfigurationFault(string Key, string? Source, string Problem)
{
    /// <summary>Source, key and problem on one line.</summary>
    public override string ToString() => string.Join(": ", new[] { Source, Key, Problem }.Where(part => !string.IsNullOrEmpty(part)));
}

/// <summary>The values of an environment are missing or malformed; all faults at once, and no value of a secret among them.</summary>
public sealed class LandscapeConfigurationException : ProvisioningException
{
    /// <summary>All faults of an environment.</summary>
    public LandscapeConfigurationException(IReadOnlyList<ConfigurationFault> faults) : base(string.Join("\n", faults)) => Faults = faults;

    /// <summary>The faults, in the order of the parameters.</summary>
    public IReadOnlyList<ConfigurationFault> Faults { get; }
}
