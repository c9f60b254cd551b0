using Copin.Declarations;
using Copin.Model;

namespace Copin.Generator;

/// <summary>A resource while its landscape's code is written.</summary>
/// <param name="resource">The typed resource.</param>
/// <param name="body">What its record holds.</param>
/// <param name="landscape">The landscape's type, as code names it.</param>
internal sealed class GeneratedResource(Resource resource, RecordBody body, string landscape)
{
    private NameScope? _memberNames;

    /// <summary>The typed resource.</summary>
    public Resource Resource { get; } = resource;

    /// <summary>What its record holds.</summary>
    public RecordBody Body { get; } = body;

    /// <summary>The record's name.</summary>
    public string Name => Resource.Id;

    /// <summary>The names that the record's members have; generated ones are taken from it.</summary>
    public NameScope MemberNames => _memberNames ??= MembersOf(Resource, Body);

    /// <summary>Where it stands in <see cref="GeneratedLandscape.InOrder"/>.</summary>
    public int Position { get; set; }

    /// <summary>The record's type.</summary>
    public string Type { get; } = resource.Declaration.InheritedFrom.Length > 0
        ? $"global::{CSharp.Qualified(resource.Declaration.InheritedFrom)}.{CSharp.Identifier(resource.Id)}"
        : $"{landscape}.{CSharp.Identifier(resource.Id)}";

    /// <summary>Whether members can be added to its record here.</summary>
    public bool CanBeAddedTo { get; } = resource.Declaration.InheritedFrom.Length == 0 && resource.Id.Length > 0 && Shapes.CanBeAddedTo(resource.Declaration.Shape);

    /// <summary>Whether its record gets a constructor and typed outputs here; not where it has a constructor, a base or a <c>ToString</c> of its own.</summary>
    public bool GetsOutputs => CanBeAddedTo && (Resource.Declaration.Shape & RecordShape.Abstract) == 0 && !Body.Is(RecordTraits.OwnConstructor) && !Body.Is(RecordTraits.Derived)
        && !Body.Members.Contains("ToString") && !Body.Members.Contains(NameScope.ResourceOutputsName);

    /// <summary>The type in which it is handed on once it is applied: its record where that has outputs, else the bare outputs.</summary>
    public string AppliedType => GetsOutputs || Body.Is(RecordTraits.HasOutputs) ? Type : "global::Copin.Model.ResourceOutputs";

    /// <summary>Whether its record stands for the applied resource.</summary>
    public bool IsTyped => GetsOutputs || Body.Is(RecordTraits.HasOutputs);

    /// <summary>The access that a member naming the applied type can have; empty where none can.</summary>
    public string Access => Name.Length == 0 ? "" : !IsTyped || Body.Is(RecordTraits.Public) ? "public" : Body.Is(RecordTraits.Internal) ? "internal" : "";

    /// <summary>The access that a member naming the record itself can have.</summary>
    public string RecordAccess => Body.Is(RecordTraits.Public) ? "public" : Body.Is(RecordTraits.Internal) ? "internal" : "private";

    private static NameScope MembersOf(Resource resource, RecordBody body)
    {
        var names = NameScope.OfResource(resource.Id);
        names.Reserve(body.Members);
        return names;
    }
}
