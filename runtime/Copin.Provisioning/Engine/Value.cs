using Copin.Provisioning.Http;

namespace Copin.Provisioning.Engine;

/// <summary>A text with its references filled in, or the references that cannot be filled in yet.</summary>
internal readonly record struct Value
{
    private Value(string? known, string unknown) => (Known, Unknown) = (known, unknown);

    /// <summary>The text; null while a reference is not known.</summary>
    public string? Known { get; }

    /// <summary>The references that are not known, as <c>{Resource.Output}</c>; empty where all are.</summary>
    public string Unknown { get; }

    public bool IsKnown => Known is not null;

    /// <summary>The text, or what stands for it in a plan.</summary>
    public string Shown => Known ?? $"known after apply: {Unknown}";

    public static Value Of(string text) => new(text, "");

    public static Value After(string references) => new(null, references);
}

/// <summary>A secret that a property holds: how to read it, or why it cannot be read yet.</summary>
internal sealed class SecretValue
{
    private SecretValue(Secret? parameter, SecretReader? reader, string unknown) => (Parameter, Reader, Unknown) = (parameter, reader, unknown);

    /// <summary>The secret that a parameter of the landscape names; null where it is an output of a resource.</summary>
    public Secret? Parameter { get; }

    /// <summary>Reads the value; null while it is not known.</summary>
    public SecretReader? Reader { get; }

    /// <summary>The reference that is not known; empty where it is.</summary>
    public string Unknown { get; }

    /// <summary>Whether the engine makes the value.</summary>
    public bool IsGenerated => Parameter?.Source == SecretSource.Generated;

    public static SecretValue Of(Secret parameter, SecretReader reader) => new(parameter, reader, "");

    public static SecretValue Of(SecretReader output) => new(null, output, "");

    public static SecretValue After(string reference) => new(null, null, reference);
}
