namespace Copin.Model;

/// <summary>The certificate files that the Destination service keeps, by the endings of their names.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "Use Destination Certificates".</remarks>
public static class CertificateFile
{
    /// <summary>The endings, without dot.</summary>
    public static EquatableArray<string> Types { get; } = new[] { "jks", "pfx", "p12", "pem", "cer", "crt" };

    private static readonly string[] WithPassword = ["jks", "pfx", "p12"];

    /// <summary>Whether a file is of a type that the service keeps.</summary>
    public static bool IsKnown(string name) => Types.Contains(TypeOf(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this type is opened with a password.</summary>
    public static bool NeedsPassword(string name) => WithPassword.Contains(TypeOf(name), StringComparer.OrdinalIgnoreCase);

    private static string TypeOf(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
