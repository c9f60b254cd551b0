using System.Globalization;
using System.Security;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.OData;

/// <summary>Answers of an OData V2 service: Atom unless JSON is asked for by Accept or <c>$format</c>.</summary>
internal static class ODataV2
{
    private const string AtomNamespaces =
        """xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata" xmlns:d="http://schemas.microsoft.com/ado/2007/08/dataservices" """;

    public static Reply Collection(Call call, string root, string set, IEnumerable<JsonObject> all, Func<JsonObject, string> key)
    {
        List<JsonObject> matching = ODataQuery.Order(call, ODataQuery.Filter(call, all));
        List<JsonObject> entities = ODataQuery.Page(call, matching);
        if (call.WantsJson)
        {
            var results = new JsonArray();
            foreach (JsonObject entity in entities)
            {
                results.Add((JsonNode)WithMetadata(call, root, set, entity, key(entity)));
            }

            var envelope = new JsonObject { ["results"] = results };
            if (call.Query("$inlinecount") == "allpages")
            {
                envelope["__count"] = matching.Count.ToString(CultureInfo.InvariantCulture);
            }

            return Reply.Json(200, new JsonObject { ["d"] = envelope }).With("DataServiceVersion", "2.0");
        }

        var atom = new StringBuilder($"""<?xml version="1.0" encoding="utf-8"?><feed {AtomNamespaces}xml:base="{Escape(root)}"><title type="text">{set}</title><id>{Escape(root + set)}</id>""");
        foreach (JsonObject entity in entities)
        {
            AppendEntry(atom, root, set, ODataQuery.Select(call, entity), key(entity), AtomNamespaces: "");
        }

        return Reply.Text(200, atom.Append("</feed>").ToString(), "application/atom+xml;type=feed;charset=utf-8").With("DataServiceVersion", "2.0");
    }

    /// <summary>The service document that names the entity sets.</summary>
    public static Reply ServiceDocument(Call call, params string[] sets)
    {
        if (call.WantsJson)
        {
            return Reply.Json(200, new JsonObject { ["d"] = new JsonObject { ["EntitySets"] = new JsonArray([.. sets.Select(set => (JsonNode)set)]) } });
        }

        var atom = new StringBuilder("""<?xml version="1.0" encoding="utf-8"?><app:service xmlns:app="http://www.w3.org/2007/app" """)
            .Append("""xmlns:atom="http://www.w3.org/2005/Atom"><app:workspace>""");
        foreach (string set in sets)
        {
            atom.Append("<app:collection href=\"").Append(set).Append("\"><atom:title>").Append(set).Append("</atom:title></app:collection>");
        }

        return Reply.Text(200, atom.Append("</app:workspace></app:service>").ToString(), "application/atomsvc+xml");
    }

    public static Reply Entity(Call call, int status, string root, string set, JsonObject entity, string key)
    {
        if (call.WantsJson)
        {
            return Reply.Json(status, new JsonObject { ["d"] = WithMetadata(call, root, set, entity, key) }).With("DataServiceVersion", "2.0");
        }

        var atom = new StringBuilder("""<?xml version="1.0" encoding="utf-8"?>""");
        AppendEntry(atom, root, set, ODataQuery.Select(call, entity), key, AtomNamespaces);
        return Reply.Text(status, atom.ToString(), "application/atom+xml;type=entry;charset=utf-8").With("DataServiceVersion", "2.0");
    }

    /// <summary>A time as OData V2 JSON writes it; Atom gets the same point in ISO form from <see cref="AtomValue"/>.</summary>
    public static string Date(DateTimeOffset time) => string.Create(CultureInfo.InvariantCulture, $"/Date({time.ToUnixTimeMilliseconds()})/");

    private static JsonObject WithMetadata(Call call, string root, string set, JsonObject entity, string key)
    {
        string id = $"{root}{set}({key})";
        var body = new JsonObject { ["__metadata"] = new JsonObject { ["id"] = id, ["uri"] = id, ["type"] = set } };
        foreach ((string name, JsonNode? value) in ODataQuery.Select(call, entity).ToList())
        {
            entity.Remove(name);
            body[name] = value;
        }

        return body;
    }

    private static void AppendEntry(StringBuilder atom, string root, string set, JsonObject entity, string key, string AtomNamespaces)
    {
        atom.Append("<entry ").Append(AtomNamespaces).Append("><id>").Append(Escape($"{root}{set}({key})"))
            .Append("""</id><title type="text"/><content type="application/xml"><m:properties>""");
        AppendProperties(atom, entity);
        atom.Append("</m:properties></content></entry>");
    }

    private static void AppendProperties(StringBuilder atom, JsonObject entity)
    {
        foreach ((string name, JsonNode? value) in entity)
        {
            switch (value)
            {
                case null:
                    atom.Append("<d:").Append(name).Append(" m:null=\"true\"/>");
                    break;
                case JsonObject nested when nested["results"] is null && nested["__deferred"] is null:
                    atom.Append("<d:").Append(name).Append('>');
                    AppendProperties(atom, nested);
                    atom.Append("</d:").Append(name).Append('>');
                    break;
                case JsonValue:
                    atom.Append("<d:").Append(name).Append('>').Append(Escape(AtomValue(value))).Append("</d:").Append(name).Append('>');
                    break;
            }
        }
    }

    private static string AtomValue(JsonNode value)
    {
        string text = value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        return text.StartsWith("/Date(", StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(6, text.Length - 8), NumberStyles.Integer, CultureInfo.InvariantCulture, out long milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture)
            : text;
    }

    private static string Escape(string text) => SecurityElement.Escape(text) ?? "";
}
