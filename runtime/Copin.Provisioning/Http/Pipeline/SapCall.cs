using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>What the pipeline knows of a call; travels with the message from handler to handler.</summary>
internal sealed class SapCall(string system, string identity, SapRequest request, TimeProvider time)
{
    public static readonly HttpRequestOptionsKey<SapCall> Key = new("Copin.SapCall");

    private readonly List<string> _credentials = [];

    public string System { get; } = system;

    public string Identity { get; } = identity;

    public SapRequest Request { get; } = request;

    public TimeProvider Time { get; } = time;

    public string Operation => Request.Operation;

    /// <summary>Where the CSRF token of this call comes from, or <see langword="null"/>.</summary>
    public Uri? CsrfRoot { get; set; }

    /// <summary>The status that came with a logon page, before it was turned into 401.</summary>
    public HttpStatusCode? LogonPageStatus { get; set; }

    public bool IsIdempotent => Request.IsIdempotent
        ?? (Request.Method == HttpMethod.Get || Request.Method == HttpMethod.Head || Request.Method == HttpMethod.Put || Request.Method == HttpMethod.Delete);

    public static SapCall Of(HttpRequestMessage message) =>
        message.Options.TryGetValue(Key, out var call) ? call : throw new InvalidOperationException("The message was not made by a SapConnection.");

    /// <summary>A call that this one needs first, such as for a token.</summary>
    public SapCall Prepare(HttpMethod method, string operation) => new(System, Identity, new SapRequest(method, "", operation), Time);

    /// <summary>Reads the credential of this call and notes it for masking.</summary>
    /// <exception cref="SapApiException">There is none: an empty password would only count as a failed logon.</exception>
    public async ValueTask<string> ReadCredentialAsync(SecretReader secret, CancellationToken cancellationToken)
    {
        string value;
        try
        {
            value = await secret(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            // Not to be taken for a lost connection further out.
            throw SapErrors.Failed(System, Operation, SapErrorKind.Authentication, $"the secret of '{Identity}' cannot be read: {exception.Message}");
        }

        if (string.IsNullOrEmpty(value))
            throw SapErrors.Failed(System, Operation, SapErrorKind.Authentication, $"the secret of '{Identity}' is empty");
        NoteCredential(value);
        return value;
    }

    /// <summary>Notes a credential that this call sent, so that an error which repeats it can be masked.</summary>
    public void NoteCredential(string value)
    {
        lock (_credentials)
        {
            if (!_credentials.Contains(value))
                _credentials.Add(value);
        }
    }

    /// <summary>The text with every secret that this call sent replaced.</summary>
    public string Mask(string text)
    {
        lock (_credentials)
        {
            foreach (var secret in _credentials.Concat(Request.Secrets))
            {
                foreach (var form in FormsOf(secret))
                    text = text.Replace(form, "***", StringComparison.Ordinal);
            }
        }

        return text;
    }

    /// <summary>The secret as it is, and as it stands in a JSON body or an address that an error quotes.</summary>
    private static IEnumerable<string> FormsOf(string secret) => secret.Length == 0
        ? []
        : new[] { secret, JsonEncodedText.Encode(secret).Value, JsonEncodedText.Encode(secret, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).Value, Uri.EscapeDataString(secret) }
            .Distinct(StringComparer.Ordinal);
}
