using System.Xml;
using System.Xml.Linq;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>
/// OData V2 in XML, which Cloud Integration sends where it has not looked at <c>Accept</c>:
/// <c>&lt;error&gt;&lt;code/&gt;&lt;message/&gt;&lt;/error&gt;</c>.
/// </summary>
internal sealed class XmlErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (!content.Text.AsSpan().TrimStart().StartsWith("<") || content.MediaType?.EndsWith("xml", StringComparison.OrdinalIgnoreCase) != true)
            return null;
        try
        {
            var root = XDocument.Parse(content.Text).Root!;
            var message = root.Elements().FirstOrDefault(static element => element.Name.LocalName == "message");
            return root.Name.LocalName == "error" && message is not null
                ? new SapErrorBody(root.Elements().FirstOrDefault(static element => element.Name.LocalName == "code")?.Value, message.Value)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
