using Copin.Model;

namespace Copin.Rules;

/// <summary>A placeholder of a template, such as <c>&lt;system name&gt;</c>, was not filled in.</summary>
/// <remarks>SAP's samples for <c>s4-hana-cloud</c> are written with such placeholders; nothing that the service takes has angle brackets.</remarks>
internal sealed class PlaceholderUnfilled() : Rule(
    "COPIN3065", Severity.Warning, "Placeholder is not filled in",
    "'{0}' looks like a template's placeholder; write the real value, or a parameter as in '{{SystemName}}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            if (resource is RegisteredSystem or ApiAccess or Messaging or Subaccount or Entitlement)
                foreach (var text in resource.Texts)
                    if (text.HasValue && text.Role == TextRole.Plain && text.Skeleton.IndexOf('<') is >= 0 and var start && text.Skeleton.IndexOf('>', start) is >= 0 and var end && end > start + 1)
                        yield return At(text.PlaceInSkeleton(start, end + 1 - start), text.Skeleton.Substring(start, end + 1 - start));
    }
}
