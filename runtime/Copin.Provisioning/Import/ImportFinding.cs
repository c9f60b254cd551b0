using Copin.Rules;

namespace Copin.Provisioning.Import;

/// <summary>What is wrong with a file that is imported, or was mended on the way.</summary>
/// <param name="Severity">How much it weighs. After an error there is nothing of the file in the landscape.</param>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Message">What is wrong and what became of it. It repeats no secret.</param>
public sealed record ImportFinding(Severity Severity, string Path, int Line, int Column, string Message)
{
    /// <summary>As compilers write it, so that editors and build logs find the place: <c>bupa.json(3,5): warning: …</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column}): {Severity.ToString().ToLowerInvariant()}: {Message}";
}
