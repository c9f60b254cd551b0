namespace Copin.Provisioning.Http.Errors;

/// <summary>What an error answer says, whatever its shape.</summary>
/// <param name="Code">The system's code.</param>
/// <param name="Text">The system's words.</param>
/// <param name="CorrelationId">The system's ID of the call, where the body names it.</param>
internal sealed record SapErrorBody(string? Code, string? Text, string? CorrelationId = null)
{
    /// <summary>What the shape itself says of the error, where that is more than its status does.</summary>
    public SapErrorKind? Kind { get; init; }
}
