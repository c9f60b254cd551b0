namespace Copin.Provisioning.Import.CSharp;

/// <summary>A resource's record in the making.</summary>
/// <param name="Name">Its name.</param>
internal sealed record RecordText(string Name)
{
    /// <summary>Comments above it, a line each.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>Its attributes, the main one first.</summary>
    public List<AttributeText> Attributes { get; } = [];
}
