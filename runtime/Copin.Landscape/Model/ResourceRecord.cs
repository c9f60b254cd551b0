namespace Copin.Model;

/// <summary>
/// Base of the records that declare resources: an instance is the resource as it was applied, with its outputs as typed properties. The generator adds it to each
/// resource's record.
/// </summary>
public abstract record ResourceRecord
{
    private readonly ResourceOutputs? _outputs;

    /// <summary>A resource that was applied.</summary>
    /// <param name="outputs">The values that it has in its system.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outputs"/> is null.</exception>
    protected ResourceRecord(ResourceOutputs outputs) => _outputs = outputs ?? throw new ArgumentNullException(nameof(outputs));

    /// <summary>A resource that was not applied and has no outputs: for records that inherit from a resource's.</summary>
    protected ResourceRecord()
    {
    }

    /// <summary>The values behind the typed properties.</summary>
    /// <exception cref="InvalidOperationException">The resource was not applied.</exception>
    protected ResourceOutputs AppliedOutputs => _outputs ?? throw new InvalidOperationException($"This '{GetType().Name}' was not applied and has no outputs.");

    /// <summary>The resource's name. Not its properties, as other records do: outputs that it does not have yet would throw.</summary>
    public sealed override string ToString() => _outputs?.Resource ?? GetType().Name;
}
