using System.Text.Json;
using System.Text.Json.Serialization;

namespace Copin.Provisioning.Http;

/// <summary>Reads a text that some services send as an object: then its JSON is the text.</summary>
internal sealed class AnyTextConverter : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.GetString();
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.GetRawText();
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
