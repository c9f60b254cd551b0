namespace Copin.Provisioning.Export;

/// <summary>A file that a console or tool imports.</summary>
/// <param name="Path">Its path relative to the export's folder, with forward slashes.</param>
/// <param name="Content">Its text, with <c>\n</c> line ends. It holds no secret.</param>
public sealed record ExportedFile(string Path, string Content);
