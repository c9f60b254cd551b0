namespace Copin;

/// <summary>The first run of a repository's job <em>Initial Load</em>, which reads the users and roles of S/4HANA Cloud into SAP Identity Management. It comes last.</summary>
/// <typeparam name="TRepository">The repository.</typeparam>
/// <param name="title">What is to be done; unique in the landscape.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class InitialLoadAttribute<TRepository>(string title) : ResourceAttribute
{
    /// <summary>What is to be done.</summary>
    public string Title { get; } = title;
}
