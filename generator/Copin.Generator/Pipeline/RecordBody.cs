using Copin.Model;

namespace Copin.Generator;

/// <summary>What decides how a record can be added to.</summary>
[Flags]
internal enum RecordTraits
{
    None = 0,

    /// <summary>Public members may name it.</summary>
    Public = 1,

    /// <summary>Internal members may name it.</summary>
    Internal = 2,

    /// <summary>It is sealed.</summary>
    Sealed = 4,

    /// <summary>It declares constructors, parameters or required members of its own, so that a generated constructor would not compile.</summary>
    OwnConstructor = 8,

    /// <summary>It inherits from another record.</summary>
    Derived = 16,

    /// <summary>A base record is a landscape and has generated members of the same names.</summary>
    DerivedFromLandscape = 32,

    /// <summary>It comes from a base record and has typed outputs already.</summary>
    HasOutputs = 64,
}

/// <summary>What a record holds beside the attributes of the library.</summary>
/// <param name="Traits">What decides how it can be added to.</param>
/// <param name="Members">The names of the members that are written in it or inherited, in source order.</param>
/// <param name="Optional">The parameters of its primary constructor that may be null.</param>
internal sealed record RecordBody(RecordTraits Traits, EquatableArray<string> Members, EquatableArray<string> Optional)
{
    /// <summary>The full names of the landscapes that it says it uses, as far as they have a generated declaration.</summary>
    public EquatableArray<string> Uses { get; init; }

    public static RecordBody Empty { get; } = new(RecordTraits.None, EquatableArray<string>.Empty, EquatableArray<string>.Empty);

    public bool Is(RecordTraits trait) => (Traits & trait) == trait;
}
