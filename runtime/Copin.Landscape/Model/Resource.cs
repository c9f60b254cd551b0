namespace Copin.Model;

/// <summary>A resource of a landscape: something that exists in a system, or a step that somebody has to do.</summary>
public abstract class Resource
{
    private readonly ResourceReader _reader;

    /// <summary>Reads what every resource has. A derived constructor reads the rest.</summary>
    protected Resource(ResourceReader reader)
    {
        _reader = reader;
        Place = reader.Main.Place;
        Tenant = reader.Main.Tenant("Tenant");
        Steps = reader.Details("Step", static step => new StepName(step.Text("label"), step.Text("title")));
        After = reader.Details("After", static after => after.Reference(0));
    }

    /// <summary>The record's name, by which other resources refer to it.</summary>
    public string Id => _reader.Declaration.Name;

    /// <summary>What kind of resource it is.</summary>
    public ResourceKind Kind => _reader.Kind;

    /// <summary>The declaration it was read from.</summary>
    public ResourceDeclaration Declaration => _reader.Declaration;

    /// <summary>The place of the attribute that makes it a resource.</summary>
    public Place Place { get; }

    /// <summary>The place of the record's name.</summary>
    public Place RecordPlace => Place.OfRecord(Id);

    /// <summary>The name under which the system knows it; identity within kind and tenant.</summary>
    public abstract Text Name { get; }

    /// <summary>What tells it from others of its kind in its tenant: its name, mostly.</summary>
    public virtual IReadOnlyList<Text> Identity => [Name];

    /// <summary>The other resource within which <see cref="Identity"/> tells it from others; null where the tenant is enough.</summary>
    public virtual Reference? IdentityOf => null;

    /// <summary>The parameter that holds its tenant, as <c>{S4}</c>; absent where the landscape has just one tenant of the type.</summary>
    public Text Tenant { get; }

    /// <summary>The steps of a guide that it carries out, for plans and runbooks.</summary>
    public IReadOnlyList<StepName> Steps { get; }

    /// <summary>Resources it comes after although no value shows it.</summary>
    public IReadOnlyList<Reference> After { get; }

    /// <summary>Whether an argument of its attributes is written but not (yet) a constant. The compiler says so itself, and what the resource lacks cannot be judged.</summary>
    public bool HasUnknownArguments => Declaration.Attributes.Any(attribute => attribute.Arguments.Any(argument => argument.Value.Kind == ArgumentKind.Unknown));

    /// <summary>Every text of its attributes.</summary>
    public IReadOnlyList<Text> Texts => _reader.Texts;

    /// <summary>Every type argument of its attributes.</summary>
    public IReadOnlyList<Reference> References => _reader.References;

    /// <summary>The values that the declaration gives names of its own, such as a destination's additional properties.</summary>
    public virtual IEnumerable<(Text Key, Text Value)> NamedValues => [];

    /// <summary>Kind and name, for messages: <c>communication user COPIN</c>.</summary>
    public override string ToString() => $"{Kind.Title} {Name}";
}

/// <summary>The name of a guide's step that a resource carries out.</summary>
/// <param name="Label">The step's label, such as <c>A1</c>.</param>
/// <param name="Title">What the step does, in a few words.</param>
public sealed record StepName(Text Label, Text Title);
