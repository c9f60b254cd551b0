using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Copin.Provisioning.Export;

/// <summary>Indented JSON with <c>\n</c> line ends and no needless escapes.</summary>
internal static class ExportJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer);
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
