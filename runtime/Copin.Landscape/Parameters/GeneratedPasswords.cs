namespace Copin.Model;

/// <summary>The <c>[GeneratedPassword]</c> attributes on a landscape's parameters.</summary>
internal static class GeneratedPasswords
{
    /// <summary>The attributes of that name with their parameters and, where one is written, the length.</summary>
    public static IEnumerable<(ParameterDeclaration Parameter, Place LengthPlace, long? Length)> Of(Landscape landscape)
    {
        foreach (var parameter in landscape.Parameters)
            for (var i = 0; i < parameter.Attributes.Count; i++)
                if (parameter.Attributes[i] is { Name: "GeneratedPassword" } attribute)
                    yield return (parameter, Place.OfParameterArgument(parameter.Name, i, "Length"), attribute["Length"] is { Value: { Kind: ArgumentKind.Number } length } ? length.Number : null);
    }
}
