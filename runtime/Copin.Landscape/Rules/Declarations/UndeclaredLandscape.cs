using Copin.Model;

namespace Copin.Rules;

/// <summary>Which other landscapes a landscape reads from stands at its head, so that whoever provisions it knows what must be there first.</summary>
internal sealed class UndeclaredLandscape() : Rule(
    "COPIN0011", Severity.Error, "Reference to another landscape that is not declared",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declaration = landscape.Declaration;
        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < declaration.Attributes.Count; i++)
        {
            if (declaration.Attributes[i] is not { Name: "Uses", TypeArguments: { Count: 1 } types })
                continue;
            var other = types[0];
            used.Add(other.FullName);
            if (IsNoLandscape(other, landscape))
                yield return At(Place.OfAttribute("", i).TypeArgumentAt(0), $"'{other.FullName}' is no landscape; name a record that bears [Landscape] in [Uses<…>]");
        }

        foreach (var resource in landscape.Resources)
            foreach (var reference in resource.References)
                if (reference.Target is { Scope: ReferenceScope.OtherLandscape } target && !used.Contains(target.Landscape))
                    yield return At(
                        reference.Place,
                        $"'{target.Name}' belongs to landscape '{target.Landscape}'; add [Uses<{target.Landscape}>] to '{declaration.Type.Name}' to say that it is read from there")
                        .WithAddition($"[Uses<{target.Landscape}>]").With(FixKeys.AddTo, "Landscape");
    }

    // A type nested in this landscape does not tell whether it is a landscape: only where it is one of its resources, it certainly is none.
    private static bool IsNoLandscape(TypeReference type, Landscape landscape) => type.Scope switch
    {
        ReferenceScope.Error => false,
        ReferenceScope.Local => landscape.Find(type.Name) is not null,
        _ => !type.Attributes.Contains("Landscape"),
    };
}
