using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Copin.Provisioning.Http.OData;

/// <summary>OData V2 dates in JSON: <c>/Date(1700000000000)/</c>, milliseconds of Unix time; also ISO 8601, and empty for none.</summary>
internal sealed class ODataV2DateConverter : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number))
            return DateTimeOffset.FromUnixTimeMilliseconds(number);
        if (reader.TokenType != JsonTokenType.String)
        {
            reader.Skip();
            return null;
        }

        var text = reader.GetString().AsSpan().Trim();
        if (text.StartsWith("/Date(") && text.EndsWith(")/"))
        {
            var inside = text[6..^2];
            var offset = inside.LastIndexOfAny('+', '-');
            var milliseconds = offset > 0 ? inside[..offset] : inside;
            return long.TryParse(milliseconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                && value is > -62_135_596_800_000 and < 253_402_300_800_000
                    ? DateTimeOffset.FromUnixTimeMilliseconds(value)
                    : null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        if (value is null)
            writer.WriteNullValue();
        else
            writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"/Date({value.Value.ToUnixTimeMilliseconds()})/"));
    }
}
