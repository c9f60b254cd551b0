namespace Copin.Model;

/// <summary>A link template in one of the parameters of project collaboration, taken apart for the rules.</summary>
/// <remarks>References are kept as written: the hosts they stand for hold no placeholder. At run time the filled-in text is looked at instead.</remarks>
internal sealed class ProjectLink
{
    private readonly Text _text;
    private readonly bool _isAsWritten;

    private ProjectLink(ProjectLinkSlot slot, Text text, Landscape landscape)
    {
        Slot = slot;
        _text = text;
        _isAsWritten = text.IsLiteral || text.Known is null;
        Template = _isAsWritten ? text.Raw! : text.Known!;
        IsOpen = _isAsWritten && text.References.Any(part => !IsTenant(part, landscape));
        Placeholders = UrlPlaceholders.Parse(Template, out var faults);
        Faults = faults;
        IntentOwner = OwnerOf(Template, out var start, out var length);
        Intent = (start, length);
    }

    /// <summary>The links of a flow. Texts that are not written or not yet constant are not among them.</summary>
    public static IEnumerable<ProjectLink> Of(IntegrationFlow flow, Landscape landscape) =>
        from parameter in flow.AllParameters
        let slot = ProjectLinkSlot.Find(parameter.Name.Known)
        where slot is not null && parameter.Value.HasValue
        select new ProjectLink(slot, parameter.Value, landscape);

    /// <summary>The parameter it stands in.</summary>
    public ProjectLinkSlot Slot { get; }

    /// <summary>The template.</summary>
    public string Template { get; }

    /// <summary>Whether it holds a reference that may be filled with any text, so that nothing can be said to be missing.</summary>
    public bool IsOpen { get; }

    /// <summary>Its placeholders.</summary>
    public EquatableArray<UrlPlaceholder> Placeholders { get; }

    /// <summary>Its percent signs that belong to none.</summary>
    public EquatableArray<UrlPlaceholderFault> Faults { get; }

    /// <summary>The parameter that its intent belongs into; null where the intent is none of the three.</summary>
    public ProjectLinkSlot? IntentOwner { get; }

    /// <summary>Where the intent stands; of no length where it is none of the three.</summary>
    public (int Start, int Length) Intent { get; }

    /// <summary>Whether its intent belongs into another parameter, so that whatever else differs follows from that.</summary>
    public bool IsInWrongSlot => IntentOwner is not null && IntentOwner != Slot;

    /// <summary>Whether it holds the placeholder of its parameter.</summary>
    public bool HasPlaceholder => Placeholders.Any(placeholder => placeholder.Name == Slot.Placeholder);

    /// <summary>The placeholders that the flow does not fill here. That of another kind of project is among them only where the own one is missing.</summary>
    public IEnumerable<UrlPlaceholder> Unknown =>
        from placeholder in Placeholders
        where placeholder.Name != Slot.Placeholder
        let isOthers = placeholder.Name is ProjectLinkSlot.ProjectUuid or ProjectLinkSlot.ProjectNumber
        where !isOthers || (!HasPlaceholder && !Slot.TakesUuid)
        select placeholder;

    /// <summary>The placeholders of project numbers inside the literal of a GUID.</summary>
    public IEnumerable<UrlPlaceholder> NumbersInGuidLiteral => Placeholders.Where(placeholder => placeholder.Name == ProjectLinkSlot.ProjectNumber && placeholder.IsGuidLiteral);

    /// <summary>Whether nothing in it stands for a project. A placeholder that is misspelt, in a wrong literal or of another kind of project is a fault of its own.</summary>
    public bool LacksPlaceholder => !IsOpen && !HasPlaceholder && !IsInWrongSlot && Faults.IsEmpty && !Unknown.Any() && !NumbersInGuidLiteral.Any();

    /// <summary>The placeholder with the quotes, and <c>guid</c>, that stand around it.</summary>
    public (int Start, int Length) WithQuotes(UrlPlaceholder placeholder)
    {
        var start = placeholder.Start;
        var end = placeholder.End;
        if (start > 0 && Template[start - 1] == '\'')
        {
            start--;
            if (start >= 4 && string.Compare(Template, start - 4, "guid", 0, 4, StringComparison.OrdinalIgnoreCase) == 0)
                start -= 4;
        }

        if (end < Template.Length && Template[end] == '\'')
            end++;
        return (start, end - start);
    }

    /// <summary>The place of a stretch of <see cref="Template"/>.</summary>
    public Place PlaceOf((int Start, int Length) stretch) => _isAsWritten ? _text.Place.Part(stretch.Start, stretch.Length) : _text.Place;

    /// <summary>The place of the whole argument.</summary>
    public Place Place => _text.Place;

    private static bool IsTenant(TemplatePart part, Landscape landscape) =>
        landscape.FindParameter(part.Name) is { } parameter && ParameterTypes.Find(parameter.Type) is { System: not SapSystem.None };

    // An intent is "#SemanticObject-action", followed by parameters or by the application's own route.
    private static ProjectLinkSlot? OwnerOf(string template, out int start, out int length)
    {
        start = template.IndexOf('#') + 1;
        length = 0;
        if (start == 0)
            return null;
        var end = template.IndexOfAny(['?', '&', '/', '~'], start);
        end = end < 0 ? template.Length : end;
        foreach (var slot in ProjectLinkSlot.All)
        {
            if (start + slot.SemanticObject.Length >= end || template[start + slot.SemanticObject.Length] != '-'
                || string.CompareOrdinal(template, start, slot.SemanticObject, 0, slot.SemanticObject.Length) != 0)
                continue;
            length = end - start;
            return slot;
        }

        return null;
    }
}
