using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>The credentials of a service binding (service key). Never printed or serialized; read member by member.</summary>
[DebuggerDisplay("credentials")]
[JsonConverter(typeof(ServiceCredentialsConverter))]
public sealed class ServiceCredentials
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly JsonElement _credentials;

    internal ServiceCredentials(JsonElement credentials) => _credentials = credentials;

    /// <summary>A member that is no secret, such as <c>url</c> or <c>uaa.clientid</c>; <see langword="null"/> when there is none.</summary>
    /// <param name="path">Member names, separated by dots.</param>
    public string? GetText(string path)
    {
        var names = path.Split('.');
        JsonElement? current = _credentials;
        for (var i = 0; i < names.Length - 1; i++)
            current = current?.Member(names[i]);
        return current?.TextMember(names[^1]);
    }

    /// <summary>A member that is a secret, such as <c>clientsecret</c> or <c>uaa.clientsecret</c>; <see langword="null"/> when there is none.</summary>
    /// <param name="path">Member names, separated by dots.</param>
    public SecretReader? GetSecret(string path) => GetText(path) is null ? null : _ => new(GetText(path)!);

    /// <summary>Nothing of the content.</summary>
    public override string ToString() => "credentials";
}

/// <summary>Reads credentials, and writes none.</summary>
internal sealed class ServiceCredentialsConverter : JsonConverter<ServiceCredentials>
{
    public override ServiceCredentials Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, ServiceCredentials value, JsonSerializerOptions options) => writer.WriteNullValue();
}
