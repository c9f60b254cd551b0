namespace Copin;

/// <summary>The export of employees from SAP HCM to SAP Identity Management. With the HR switch on it comes after the business partners are synchronised.</summary>
/// <param name="title">What is to be done; unique in the landscape.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class HcmExportAttribute(string title) : ResourceAttribute
{
    /// <summary>What is to be done.</summary>
    public string Title { get; } = title;
}
