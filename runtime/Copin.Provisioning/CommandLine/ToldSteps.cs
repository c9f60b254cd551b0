using Copin.Provisioning.Engine;

namespace Copin.Provisioning.CommandLine;

/// <summary>What the command line says of manual steps: <c>--confirm Proxy --value Proxy.SystemId=1b2c…</c>.</summary>
internal sealed class ToldSteps
{
    private readonly IReadOnlySet<string> _done;
    private readonly IReadOnlyDictionary<string, string> _values;

    private ToldSteps(IReadOnlySet<string> done, IReadOnlyDictionary<string, string> values) => (_done, _values) = (done, values);

    /// <exception cref="ProvisioningException">A value is malformed.</exception>
    public static ToldSteps Read(IEnumerable<string> done, IEnumerable<string> values)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            var end = value.IndexOf('=', StringComparison.Ordinal);
            if (end <= 0)
                throw new ProvisioningException("--value takes a step, a name and a text, as Proxy.SystemId=1b2c…; what is written is not shown");
            told[value[..end]] = value[(end + 1)..].Trim();
        }

        return new ToldSteps(done.ToHashSet(StringComparer.Ordinal), told);
    }

    /// <summary>Whether a step is said to be done.</summary>
    public bool IsDone(ManualStepInstructions step) => _done.Contains(step.Step);

    /// <summary>What is told of a step; null where nothing is.</summary>
    public string? Value(ManualStepInstructions step, AskedValue asked) => _values.GetValueOrDefault(Key(step, asked));

    /// <summary>Refuses what the landscape has no step for, which would be passed over otherwise.</summary>
    /// <exception cref="ProvisioningException">A step or a value is not one of the landscape's.</exception>
    /// <param name="steps">The steps that the landscape has.</param>
    public void ThrowIfUnknown(IReadOnlyList<ManualStepInstructions> steps)
    {
        if (_done.Count + _values.Count == 0)
            return;
        if (_done.FirstOrDefault(done => !steps.Any(step => string.Equals(step.Step, done, StringComparison.Ordinal))) is { } unknown)
            throw new ProvisioningException($"--confirm {unknown}: the landscape has no manual step of that name{List(steps.Select(step => step.Step))}");
        var values = steps.SelectMany(step => step.AskedValues, Key).ToArray();
        if (_values.Keys.FirstOrDefault(value => !values.Contains(value, StringComparer.Ordinal)) is { } stray)
            throw new ProvisioningException($"--value {stray}: no manual step asks for that{List(values)}");
    }

    private static string Key(ManualStepInstructions step, AskedValue asked) => $"{step.Step}.{asked.Name}";

    private static string List(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } known ? $"; it has {known}" : "";
}
