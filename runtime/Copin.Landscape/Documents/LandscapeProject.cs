using Copin.Model;
using Copin.Rules;

namespace Copin.Documents;

/// <summary>What the rules of documents go by: a project's landscapes and the documents beside them.</summary>
/// <param name="landscapes">The landscapes, by full name.</param>
/// <param name="documents">The documents.</param>
public sealed class LandscapeProject(IReadOnlyList<Landscape> landscapes, DocumentSet documents)
{
    private readonly Dictionary<Document, IReadOnlyList<Landscape>> _owners = [];
    private readonly Dictionary<(EnvironmentDocument, string), EnvironmentReading> _readings = [];
    private readonly Dictionary<string, ILookup<string, (EnvironmentDocument, EnvironmentTenant)>> _tenants = new(StringComparer.Ordinal);
    private readonly Dictionary<Landscape, IReadOnlyList<Finding>> _findings = [];

    /// <summary>The landscapes.</summary>
    public IReadOnlyList<Landscape> Landscapes { get; } = landscapes;

    /// <summary>The documents.</summary>
    public DocumentSet Documents { get; } = documents;

    /// <summary>The landscapes that a document belongs to, in the order of <see cref="Landscapes"/>.</summary>
    public IReadOnlyList<Landscape> OwnersOf(Document document)
    {
        lock (_owners)
        {
            if (!_owners.TryGetValue(document, out var owners))
                _owners.Add(document, owners = Landscapes.Where(landscape => document.BelongsTo(landscape, this)).ToArray());
            return owners;
        }
    }

    /// <summary>An environment file held against a landscape.</summary>
    internal EnvironmentReading ReadingOf(EnvironmentDocument document, Landscape landscape)
    {
        var key = (document, landscape.Declaration.Type.FullName);
        lock (_readings)
        {
            if (!_readings.TryGetValue(key, out var reading))
                _readings.Add(key, reading = new EnvironmentReading(document, landscape));
            return reading;
        }
    }

    /// <summary>What the rulebook finds in a landscape by itself, without the values of an environment.</summary>
    internal IReadOnlyList<Finding> FindingsOf(Landscape landscape)
    {
        lock (_findings)
        {
            if (!_findings.TryGetValue(landscape, out var findings))
                _findings.Add(landscape, findings = Rulebook.Check(landscape));
            return findings;
        }
    }

    /// <summary>What the rulebook finds in a landscape with the values of an environment.</summary>
    internal IReadOnlyList<Finding> FindingsOf(EnvironmentReading reading) => FindingsOf(reading.Filled);

    /// <summary>The tenants of all environments of a landscape, by what is equal for the same tenant.</summary>
    internal ILookup<string, (EnvironmentDocument Document, EnvironmentTenant Tenant)> TenantsOf(Landscape landscape)
    {
        lock (_tenants)
        {
            if (!_tenants.TryGetValue(landscape.Declaration.Type.FullName, out var tenants))
                _tenants.Add(
                    landscape.Declaration.Type.FullName,
                    tenants = (from document in Documents.Of<EnvironmentDocument>()
                               where OwnersOf(document).Contains(landscape)
                               from tenant in EnvironmentTenant.Of(ReadingOf(document, landscape))
                               select (document, tenant)).ToLookup(each => each.tenant.Identity, each => (each.document, each.tenant), StringComparer.Ordinal));
            return tenants;
        }
    }
}
