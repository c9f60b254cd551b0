namespace Copin;

/// <summary>
/// The synchronisation of master data that creates the business partners in S/4HANA Cloud. A business partner must exist before its business user does: what creates users
/// comes <c>[After&lt;…&gt;]</c> it.
/// </summary>
/// <param name="title">What is to be done; unique in the landscape.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class BusinessPartnerSynchronizationAttribute(string title) : ResourceAttribute
{
    /// <summary>What is to be done.</summary>
    public string Title { get; } = title;

    /// <summary>The system that sends the master data, such as <c>SAP HCM</c>.</summary>
    public string? Source { get; set; }
}
