using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>A proxy system with transformations beside it.</summary>
internal static class TransformationSource
{
    /// <summary>The landscape; the attributes stand on the proxy system.</summary>
    public static string Landscape(string attributes = "", string arguments = "ReadTransformation = \"transformations/read.json\", WriteTransformation = \"transformations/write.json\"") => $$"""
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(S4HanaCloudTenant S4, IdentityProvisioningTenant Identity, string IpsUser, Secret IpsPassword)
        {
            [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{IpsUser}", Password = "{IpsPassword}", {{arguments}})]
            {{attributes}}
            public sealed partial record Proxy;
        }
        """;

    /// <summary>Verifies the mappings of a write transformation, with markup.</summary>
    public static Task WriteAsync(string mappings, params string[] messages) => WriteAsync("", mappings, messages);

    /// <summary>Verifies the mappings of a write transformation on a proxy system with attributes.</summary>
    public static Task WriteAsync(string attributes, string mappings, string[] messages) =>
        Verify.DocumentsAsync(Landscape(attributes), [("transformations/read.json", Of("")), ("transformations/write.json", Of(mappings))], messages);

    /// <summary>Verifies the mappings of a read transformation on a proxy system with attributes.</summary>
    public static Task ReadAsync(string attributes, string mappings, params string[] messages) =>
        Verify.DocumentsAsync(Landscape(attributes), [("transformations/read.json", Of(mappings)), ("transformations/write.json", Of(""))], messages);

    /// <summary>A transformation of users.</summary>
    public static string Of(string mappings) => $$"""
        {
          "user": {
            "scimEntityEndpoint": "Users",
            "mappings": [
              {{mappings}}
            ]
          }
        }
        """;
}
