using Copin.Provisioning;

namespace Samples;

/// <summary>What a step says is to be entered: its lines of field and value.</summary>
internal sealed class StepEntries
{
    private const string KeptIn = ", kept in env:";

    private readonly ManualStepInstructions _step;
    private readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);

    public StepEntries(ManualStepInstructions step)
    {
        _step = step;
        foreach (var line in step.Instructions.Split('\n'))
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
                _entries[line[..colon].Trim()] = line[(colon + 2)..].Trim();
    }

    /// <summary>What is to be entered in a field.</summary>
    public string this[string field] => Find(field) ?? throw new InvalidOperationException($"Step {_step.Step} says nothing of '{field}'.");

    /// <summary>The content of the file that is to be imported.</summary>
    public string File => _step.Files.Single(file => file.Path == this["File"]).Content;

    /// <summary>What is to be entered in a field; null where the step says nothing of it.</summary>
    public string? Find(string field) => _entries.GetValueOrDefault(field);

    /// <summary>The fields that begin so, by the rest of their names.</summary>
    public Dictionary<string, string> Below(string beginning) => _entries.Where(entry => entry.Key.StartsWith(beginning, StringComparison.Ordinal))
        .ToDictionary(entry => entry.Key[beginning.Length..], entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The secret that is to be entered in a field, from where it is kept.</summary>
    public string Secret(string field) => Environment.GetEnvironmentVariable(Variable(field)) ?? throw new InvalidOperationException($"{Variable(field)} is not set.");

    /// <summary>Keeps a secret where the step says.</summary>
    public void Keep(string field, string secret) => Environment.SetEnvironmentVariable(Variable(field), secret);

    /// <summary>Shows the step as a terminal does.</summary>
    public void Show(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"By hand: {_step.Title}  ({_step.Step})");
        output.WriteLine($"  where: {_step.Where}");
        foreach (var line in _step.Instructions.Split('\n'))
            output.WriteLine($"  - {line.Trim()}");
        output.WriteLine($"  it worked when: {_step.Outcome}");
        if (_step.Remark.Length > 0)
            output.WriteLine($"  at the moment: {_step.Remark}");
        foreach (var asked in _step.AskedValues)
            output.WriteLine($"  asked for {asked.Name}: {asked.Meaning}");
    }

    // "{IpsPassword}, kept in env:COPIN_IPS_PASSWORD"
    private string Variable(string field)
    {
        var entry = this[field];
        var kept = entry.LastIndexOf(KeptIn, StringComparison.Ordinal);
        return kept >= 0 ? entry[(kept + KeptIn.Length)..] : throw new InvalidOperationException($"Step {_step.Step} does not say where '{field}' is kept.");
    }
}
