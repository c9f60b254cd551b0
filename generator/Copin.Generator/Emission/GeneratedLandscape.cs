using Copin.Model;

namespace Copin.Generator;

/// <summary>A landscape while its code is written: what is declared, what can be added to each record, and how the additions are called.</summary>
internal sealed class GeneratedLandscape
{
    private readonly Dictionary<string, GeneratedResource> _resources = new(StringComparer.Ordinal);
    private GeneratedResource[]? _inOrder;

    public GeneratedLandscape(LandscapeTarget target, CompilationFeatures features)
    {
        Declaration = target.Declaration;
        Type = CSharp.Global(Declaration.Type);
        Body = target.Body;
        Features = features;
        MemberNames = LandscapeNames.ScopeOf(Declaration, Body);
        Names = LandscapeNames.Of(MemberNames);
        Model = Landscape.Read(Declaration);
        Parameters = Declaration.Parameters
            .Where(parameter => parameter.Name.Length > 0 && ParameterTypes.Find(parameter.Type) is not null)
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.First()).ToArray();
        for (var i = 0; i < Declaration.Resources.Count; i++)
            if (Model.Find(Declaration.Resources[i].Name) is { } resource && ReferenceEquals(resource.Declaration, Declaration.Resources[i]))
                _resources.Add(resource.Id, new GeneratedResource(resource, target.ResourceBodies[i], Type));
        Resources = Model.Resources.Select(resource => _resources[resource.Id]).ToArray();
    }

    public LandscapeDeclaration Declaration { get; }

    public RecordBody Body { get; }

    public CompilationFeatures Features { get; }

    /// <summary>How the documented members are called.</summary>
    public LandscapeNames Names { get; }

    /// <summary>The names that the record's members have; private ones are taken from it.</summary>
    public NameScope MemberNames { get; }

    public Landscape Model { get; }

    /// <summary>The parameters that a landscape can have; half-typed ones, ones of the same name and those of other types are left out.</summary>
    public IReadOnlyList<ParameterDeclaration> Parameters { get; }

    /// <summary>The resources, in source order.</summary>
    public IReadOnlyList<GeneratedResource> Resources { get; }

    /// <summary>The resources, each behind what it depends on.</summary>
    public IReadOnlyList<GeneratedResource> InOrder => _inOrder ??= Order();

    /// <summary>The landscape's type.</summary>
    public string Type { get; }

    /// <summary>The modifier of a member that a base landscape has too.</summary>
    public string New => Body.Is(RecordTraits.DerivedFromLandscape) ? "new " : "";

    /// <summary>Whether code can make an instance from values of the primary constructor's parameters.</summary>
    public bool CanBeConstructed =>
        (Declaration.Shape & RecordShape.Abstract) == 0 && !Body.Is(RecordTraits.OwnConstructor) && Parameters.Count == Declaration.Parameters.Count;

    /// <summary>Whether the user implements a member of <c>ILandscape</c> explicitly.</summary>
    public bool Implements(string member) => Body.Members.Contains("ILandscape." + member);

    /// <summary>What a resource needs before it can be applied, in the order in which its declaration says so; a dependency that closes a cycle is left out.</summary>
    public IEnumerable<GeneratedResource> DependenciesOf(GeneratedResource resource) =>
        from dependency in Model.Graph.DependenciesOf(resource.Resource)
        orderby dependency.Place.Attribute
        let needed = _resources[dependency.To.Id]
        where needed.Position < resource.Position
        select needed;

    private GeneratedResource[] Order()
    {
        var order = Model.Graph.Order.Select(resource => _resources[resource.Id]).ToArray();
        for (var i = 0; i < order.Length; i++)
            order[i].Position = i;
        return order;
    }
}
