namespace Copin.Model;

/// <summary>The form of names in Cloud Integration.</summary>
/// <remarks>
/// Sources: SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow" (parameter names), "Editing an Integration Package" (artifact names), "Naming
/// Conventions" (packages), "Deploying a User Credentials Artifact" (passwords).
/// </remarks>
public static class CloudIntegrationNames
{
    /// <summary>The most characters of a package's name.</summary>
    public const int MaxPackageLength = 255;

    private const string ForbiddenInParameters = ",?/'\"<>;:[]!@#$%&*()=+{}";

    /// <summary>Whether a character may stand in the name of an externalised parameter.</summary>
    public static bool MayStandInParameter(char character) => ForbiddenInParameters.IndexOf(character) < 0 && !char.IsControl(character);

    /// <summary>Whether a character may stand in an artifact's ID, such as a flow's.</summary>
    /// <param name="character">The character.</param>
    /// <param name="isFirst">Whether it is the first, which must be a letter or an underscore.</param>
    public static bool MayStandInArtifact(char character, bool isFirst) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '_' || (!isFirst && character is (>= '0' and <= '9') or ' ' or '.' or '-');
}
