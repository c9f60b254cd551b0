using System.Text;
using System.Xml;
using System.Xml.Linq;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>SOAP 1.1 messages of the namespace <c>http://sap.com/xi/ABA</c>: the body's one element, whose own children have no namespace.</summary>
internal static class SoapMessage
{
    public static readonly XNamespace Envelope = "http://schemas.xmlsoap.org/soap/envelope/";
    public static readonly XNamespace Aba = "http://sap.com/xi/ABA";

    /// <summary>The element of the body with the given name; null when the text is no such message.</summary>
    public static XElement? Read(string text, string name)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader).Root?.Element(Envelope + "Body")?.Element(Aba + name);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <exception cref="RefusedException">The call's body is no such message.</exception>
    public static XElement Read(Call call, string name) =>
        Read(call.BodyText, name) ?? throw call.Refuse(500, "soap", $"Web service processing error: the body must hold {name} of {Aba}");

    public static string Write(string name, params object?[] content)
    {
        var envelope = new XElement(
            Envelope + "Envelope",
            new XAttribute(XNamespace.Xmlns + "soap-env", Envelope.NamespaceName),
            new XElement(Envelope + "Header"),
            new XElement(Envelope + "Body", new XElement(Aba + name, new XAttribute(XNamespace.Xmlns + "n0", Aba.NamespaceName), content)));
        return envelope.ToString(SaveOptions.DisableFormatting);
    }

    public static Reply Answer(string name, params object?[] content) => Reply.Text(200, Write(name, content), "text/xml; charset=utf-8");

    /// <summary>The faultstring of a fault; null when the text is none.</summary>
    public static string? Fault(string text)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XDocument.Load(reader).Descendants("faultstring").FirstOrDefault()?.Value;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>The text of a child, or of a child's child given as <c>A/B</c>; null where it is absent.</summary>
    public static string? Text(this XElement element, string path)
    {
        XElement? found = element;
        foreach (string step in path.Split('/'))
        {
            found = found?.Element(step);
        }

        return found?.Value;
    }
}
