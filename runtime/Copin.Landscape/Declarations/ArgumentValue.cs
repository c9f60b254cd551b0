using System.Globalization;

namespace Copin.Model;

/// <summary>What kind of constant an attribute's argument is.</summary>
public enum ArgumentKind
{
    /// <summary>The compiler could not evaluate it (half-typed code, a wrong type); the compiler says so itself and rules pass over it.</summary>
    Unknown,

    /// <summary><c>null</c>.</summary>
    Null,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Flag,

    /// <summary>A member of an enumeration.</summary>
    Enumeration,
}

/// <summary>The constant value of an attribute's argument.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The string, or the enumeration member as <c>TypeName.Member</c> (the number where no member has the value).</param>
/// <param name="Number">The number, the enumeration's underlying value, or 1 for true.</param>
public readonly record struct ArgumentValue(ArgumentKind Kind, string? Text, long Number)
{
    /// <summary>A value that the compiler could not evaluate.</summary>
    public static ArgumentValue Unknown => default;

    /// <summary><c>null</c>.</summary>
    public static ArgumentValue Null => new(ArgumentKind.Null, null, 0);

    /// <summary>A string.</summary>
    public static ArgumentValue Of(string text) => new(ArgumentKind.Text, text, 0);

    /// <summary>A whole number.</summary>
    public static ArgumentValue Of(long number) => new(ArgumentKind.Number, null, number);

    /// <summary>A truth value.</summary>
    public static ArgumentValue Of(bool flag) => new(ArgumentKind.Flag, null, flag ? 1 : 0);

    /// <summary>A member of an enumeration.</summary>
    /// <param name="member">The member as <c>TypeName.Member</c>.</param>
    /// <param name="value">Its underlying value.</param>
    public static ArgumentValue Member(string member, long value) => new(ArgumentKind.Enumeration, member, value);

    /// <summary>A member of an enumeration, from its value.</summary>
    public static ArgumentValue Of<T>(T member) where T : struct, Enum =>
        Member($"{typeof(T).Name}.{member}", Convert.ToInt64(member, CultureInfo.InvariantCulture));
}
