using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>What the rulebook finds in a landscape with an environment's values and not without them, and the value to blame.</summary>
internal static class EnvironmentFindings
{
    /// <summary>The findings; those that no single value of the file explains are left out, and the engine reports them.</summary>
    public static IEnumerable<BrokenRule> Of(EnvironmentReading reading, LandscapeProject project)
    {
        var known = new HashSet<(string, Place)>(project.FindingsOf(reading.Landscape).Select(KeyOf));
        foreach (var finding in project.FindingsOf(reading))
            // Of a value that is still to be filled in, its own rule speaks in the file.
            if (finding.Place.Document is null && finding.Rule.Id[5] != '9' && finding.Rule is not TextNotFilledIn && !known.Contains(KeyOf(finding)) && Blame(finding, reading) is { } entry)
                yield return new BrokenRule(finding, entry.Member.Value.Content, NameOf(finding.Place), Meant(finding, entry));
    }

    // What is found at another stretch of the same argument may still be the same.
    private static (string, Place) KeyOf(Finding finding) => (finding.Rule.Id, finding.Place.Part(0, 0));

    private static string NameOf(Place place) => place.Kind switch
    {
        PlaceKind.Argument => $"{place.Record}.{place.Name}",
        PlaceKind.Parameter or PlaceKind.ParameterArgument => place.Parameter ?? place.Name,
        _ => place.Record,
    };

    // The first parameter that the text at the place refers to; else, the record's texts but for secrets, whose values no rule sees; else, the tenants of what is related.
    private static EnvironmentEntry? Blame(Finding finding, EnvironmentReading reading)
    {
        if (reading.Landscape.Find(finding.Place.Record) is not { } resource)
            return null;
        var here = finding.Place.Part(0, 0);
        return EntryOf(resource.Texts.Where(text => text.Place == here), reading) ?? EntryOf(resource.Texts.Where(text => text.Role != TextRole.Secret), reading) ?? EntryOfTenants(finding.Related, reading);
    }

    // Where a host is typed in, the value is that of the tenant in which what it does not fit lives.
    private static EnvironmentEntry? EntryOfTenants(IEnumerable<Place> related, EnvironmentReading reading)
    {
        foreach (var place in related)
            if (reading.Landscape.Find(place.Record) is { } resource && reading.Landscape.TenantOf(resource) is { } tenant && ValueOf(tenant, reading) is { } entry)
                return entry;
        return null;
    }

    private static EnvironmentEntry? EntryOf(IEnumerable<Text> texts, EnvironmentReading reading)
    {
        foreach (var text in texts)
            foreach (var part in text.References)
                if (reading.Landscape.FindParameter(part.Name) is { } parameter && reading.Parameters.ContainsKey(parameter.Name) && ValueOf(parameter, reading) is { } entry)
                    return entry;
        return null;
    }

    // What the rule would have written in the text, in the value that the characters come from.
    private static string? Meant(Finding finding, EnvironmentEntry entry)
    {
        if (finding.Fix is not { } fix || !fix.TryGetValue(FixKeys.Written, out var written) || !fix.TryGetValue(FixKeys.Replacement, out var replacement)
            || entry is not { Member.Value.Kind: JsonKind.Text, Text: { } value, Shape: { } shape } || written.Length == 0 || replacement.IndexOf('{') >= 0)
            return null;
        var meant = value.Replace(written, replacement);
        return meant.Length > 0 && meant != value && shape.Fault(meant) is null ? meant : null;
    }

    // All members that texts name come from the one value that names the tenant.
    private static EnvironmentEntry? ValueOf(ParameterDeclaration parameter, EnvironmentReading reading) =>
        EnvironmentTenant.Of(reading).FirstOrDefault(tenant => tenant.Parameter == parameter)?.Entry ?? reading.Find(parameter.Name);
}

/// <summary>A rule that a landscape breaks with an environment's values only.</summary>
/// <param name="Finding">What the rule says.</param>
/// <param name="Stretch">The value to blame.</param>
/// <param name="Place">Where in the declaration it is found.</param>
/// <param name="Meant">The value with which it is not; null where nobody can tell.</param>
internal sealed record BrokenRule(Finding Finding, Stretch Stretch, string Place, string? Meant)
{
    /// <summary>The finding with the value that was meant.</summary>
    public Finding Mend(Finding finding) => Meant is null ? finding : finding.WithReplacement(Meant);
}
