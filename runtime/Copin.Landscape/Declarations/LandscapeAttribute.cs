namespace Copin;

/// <summary>Declares a landscape: a partial record whose nested partial records are its resources and whose primary constructor's parameters differ between environments.</summary>
/// <remarks>
/// In any text of an attribute, <c>{Parameter}</c>, <c>{Parameter.Member}</c> and <c>{Resource.Output}</c> are filled in when the landscape is provisioned; <c>{{</c> and
/// <c>}}</c> stand for braces. All are checked while you type.
/// </remarks>
/// <param name="name">The landscape's name in journals, ownership marks and messages: lower-case letters, digits and hyphens, at most 40 characters.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class LandscapeAttribute(string name) : Attribute
{
    /// <summary>The landscape's name.</summary>
    public string Name { get; } = name;
}

/// <summary>Says that this landscape refers to resources of another one. They are read, never changed.</summary>
/// <remarks>The other landscape's parameters are taken from this one's parameters of the same name.</remarks>
/// <typeparam name="TLandscape">The other landscape's record.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UsesAttribute<TLandscape> : Attribute;

/// <summary>Base of the attributes that make a nested record a resource.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public abstract class ResourceAttribute : Attribute
{
    /// <summary>
    /// The parameter that holds the resource's tenant, as <c>"{S4}"</c>. Needed only where the landscape has more than one tenant of the system.
    /// </summary>
    public string? Tenant { get; set; }
}

/// <summary>Base of the attributes that add to a resource.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class ResourceDetailAttribute : Attribute;

/// <summary>Puts a resource after another one although no value shows that it must be: business partners before business users.</summary>
/// <typeparam name="TResource">The resource that must be there first.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class AfterAttribute<TResource> : ResourceDetailAttribute;

/// <summary>Names the step of a guide that a resource carries out; plans and runbooks show it.</summary>
/// <param name="label">The step's label, such as <c>A1</c>.</param>
/// <param name="title">What the step does, in a few words.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepAttribute(string label, string title) : ResourceDetailAttribute
{
    /// <summary>The step's label.</summary>
    public string Label { get; } = label;

    /// <summary>What the step does.</summary>
    public string Title { get; } = title;
}
