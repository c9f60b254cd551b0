using System.Text;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>
/// <c>$batch</c> of configuration changes: multipart/mixed, one change set, all or nothing (SAP-docs/btp-integration-suite, Integration Content).
/// </summary>
internal sealed partial class ConfigurationsBatchApi(CloudIntegrationTenant tenant) : Api("Batch of configurations /api/v1/$batch", ErrorStyle.ODataV2)
{
    private const string Part = "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n";

    private static readonly PathPattern Target = new("IntegrationDesigntimeArtifacts({key})/$links/Configurations({parameter})");

    public override void Map(RouteTable routes) => routes.Post($"{ServiceRootApi.Root}/$batch", Batch, "WorkspacePackagesConfigure");

    private Reply Batch(Call call)
    {
        string boundary = Boundary(call.Header("Content-Type") ?? "")
            ?? throw call.Refuse(400, "Bad Request", "A batch must be multipart/mixed with a boundary");
        var changes = new List<(DesigntimeFlow Flow, string Parameter, string Value)>();
        var answers = new StringBuilder();
        try
        {
            foreach (string part in Parts(call.BodyText, boundary))
            {
                string changeSet = Boundary(part) ?? throw call.Refuse(400, "Bad Request", "A batch may hold change sets only");
                foreach (string operation in Parts(part, changeSet))
                {
                    changes.Add(Operation(call, operation));
                }
            }
        }
        catch (RefusedException refused)
        {
            Reply refusal = refused.Reply;
            string error = Encoding.UTF8.GetString(refusal.Body);
            return Multipart($"--batch_answer\r\n{Part}HTTP/1.1 {refusal.Status} Error\r\nContent-Type: {refusal.ContentType}\r\n\r\n{error}\r\n");
        }

        foreach ((DesigntimeFlow flow, string parameter, string value) in changes)
        {
            flow.Values[parameter] = value;
            answers.Append("--changeset_answer\r\n").Append(Part).Append("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n\r\n");
        }

        return Multipart($"--batch_answer\r\nContent-Type: multipart/mixed; boundary=changeset_answer\r\n\r\n{answers}--changeset_answer--\r\n");
    }

    private static Reply Multipart(string parts) => Reply.Text(202, parts + "--batch_answer--\r\n", "multipart/mixed; boundary=batch_answer");

    private (DesigntimeFlow Flow, string Parameter, string Value) Operation(Call call, string text)
    {
        Match line = RequestLine().Match(text);
        if (!line.Success)
        {
            throw call.Refuse(400, "Bad Request", "A part of the change set holds no PUT request");
        }

        string path = line.Groups[1].Value;
        int api = path.IndexOf(ServiceRootApi.Root + "/", StringComparison.Ordinal);
        string relative = api < 0 ? path : path[(api + ServiceRootApi.Root.Length + 1)..];
        string[] segments = [.. relative.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        int blank = text.IndexOf("\n\n", line.Index, StringComparison.Ordinal);
        Call inner = call.Inner("PUT", blank < 0 ? "" : text[blank..].Trim());
        inner.Values = Target.Match(segments) ?? throw call.Refuse(404, "Not Found", $"Unknown resource {path}");
        return DesigntimeArtifactsApi.ReadConfiguration(tenant, inner);
    }

    private static IEnumerable<string> Parts(string body, string boundary) => body
        .ReplaceLineEndings("\n")
        .Split("--" + boundary)
        .Skip(1)
        .TakeWhile(part => !part.StartsWith("--", StringComparison.Ordinal))
        .Select(part => part.TrimStart('\n'));

    private static string? Boundary(string header) => BoundaryParameter().Match(header) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("multipart/mixed\\s*;\\s*boundary=\"?([^\\s\";]+)\"?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BoundaryParameter();

    [GeneratedRegex("^PUT\\s+(.+?)\\s+HTTP/1\\.1\\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RequestLine();
}
