using Copin.Model;

namespace Copin.Tests.Model;

public class ArrangementsTests
{
    [Fact]
    public void Arrangements_are_found_by_system_and_by_inbound_user_in_source_order()
    {
        var landscape = Landscape.Read(new LandscapeDeclaration(new TypeName("", default, "Test"), RecordShape.Record | RecordShape.Partial, default, default, new[]
        {
            Of("A2", Kind("CommunicationArrangement", "scenario", "SAP_COM_0008", "S2")),
            Of("U", Kind("CommunicationUser", "name", "U")),
            Of("S1", Kind("CommunicationSystem", "id", "S1"), Detail("InboundUser", "U")),
            Of("S2", Kind("CommunicationSystem", "id", "S2"), Detail("InboundUser", "U"), Detail("InboundUser", "U")),
            Of("S3", Kind("CommunicationSystem", "id", "S3")),
            Of("A1", Kind("CommunicationArrangement", "scenario", "SAP_COM_0308", "S1")),
            Of("A3", Kind("CommunicationArrangement", "scenario", "SAP_COM_0009", "S3")),
            Of("A0", Kind("CommunicationArrangement", "scenario", "SAP_COM_0009", "U")),
        }));

        Assert.Equal(["A1"], landscape.ArrangementsOn((CommunicationSystem)landscape.Find("S1")!).Select(arrangement => arrangement.Id));
        Assert.Equal(["A2", "A1"], landscape.ArrangementsOf((CommunicationUser)landscape.Find("U")!).Select(arrangement => arrangement.Id));
    }

    private static ResourceDeclaration Of(string name, params AttributeDeclaration[] attributes) =>
        new(name, RecordShape.Record | RecordShape.Partial | RecordShape.Nested, attributes);

    private static AttributeDeclaration Kind(string attribute, string argument, string value, string? target = null) =>
        new(attribute, target is null ? EquatableArray<TypeReference>.Empty : new[] { Local(target) }, new[] { new ArgumentDeclaration(argument, ArgumentValue.Of(value)) });

    private static AttributeDeclaration Detail(string attribute, string target) => new(attribute, new[] { Local(target) }, default);

    private static TypeReference Local(string name) => new(name, "Test." + name, ReferenceScope.Local, "Test", default);
}
