using Copin.Model;

namespace Copin.Rules;

/// <summary>A reference that brings an address with its scheme has no scheme before it.</summary>
/// <remarks>
/// What comes out is <c>https://https://host</c>, and a client takes <c>https</c> for the host. Source: RFC 3986, section 3. A communication system's host name is COPIN1011's.
/// </remarks>
internal sealed class SchemeTwice() : Rule(
    "COPIN0020", Severity.Error, "Address has its scheme twice",
    "'{0}' is an address with its scheme already; remove '{1}' before it")
{
    private static readonly string[] Schemes = ["https://", "http://"];

    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        from text in resource.Texts
        where text is { Role: TextRole.Plain, HasValue: true, Fault: null } && !(resource is CommunicationSystem system && ReferenceEquals(system.HostName, text))
        from i in Enumerable.Range(1, Math.Max(0, text.Parts.Count - 1))
        let scheme = SchemeAtEnd(text.Parts[i - 1].Literal)
        where scheme > 0 && text.Parts[i].IsReference && IsAddress(text.Parts[i], landscape)
        let start = text.Parts[i].Start - scheme
        select At(text.Place.Part(start, scheme), text.Parts[i], text.Raw!.Substring(start, scheme)).WithReplacement("");

    private static int SchemeAtEnd(string literal) => Schemes.FirstOrDefault(scheme => literal.EndsWith(scheme, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;

    private static bool IsAddress(TemplatePart part, Landscape landscape)
    {
        if (landscape.FindParameter(part.Name) is not { } parameter)
            return landscape.Find(part.Name)?.Kind.FindOutput(part.Member) is { Type: OutputType.Uri };
        if (ParameterTypes.Find(parameter.Type) is not { } type)
            return false;
        return part.Member is { } member
            ? member.EndsWith("Url", StringComparison.Ordinal) && type.Members.Contains(member)
            : type.FullName == "System.Uri" || (landscape.Values is { } values && values.TryGetValue(parameter.Name, out var value) && StartsWithScheme(value.GetMember(null)));
    }

    private static bool StartsWithScheme(string? value) => Schemes.Any(scheme => value?.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) == true);
}
