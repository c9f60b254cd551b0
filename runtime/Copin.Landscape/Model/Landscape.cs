using Copin.Documents;

namespace Copin.Model;

/// <summary>A landscape with typed resources: what the rules check, the generator writes and the engine provisions.</summary>
/// <remarks>A pure function of its <see cref="Declaration"/> (with the documents beside it and, at run time, the parameters' values); equal where these are equal.</remarks>
public sealed class Landscape : IEquatable<Landscape>
{
    private readonly Dictionary<string, Resource> _byId = new(StringComparer.Ordinal);
    private readonly LandscapeParameters _parameters;
    private LandscapeGraph? _graph;
    private ArrangementIndex? _arrangements;

    private Landscape(LandscapeDeclaration declaration, IReadOnlyDictionary<string, ILandscapeParameter>? values, DocumentSet documents)
    {
        Declaration = declaration;
        Values = values;
        Documents = documents;
        Name = ReadName(declaration);
        Parameters = declaration.Parameters;
        _parameters = new LandscapeParameters(declaration.Parameters);
        Func<string, string?, string?>? known = values is null
            ? null
            : (name, member) => values.TryGetValue(name, out var parameter) ? parameter.GetMember(member) : null;
        var resources = new List<Resource>();
        foreach (var resource in declaration.Resources)
        {
            if (_byId.ContainsKey(resource.Name) || MainAttribute(resource) is not { } main)
                continue;
            var typed = main.Kind.Read(new ResourceReader(resource, main.Kind, main.Index, known, documents));
            resources.Add(typed);
            _byId.Add(typed.Id, typed);
        }

        Resources = resources;
    }

    /// <summary>What it was read from.</summary>
    public LandscapeDeclaration Declaration { get; }

    /// <summary>The landscape's name, such as <c>co-pin</c>; its type's name where none is written.</summary>
    public Text Name { get; }

    /// <summary>Whether it only stands in for the landscape that a record with resource attributes is not nested in.</summary>
    public bool IsStray => Declaration.Type.Name.Length == 0;

    /// <summary>What differs between environments.</summary>
    public EquatableArray<ParameterDeclaration> Parameters { get; }

    /// <summary>The parameters' values; null while compiling.</summary>
    public IReadOnlyDictionary<string, ILandscapeParameter>? Values { get; }

    /// <summary>The files beside it that have rules of their own; <see cref="DocumentSet.Unknown"/> at run time.</summary>
    public DocumentSet Documents { get; }

    /// <summary>Its resources, in source order.</summary>
    public IReadOnlyList<Resource> Resources { get; }

    /// <summary>The full names of the landscapes that it says it uses.</summary>
    public IEnumerable<TypeReference> Uses =>
        from attribute in Declaration.Attributes
        where attribute.Name == "Uses" && attribute.TypeArguments.Count == 1
        select attribute.TypeArguments[0];

    /// <summary>Who depends on whom.</summary>
    public LandscapeGraph Graph => _graph ??= new LandscapeGraph(this);

    /// <summary>Reads a declaration; never fails, whatever is missing in it.</summary>
    /// <param name="declaration">What the records declare.</param>
    /// <param name="values">The parameters' values by name, at run time; null while compiling.</param>
    /// <param name="documents">The files beside it that have rules of their own; null where nobody has looked for them.</param>
    public static Landscape Read(LandscapeDeclaration declaration, IReadOnlyDictionary<string, ILandscapeParameter>? values = null, DocumentSet? documents = null) =>
        new(declaration, values, documents ?? DocumentSet.Unknown);

    /// <summary>The resource of that record name; null where there is none.</summary>
    public Resource? Find(string? id) => id is not null && _byId.TryGetValue(id, out var resource) ? resource : null;

    /// <summary>The resource that a type argument refers to, where it is one of this landscape and of type <typeparamref name="T"/>; else null.</summary>
    public T? Find<T>(Reference reference) where T : Resource => Find(reference.LocalName) as T;

    /// <summary>The resources of one type.</summary>
    public IEnumerable<T> All<T>() where T : Resource => Resources.OfType<T>();

