using Copin.Rules;

namespace Copin.Provisioning.Import;

/// <summary>A landscape made of files.</summary>
/// <param name="CSharp">Its C# file, with <c>\n</c> line ends. It holds no secret.</param>
/// <param name="Resources">How many resources it declares.</param>
/// <param name="Findings">What is wrong with the files, in their order.</param>
public sealed record ImportedLandscape(string CSharp, int Resources, IReadOnlyList<ImportFinding> Findings)
{
    /// <summary>Whether every file was understood.</summary>
    public bool Succeeded => Findings.All(finding => finding.Severity != Severity.Error);
}
