namespace Copin.Model;

/// <summary>How long the values of communication management may be, in characters.</summary>
/// <remarks>
/// Sources: the released ABAP API for communication management (<c>IF_COM_USER</c>: CHAR 40 and CHAR 80; <c>IF_COM_MANAGEMENT</c>: CHAR 60); SAP-docs/btp-cloud-platform,
/// "Communication System Read and Write Integration" and "How to Create Communication Users". The limits of logical and business system are those that the
/// service of scenario SAP_COM_0A48 answers with.
/// </remarks>
public static class CommunicationLimits
{
    /// <summary>A communication user's name.</summary>
    public const int UserName = 40;

    /// <summary>A communication user's description.</summary>
    public const int UserDescription = 80;

    /// <summary>A communication system's ID.</summary>
    public const int SystemId = 60;

    /// <summary>A logical system: the service refuses more with the facet <c>MaxLength=10</c>.</summary>
    public const int LogicalSystem = 10;

    /// <summary>A business system, as far as it is known: no public document states it.</summary>
    public const int BusinessSystem = 60;

    /// <summary>The least port.</summary>
    public const int LeastPort = 1;

    /// <summary>The greatest port.</summary>
    public const int GreatestPort = 65535;
}
