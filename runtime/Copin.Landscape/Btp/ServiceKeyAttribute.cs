namespace Copin;

/// <summary>A service key (in SAP Service Manager's words, a service binding) of a service instance: the credentials with which its API is called.</summary>
/// <typeparam name="TInstance">The service instance, or a communication arrangement that is made from SAP BTP.</typeparam>
/// <param name="name">The key's name: 1 to 100 characters.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ServiceKeyAttribute<TInstance>(string name) : ResourceAttribute
{
    /// <summary>The key's name.</summary>
    public string Name { get; } = name;

    /// <summary>The parameters that the service's broker takes: a JSON object, its braces doubled (<c>"{{ … }}"</c>).</summary>
    public string? Parameters { get; set; }
}
