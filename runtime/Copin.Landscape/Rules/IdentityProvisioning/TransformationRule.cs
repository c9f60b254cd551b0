using Copin.Documents;

namespace Copin.Rules;

/// <summary>A rule that looks at a transformation which a proxy system names.</summary>
internal abstract class TransformationRule(string id, Severity severity, string title, string message) : DocumentRule<TransformationDocument>(id, severity, title, message)
{
    protected sealed override IEnumerable<Finding> Check(TransformationDocument document, LandscapeProject project)
    {
        var uses = document.UsesIn(project).ToArray();
        return uses.Length == 0 ? [] : Check(document, uses);
    }

    /// <summary>Checks a transformation.</summary>
    /// <param name="document">The transformation.</param>
    /// <param name="uses">Where it is used, at least once.</param>
    protected abstract IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses);

    /// <summary>The members of a name that hold a text, in all mappings.</summary>
    protected static IEnumerable<JsonMember> TextsCalled(TransformationDocument document, string name) =>
        from mapping in document.Mappings
        from member in mapping.Members
        where member.Name == name && member.Value.Kind == JsonKind.Text
        select member;

    /// <summary>What a message says of a word that is none: what was meant, or what there is.</summary>
    protected static string Meant(string? meant, IEnumerable<string> known) => meant is not null ? $"did you mean '{meant}'?" : $"there are {Listing.And(known)}";
}
