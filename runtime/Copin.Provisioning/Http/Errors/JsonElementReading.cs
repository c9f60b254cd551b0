using System.Text.Json;

namespace Copin.Provisioning.Http.Errors;

/// <summary>Reads members of answers whose shape is not certain: what is missing or of another type is <see langword="null"/>.</summary>
internal static class JsonElementReading
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    /// <summary>A string member, or a number as text.</summary>
    public static string? TextMember(this JsonElement element, string name) => element.Member(name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
