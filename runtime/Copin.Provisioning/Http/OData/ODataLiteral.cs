namespace Copin.Provisioning.Http.OData;

/// <summary>Writes OData literals into addresses.</summary>
/// <remarks>OData 2.0 URI conventions, section 2.2; OData 4.0 URL conventions, section 5.1.1.6.1.</remarks>
internal static class ODataLiteral
{
    /// <summary>A string in single quotes, a quote doubled, all else that an address cannot hold percent-encoded: <c>'O''Brien%20%26%20Co'</c>.</summary>
    public static string Text(string value) => $"'{Uri.EscapeDataString(value.Replace("'", "''", StringComparison.Ordinal)).Replace("%27", "'", StringComparison.Ordinal)}'";

    /// <summary>A GUID as OData V4 writes it: bare.</summary>
    public static string Guid(Guid value) => value.ToString("D");
}
