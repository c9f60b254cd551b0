namespace Copin.Model;

/// <summary>The table of all purposes: one line each.</summary>
public static class Purposes
{
    /// <summary>Every purpose.</summary>
    public static EquatableArray<Purpose> All { get; } = new Purpose[]
    {
        new ProjectCollaborationPurpose(),
        IdentityProvisioningPurpose.Version1,
        IdentityProvisioningPurpose.Version3,
        IdentityProvisioningPurpose.Legacy,
    };
}
