using Copin.Model;

namespace Copin.Rules;

/// <summary>A subaccount has a name, a region and a subdomain that the Accounts API takes.</summary>
/// <remarks>Source: <see cref="AccountLimits"/>.</remarks>
internal sealed class SubaccountInvalid() : Rule<Subaccount>(
    "COPIN3053", Severity.Error, "Subaccount is incomplete or invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(Subaccount subaccount, Landscape landscape)
    {
        if (subaccount.Name.Known is { } name)
        {
            if (string.IsNullOrWhiteSpace(name) || name.Length > AccountLimits.DisplayName)
                yield return At(subaccount.Name.Place, $"A subaccount's name has 1 to {AccountLimits.DisplayName} characters, this one {name.Trim().Length}");
            else if (name.IndexOf('/') is >= 0 and var slash)
                yield return At(subaccount.Name.PlaceInSkeleton(slash, 1), "A subaccount's name has no '/'; write '-' instead").WithReplacement("-");
        }

        if (subaccount.Description.Known is { Length: > AccountLimits.Description } description)
            yield return At(
                subaccount.Description.PlaceInSkeleton(AccountLimits.Description, description.Length - AccountLimits.Description),
                $"A subaccount's description has at most {AccountLimits.Description} characters; shorten it by {description.Length - AccountLimits.Description}");
        if (subaccount.Subdomain.Known is { } subdomain && !AccountLimits.IsSubdomain(subdomain))
            yield return At(subaccount.Subdomain.Place, $"'{subdomain}' is no subdomain; write 1 to {AccountLimits.Subdomain} small letters, digits and inner hyphens");
        var lacking = new[] { ("Region", subaccount.Region), ("Subdomain", subaccount.Subdomain) }.Where(argument => !argument.Item2.IsDeclared).Select(argument => $"{argument.Item1} = \"…\"").ToArray();
        if (lacking.Length > 0 && subaccount.Name.HasValue)
            yield return At(subaccount.Place, $"Subaccount '{subaccount.Name}' needs {Listing.And(lacking)}");
        if (subaccount.Region.Known is { } region && string.IsNullOrWhiteSpace(region))
            yield return At(subaccount.Region.Place, "A region's technical name must not be empty; write one, such as \"eu10\"");
    }
}
