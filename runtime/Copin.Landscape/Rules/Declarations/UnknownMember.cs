using Copin.Model;

namespace Copin.Rules;

/// <summary>What stands behind the dot of a reference is a member of the parameter's type or an output of the resource's kind; where nothing stands, there is a value to take.</summary>
internal sealed class UnknownMember() : Rule(
    "COPIN0015", Severity.Error, "Reference to an unknown member or output",
    "{0}; {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            foreach (var text in resource.Texts)
            {
                // A tenant is named as a whole, which another rule sees to.
                if (text.Role == TextRole.Tenant)
                    continue;
                foreach (var part in text.Parts)
                    if (part.Name is { } name && Fault(text.Place, part, name, landscape) is { } finding)
                        yield return finding;
            }
    }

    private Finding? Fault(Place text, TemplatePart part, string name, Landscape landscape)
    {
        if (landscape.FindParameter(name) is { } parameter)
            return ParameterTypes.Find(parameter.Type) is { } type ? OfParameter(text, part, name, type) : null;
        return landscape.Find(name) is { } resource ? OfResource(text, part, name, resource.Kind) : null;
    }

    private Finding? OfParameter(Place text, TemplatePart part, string name, ParameterType type)
    {
        if (part.Member is not { } member)
            return type.HasText || type.IsSecret ? null : Missing(text, part, $"'{name}' is {Indefinite(type.Title)}, which has no text of its own", name, type.Members);
        if (type.Members.Contains(member))
            return null;
        return type.Members.IsEmpty
            ? At(text.Part(part.Start + 1 + name.Length, member.Length + 1), $"'{name}' is {Indefinite(type.Title)}, which has no members", $"write '{{{name}}}'").WithReplacement("")
            : Unknown(text, part, name, member, $"{Indefinite(type.Title)} has no member '{member}'", type.Members);
    }

    private Finding? OfResource(Place text, TemplatePart part, string name, ResourceKind kind)
    {
        if (kind.FindOutput(part.Member) is not null)
            return null;
        var outputs = kind.Outputs.Select(output => output.Name).ToArray();
        if (outputs.Length == 0)
            return At(text.Part(part.Start, part.Length), $"'{name}' is {kind.IndefiniteTitle}, which has no outputs", "write the value out, or use [After<…>] to order the two");
        return part.Member is { } member
            ? Unknown(text, part, name, member, $"{kind.IndefiniteTitle} has no output '{member}'", outputs)
            : Missing(text, part, $"'{name}' is {kind.IndefiniteTitle}, of which a text must name an output", name, outputs);
    }

    private Finding Unknown(Place text, TemplatePart part, string name, string member, string what, EquatableArray<string> members)
    {
        var place = text.Part(part.Start + 2 + name.Length, member.Length);
        what = char.ToUpperInvariant(what[0]) + what.Substring(1);
        return new NearestName(members).To(member) is { } nearest
            ? At(place, what, $"did you mean '{nearest}'?").WithReplacement(nearest)
            : At(place, what, $"it has {Listing.And(members)}");
    }

    private Finding Missing(Place text, TemplatePart part, string what, string name, EquatableArray<string> members)
    {
        var finding = At(text.Part(part.Start, part.Length), what, $"write {Listing.Or(members.Select(member => $"'{{{name}.{member}}}'"))}");
        return members.Count == 1 ? finding.WithReplacement($"{{{name}.{members[0]}}}") : finding;
    }

    private static string Indefinite(string title) => (title.StartsWith("SAP S/4", StringComparison.Ordinal) || "aeio".IndexOf(char.ToLowerInvariant(title[0])) >= 0 ? "an " : "a ") + title;
}
