namespace Copin;

/// <summary>Lets the engine make a <see cref="Secret"/> parameter at random and hand it to every system that needs it, so that nobody knows it.</summary>
/// <remarks>
/// The value is kept nowhere. When one of the resources that use it has to be created, all of them get a new one. S/4HANA Cloud wants 20 to 40 characters
/// with digits, upper and lower case letters and a special character; what is generated always has all four.
/// Source: SAP Help Portal, "How to Create Communication Users".
/// </remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GeneratedPasswordAttribute : Attribute
{
    /// <summary>How many characters: 20 to 40.</summary>
    public int Length { get; set; } = 32;
}