    /// <summary>The parameter of that name; null where there is none.</summary>
    public ParameterDeclaration? FindParameter(string? name) => _parameters.Find(name);

    /// <summary>The parameters that hold tenants of a system, in source order.</summary>
    public IReadOnlyList<ParameterDeclaration> TenantsOf(SapSystem system) => _parameters.TenantsOf(system);

    /// <summary>The system through whose API a resource is read and made: its kind's, but SAP BTP for what a service instance makes in S/4HANA Cloud.</summary>
    public SapSystem SystemOf(Resource resource) => IsMadeFromBtp(resource) ? SapSystem.Btp : resource.Kind.System;

    /// <summary>The parameter that holds a resource's tenant: the one it names, or the only one of <see cref="SystemOf"/>'s type; null where that is none or not clear.</summary>
    public ParameterDeclaration? TenantOf(Resource resource) =>
        BtpArrangementOf(resource) is { } arrangement ? TenantNamed(arrangement.Subaccount, SapSystem.Btp) : TenantNamed(resource.Tenant, resource.Kind.System);

    /// <summary>The parameter that holds the S/4HANA Cloud tenant of a registered system; null where that is none or not clear.</summary>
    public ParameterDeclaration? S4HanaCloudOf(RegisteredSystem system) => TenantNamed(system.S4HanaCloud, SapSystem.S4HanaCloud);

    /// <summary>
    /// Whether a service instance of SAP BTP makes it: a communication arrangement with a registered system, and the communication system and users of such an arrangement.
    /// </summary>
    public bool IsMadeFromBtp(Resource resource) => BtpArrangementOf(resource) is not null;

    /// <summary>The arrangement made from SAP BTP that a resource is, or that its communication system or user belongs to; null where it is made in S/4HANA Cloud.</summary>
    public CommunicationArrangement? BtpArrangementOf(Resource resource) => Arrangements.FromBtp(resource);

    /// <summary>The arrangements on a communication system, in source order.</summary>
    public IEnumerable<CommunicationArrangement> ArrangementsOn(CommunicationSystem system) => Arrangements.On(system);

    /// <summary>The arrangements whose system has <paramref name="user"/> as user for inbound communication, in source order.</summary>
    public IEnumerable<CommunicationArrangement> ArrangementsOf(CommunicationUser user) => Arrangements.Of(user);

    private ParameterDeclaration? TenantNamed(Text name, SapSystem system)
    {
        var candidates = TenantsOf(system);
        if (!name.IsDeclared)
            return candidates.Count == 1 ? candidates[0] : null;
        return FindParameter(name.SoleReference?.Name ?? name.Raw) is { } named && ParameterTypes.TenantOf(system)?.FullName == named.Type ? named : null;
    }

    private ArrangementIndex Arrangements => _arrangements ??= new ArrangementIndex(this);

    /// <summary>The attribute of a record that makes it a resource: the first that names a kind.</summary>
    public static (ResourceKind Kind, int Index)? MainAttribute(ResourceDeclaration resource)
    {
        for (var i = 0; i < resource.Attributes.Count; i++)
            if (ResourceKinds.Find(resource.Attributes[i].Name) is { } kind)
                return (kind, i);
        return null;
    }

    private static Text ReadName(LandscapeDeclaration declaration)
    {
        for (var i = 0; i < declaration.Attributes.Count; i++)
            if (declaration.Attributes[i] is { Name: "Landscape" } attribute && attribute["name"] is { } name)
                return Text.Read(Place.OfAttribute("", i).Argument(name.Name), TextRole.Plain, name.Value, null);
        return Text.Read(Place.OfRecord(""), TextRole.Plain, ArgumentValue.Of(declaration.Type.Name), null);
    }

    /// <inheritdoc/>
    public bool Equals(Landscape? other) => other is not null && Declaration.Equals(other.Declaration) && ReferenceEquals(Values, other.Values) && Documents.Equals(other.Documents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Landscape);

    /// <inheritdoc/>
    public override int GetHashCode() => Declaration.GetHashCode();
}
