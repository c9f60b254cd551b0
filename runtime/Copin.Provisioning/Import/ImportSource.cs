namespace Copin.Provisioning.Import;

/// <summary>A file to import.</summary>
/// <param name="Path">Its path, for messages and for the names that it gives.</param>
/// <param name="Text">Its characters.</param>
public sealed record ImportSource(string Path, string Text)
{
    /// <summary>The path; the characters may hold a secret.</summary>
    public override string ToString() => Path;
}
