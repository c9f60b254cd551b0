using System.Text.Json;

namespace Copin.Provisioning.Http.Errors;

/// <summary>Reads one shape of error body.</summary>
internal interface ISapErrorDecoder
{
    /// <summary>The error, or <see langword="null"/> when the body has another shape.</summary>
    SapErrorBody? Decode(in SapErrorContent content);
}

/// <summary>An error answer as decoders see it.</summary>
/// <param name="Text">The body.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Json">The body as JSON; <see cref="JsonValueKind.Undefined"/> when it is not.</param>
internal readonly record struct SapErrorContent(string Text, string? MediaType, JsonElement Json)
{
    public bool IsJsonObject => Json.ValueKind == JsonValueKind.Object;
}
