using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication system's host name is a host name: no scheme, no port, no path, no blanks.</summary>
/// <remarks>
/// Source: SAP-samples/abap-partner-reference-application ("without https://"); the port has a field of its own. Characters and length: RFC 1123, section 2.1; underscores
/// are let pass, as dummies have them.
/// </remarks>
internal sealed class HostNameInvalid() : Rule<CommunicationSystem>(
    "COPIN1011", Severity.Error, "Host name is invalid",
    "{0}")
{
    private const int MaxLength = 253;

    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        var host = system.HostName;
        if (!host.HasValue || host.Fault is not null || string.IsNullOrWhiteSpace(host.Skeleton))
            return [];
        var addresses = host.References.Where(part => IsAddress(part, landscape)).Select(part => OfAddress(host, part, landscape)).ToArray();
        return addresses.Length > 0 ? addresses : OfCharacters(host);
    }

    private IEnumerable<Finding> OfCharacters(Text host)
    {
        var written = host.Skeleton;
        var faults = Faults(written);
        if (faults.Count == 1)
        {
            var (start, length, what) = faults[0];
            yield return At(host.PlaceInSkeleton(start, length), $"A host name has no {what}; remove '{written.Substring(start, length)}'").WithReplacementOf(written.Substring(start, length), "");
        }
        else if (faults.Count > 1)
        {
            var bare = Without(faults, host);
            var finding = At(host.PlaceInSkeleton(0, written.Length), $"A host name has no {string.Join(" and no ", faults.Select(fault => fault.What).Distinct())}; write '{bare}'");
            yield return bare.Length > 0 ? finding.WithReplacementOf(written, bare) : finding;
        }
        else if (host.Known is { Length: > MaxLength } tooLong)
        {
            yield return At(host.PlaceInSkeleton(MaxLength, tooLong.Length - MaxLength), $"A host name has at most {MaxLength} characters; shorten it");
        }
    }

    private static List<(int Start, int Length, string What)> Faults(string written)
    {
        var faults = new List<(int, int, string)>();
var start = SchemeLength(written);
        if (start > 0)
            faults.Add((0, start, "scheme"));
        for (var i = start; i < written.Length; i++)
        {
            var character = written[i];
            if (character is ':' or '/' or '\\' or '?' or '#')
            {
                faults.Add((i, written.Length - i, character == ':' ? "port" : "path"));
                break;
            }

            if (char.IsWhiteSpace(character))
            {
                var end = i;
                while (end < written.Length && char.IsWhiteSpace(written[end]))
                    end++;
                faults.Add((i, end - i, "blanks"));
                i = end - 1;
            }
            else if (!char.IsLetterOrDigit(character) && character is not ('.' or '-' or '_' or Text.Blank))
            {
                faults.Add((i, 1, $"'{character}'"));
            }

            if (faults.Count > 20)
                break;
        }

        return faults;
    }

    // Also what is left of one that was mistyped: 'https:host', 'http//host', '//host'.
    private static int SchemeLength(string written)
    {
        if (written.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme && written.IndexOfAny(['/', '?', '#']) >= scheme)
            return scheme + "://".Length;
        var name = written.StartsWith("https", StringComparison.OrdinalIgnoreCase) ? 5 : written.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var end = name;
        while (end < written.Length && written[end] is ':' or '/')
            end++;
        // A host may be called 'http', with a port behind it.
        return end == name || end == written.Length || (end == name + 1 && written[name] == '/') || char.IsDigit(written[end]) ? 0 : end;
    }

    private static string Without(List<(int Start, int Length, string What)> faults, Text host)
    {
        var bare = host.Skeleton;
        for (var i = faults.Count - 1; i >= 0; i--)
            bare = bare.Remove(faults[i].Start, faults[i].Length);
        if (host.Known is null)
            foreach (var part in host.References)
                if (bare.IndexOf(Text.Blank) is >= 0 and var blank)
                    bare = bare.Remove(blank, 1).Insert(blank, part.ToString());
        return bare;
    }

    private Finding OfAddress(Text host, TemplatePart part, Landscape landscape)
    {
        var instead = landscape.FindParameter(part.Name) is { } parameter && ParameterTypes.Find(parameter.Type) is { } type
            ? type.System switch
            {
                SapSystem.S4HanaCloud => $"{{{part.Name}.{nameof(S4HanaCloudTenant.ApiHost)}}}",
                SapSystem.CloudIntegration or SapSystem.IdentityProvisioning or SapSystem.IdentityManagement => $"{{{part.Name}.{nameof(CloudIntegrationTenant.Host)}}}",
                _ => null,
            }
            : null;
        return instead is null
            ? At(host.PlaceOf(part), $"'{part}' is an address with scheme and path; write a host name")
            : At(host.PlaceOf(part), $"'{part}' is an address with its scheme; write '{instead}'").WithReplacement(instead);
    }

    private static bool IsAddress(TemplatePart part, Landscape landscape)
    {
        if (landscape.FindParameter(part.Name) is { } parameter)
            return ParameterTypes.Find(parameter.Type) is { } type
                && (part.Member is null ? type.FullName == "System.Uri" : part.Member.EndsWith("Url", StringComparison.Ordinal) && type.Members.Contains(part.Member));
        return landscape.Find(part.Name)?.Kind.FindOutput(part.Member) is { Type: OutputType.Uri };
    }
}
