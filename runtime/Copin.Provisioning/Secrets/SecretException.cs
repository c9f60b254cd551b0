using Copin.Model;

namespace Copin.Provisioning;

/// <summary>A secret's value that cannot be had. Names the source, never a value.</summary>
/// <param name="Parameter">The landscape's parameter that names the secret, such as <c>S4</c> or <c>CopinPassword</c>.</param>
/// <param name="Secret">Where the value was to come from.</param>
/// <param name="Problem">What is wrong with it.</param>
/// <param name="Source">The line of the landscape's declaration; null where it is not known.</param>
public sealed record SecretFault(string Parameter, Secret Secret, string Problem, SourceLine? Source)
{
    /// <summary>All of it on one line.</summary>
    public override string ToString() => $"{(Source is null ? "" : $"{Source}: ")}{Parameter}: {Problem}";
}

/// <summary>Secrets that are needed cannot be had, or what they hold cannot be a password where it is to be one; no system was called.</summary>
public sealed class SecretException : ProvisioningException
{
    internal SecretException(IReadOnlyList<SecretFault> faults) : base(string.Join("\n", faults)) => Faults = faults;

    /// <summary>The faults.</summary>
    public IReadOnlyList<SecretFault> Faults { get; }
}
