namespace Copin.CatalogWriter;

/// <summary>The register breaks a rule; the message names file and line.</summary>
public sealed class RegisterException(string message) : Exception(message);
