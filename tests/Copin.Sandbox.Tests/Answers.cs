using System.Net;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.Tests;

/// <summary>Expectations over answers.</summary>
internal static class Answers
{
    public static async Task<string> TextAsync(this Task<HttpResponseMessage> pending, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await pending;
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == expected, $"{(int)response.StatusCode} {text}");
        return text;
    }

    public static async Task<JsonNode> JsonAsync(this Task<HttpResponseMessage> pending, HttpStatusCode expected) =>
        JsonNode.Parse(await pending.TextAsync(expected))!;

    /// <summary>Code and message of an OData V4 error.</summary>
    public static async Task<(string Code, string Message)> ErrorV4Async(
        this Task<HttpResponseMessage> pending, HttpStatusCode expected = HttpStatusCode.BadRequest)
    {
        JsonNode error = (await pending.JsonAsync(expected))["error"]!;
        Assert.NotNull(error["innererror"]);
        return ((string)error["code"]!, (string)error["message"]!);
    }
}
