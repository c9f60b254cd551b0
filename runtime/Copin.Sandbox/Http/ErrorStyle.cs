using System.Security;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Http;

/// <summary>The shape of an error body; each family of SAP APIs has its own.</summary>
internal abstract class ErrorStyle
{
    public static readonly ErrorStyle ODataV4 = new ODataV4Style();
    public static readonly ErrorStyle ODataV2 = new ODataV2Style();
    public static readonly ErrorStyle ConvertedXml = new ConvertedXmlStyle();
    public static readonly ErrorStyle Destination = new DestinationStyle();
    public static readonly ErrorStyle ServiceManager = new ServiceManagerStyle();
    public static readonly ErrorStyle Cis = new CisStyle();
    public static readonly ErrorStyle OAuth = new OAuthStyle();
    public static readonly ErrorStyle Scim = new ScimStyle();
    public static readonly ErrorStyle Soap = new SoapStyle();
    public static readonly ErrorStyle Plain = new PlainStyle();

    public abstract Reply Render(Call call, int status, string code, string message);

    /// <summary>The answer to a client that calls too often; the caller adds Retry-After where the system sends it.</summary>
    public virtual Reply TooManyRequests(Call call) => Render(call, 429, "429", "Rate limit exceeded");

    private sealed class ODataV4Style : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) =>
            Reply.Json(status, new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["code"] = code,
                    ["message"] = message,
                    ["innererror"] = new JsonObject { ["ErrorDetails"] = new JsonObject { ["@SAP__common.Application"] = new JsonObject { ["ServiceRepository"] = "SRVD_A2X" } } },
                },
            }).With("OData-Version", "4.0");
    }

    private sealed class ODataV2Style : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) => call.WantsJson
            ? Reply.Json(status, new JsonObject
            {
                ["error"] = new JsonObject { ["code"] = code, ["message"] = new JsonObject { ["lang"] = "en", ["value"] = message } },
            })
            : Reply.Text(
                status,
                $"""<?xml version="1.0" encoding="utf-8"?><error xmlns="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><code>{SecurityElement.Escape(code)}</code><message xml:lang="en">{SecurityElement.Escape(message)}</message></error>""",
                "application/xml;charset=utf-8");
    }

    /// <summary>Cloud Integration's second shape: the XML error turned into JSON mechanically (seen in SAP/jenkins-library, pkg/cpi).</summary>
    private sealed class ConvertedXmlStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) => call.WantsJson
            ? Reply.Json(status, new JsonObject { ["code"] = code, ["message"] = new JsonObject { ["@lang"] = "en", ["#text"] = message } })
            : ODataV2.Render(call, status, code, message);
    }

    /// <summary>The Destination service wraps its own errors; those of the gateway before it are a plain string.</summary>
    private sealed class DestinationStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) => status is 401 or 403 or 429
            ? Reply.Text(status, message)
            : Reply.Json(status, new JsonObject { ["ErrorMessage"] = message });
    }

    private sealed class ServiceManagerStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) =>
            Reply.Json(status, new JsonObject { ["error"] = code, ["description"] = message });

        public override Reply TooManyRequests(Call call) =>
            Reply.Json(429, new JsonObject { ["description"] = "The allowed request limit has been reached. Please try again later." });
    }

    private sealed class CisStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) =>
            Reply.Json(status, new JsonObject
            {
                ["error"] = new JsonObject
                {
                    ["code"] = int.TryParse(code, out int number) ? number : 11000,
                    ["message"] = message,
                    ["target"] = call.Path,
                    ["details"] = new JsonArray(),
                    ["correlationID"] = Guid.NewGuid().ToString(),
                },
            });

        public override Reply TooManyRequests(Call call) => Render(call, 429, "11006", "Too many requests");
    }

    private sealed class OAuthStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) =>
            Reply.Json(status, new JsonObject { ["error"] = code, ["error_description"] = message });
    }

    /// <summary>RFC 7644, 3.12; the code becomes <c>scimType</c> where it is one of the RFC's words.</summary>
    private sealed class ScimStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message)
        {
            var body = new JsonObject
            {
                ["schemas"] = new JsonArray("urn:ietf:params:scim:api:messages:2.0:Error"),
                ["status"] = status.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["detail"] = message,
            };
            if (code is "invalidFilter" or "invalidPath" or "invalidSyntax" or "invalidValue" or "mutability" or "noTarget" or "tooMany" or "uniqueness")
            {
                body["scimType"] = code;
            }

            return Reply.Text(status, body.ToJsonString(), "application/scim+json");
        }
    }

    private sealed class SoapStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) => Reply.Text(
            status,
            $"""<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/"><soap-env:Header/><soap-env:Body><soap-env:Fault><faultcode>{(status < 500 ? "soap-env:Client" : "soap-env:Server")}</faultcode><faultstring xml:lang="en">{SecurityElement.Escape(message)}</faultstring></soap-env:Fault></soap-env:Body></soap-env:Envelope>""",
            "text/xml; charset=utf-8");
    }

    private sealed class PlainStyle : ErrorStyle
    {
        public override Reply Render(Call call, int status, string code, string message) => Reply.Text(status, message);
    }
}
