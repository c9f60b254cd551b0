// What the compiler asks of the framework for a writer that takes interpolated strings apart, and netstandard2.0 does not have. Internal, so that no consumer sees it.
namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Struct)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;

[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
