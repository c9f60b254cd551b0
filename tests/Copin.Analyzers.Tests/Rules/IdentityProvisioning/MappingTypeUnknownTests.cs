using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4059.</summary>
public class MappingTypeUnknownTests
{
    [Fact]
    public Task Unknown_type_is_found() => WriteAsync("""{ "type": "{|COPIN4059:valueMaping|}", "sourcePaths": ["$.a"], "targetPath": "$.b" }""", "No mapping has the type 'valueMaping'; did you mean 'valueMapping'?");

    [Fact]
    public Task Known_types_are_not() => WriteAsync("""
        { "type": "valueMapping", "sourcePaths": ["$.a"], "targetPath": "$.b", "valueMappings": [{ "key": ["1"], "mappedValue": "2" }] }, { "type": "remove", "targetPath": "$.c" },
                  { "type": "rename", "constant": "d", "targetPath": "$.c" }
        """);
}
