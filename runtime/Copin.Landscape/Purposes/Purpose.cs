namespace Copin.Model;

/// <summary>What a landscape uses S/4HANA Cloud for, and which communication scenarios serve it.</summary>
/// <remarks>A new purpose is a new file and one line in <see cref="Purposes"/>.</remarks>
/// <param name="title">What it is called inside a sentence.</param>
public abstract class Purpose(string title)
{
    /// <summary>What it is called inside a sentence, such as <c>project collaboration</c>.</summary>
    public string Title { get; } = title;

    /// <summary>Where a landscape has this purpose.</summary>
    public abstract IEnumerable<PurposeUse> UsesIn(Landscape landscape);
}

/// <summary>A resource by which a landscape serves a purpose, and the user with whom it calls S/4HANA Cloud.</summary>
/// <param name="Resource">The resource, such as an integration flow.</param>
/// <param name="User">The communication user it logs on with.</param>
/// <param name="UserPlace">Where the resource says so.</param>
/// <param name="Scenarios">The IDs of the scenarios that serve the purpose; one of them must be opened to the user. The first is the one to propose.</param>
public sealed record PurposeUse(Resource Resource, CommunicationUser User, Place UserPlace, EquatableArray<string> Scenarios);
