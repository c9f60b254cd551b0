using System.Diagnostics;

namespace Copin;

/// <summary>Where a secret's value comes from when it is asked for.</summary>
public enum SecretSource
{
    /// <summary>An environment variable.</summary>
    EnvironmentVariable,

    /// <summary>The whole content of a file, without a line break at its end.</summary>
    File,

    /// <summary>The .NET user secrets of the application.</summary>
    UserSecrets,

    /// <summary>Somebody is asked at the terminal, without echo.</summary>
    Prompt,

    /// <summary>An output of a resource, known only once that is applied.</summary>
    Output,

    /// <summary>Made at random by the engine, which hands it to the systems and keeps it nowhere.</summary>
    Generated,
}

/// <summary>The name of a secret: where its value comes from, never the value.</summary>
/// <remarks>
/// A password in C# ends in the repository and in the assembly; so no member of this type, and no attribute of this library, takes one. The engine
/// reads the value when a call needs it and keeps it in memory only.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Secret : IEquatable<Secret>, ILandscapeParameter
{
    private Secret(SecretSource source, string key)
    {
        if (string.IsNullOrWhiteSpace(key))
            throw new ArgumentException("A secret needs the name of its source, such as the environment variable's.", nameof(key));
        Source = source;
        Key = key;
    }

    /// <summary>Where the value comes from.</summary>
    public SecretSource Source { get; }

    /// <summary>The variable's name, the file's path, the user secret's key, the prompt's label, or <c>Resource.Output</c>. Not secret.</summary>
    public string Key { get; }

    /// <summary>The value of an environment variable.</summary>
    /// <exception cref="ArgumentException"><paramref name="variable"/> is empty.</exception>
    public static Secret FromEnvironment(string variable) => new(SecretSource.EnvironmentVariable, variable);

    /// <summary>The content of a file, such as one that a container platform mounts; a line break at its end is dropped.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static Secret FromFile(string path) => new(SecretSource.File, path);

    /// <summary>A value of the .NET user secrets (<c>dotnet user-secrets set</c>).</summary>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static Secret FromUserSecrets(string key) => new(SecretSource.UserSecrets, key);

    /// <summary>A value that is asked for at the terminal.</summary>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty.</exception>
    public static Secret FromPrompt(string label) => new(SecretSource.Prompt, label);

    /// <summary>An output of a resource of the same landscape.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public static Secret FromOutput(string resource, string output) => new(SecretSource.Output, $"{resource}.{output}");

    /// <summary>A value that the engine makes at random.</summary>
    /// <param name="parameter">The parameter's name, for messages.</param>
    /// <exception cref="ArgumentException"><paramref name="parameter"/> is empty.</exception>
    public static Secret Generated(string parameter) => new(SecretSource.Generated, parameter);

    /// <summary>Reads a reference as environment files hold it: <c>env:NAME</c>, <c>file:PATH</c>, <c>user-secrets:KEY</c>, <c>prompt:LABEL</c>, <c>generated:NAME</c>.</summary>
    /// <returns>False where it is none of these; the text may then be a secret itself and must not be shown.</returns>
    public static bool TryParse(string? reference, out Secret? secret)
    {
        secret = null;
        var colon = reference?.IndexOf(':') ?? -1;
        if (colon <= 0 || string.IsNullOrWhiteSpace(reference!.Substring(colon + 1)))
            return false;
        SecretSource? source = reference.Substring(0, colon) switch
        {
            "env" => SecretSource.EnvironmentVariable,
            "file" => SecretSource.File,
            "user-secrets" => SecretSource.UserSecrets,
            "prompt" => SecretSource.Prompt,
            "generated" => SecretSource.Generated,
            _ => null,
        };
        secret = source is { } known ? new Secret(known, reference.Substring(colon + 1).Trim()) : null;
        return secret is not null;
    }

    /// <summary>Always null: a secret has no text.</summary>
    public string? GetMember(string? member) => null;

    /// <inheritdoc/>
    public bool Equals(Secret? other) => other is not null && Source == other.Source && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((int)Source * 397 ^ StringComparer.Ordinal.GetHashCode(Key));

    /// <summary>Where the value comes from, such as <c>env:COPIN_PASSWORD</c>.</summary>
    public override string ToString() => Source switch
    {
        SecretSource.EnvironmentVariable => "env:" + Key,
        SecretSource.File => "file:" + Key,
        SecretSource.UserSecrets => "user-secrets:" + Key,
        SecretSource.Prompt => "prompt:" + Key,
        SecretSource.Generated => "generated:" + Key,
        _ => "output:" + Key,
    };
}
