using Copin.Model;
using Copin.Rules;

namespace Copin.Tests.Rules;

/// <summary>The region and the ID of a subaccount stand in the environment, and are looked at when the landscape runs.</summary>
public class SubaccountValuesTests
{
    [Theory]
    [InlineData("eu10", "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f", null)]
    [InlineData(null, "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f", null)]
    [InlineData("cn40", "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f", "COPIN3045")]
    [InlineData("us-gov-east-1", "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f", "COPIN3045")]
    [InlineData("eu10", "my-subaccount", "COPIN3055")]
    public void Values_that_cannot_work_are_found(string? region, string id, string? rule)
    {
        const RecordShape Shape = RecordShape.Record | RecordShape.Partial | RecordShape.Nested | RecordShape.Public;
        var declaration = new LandscapeDeclaration(
            new TypeName("", default, "Example"), Shape, new[] { Attribute("Landscape", [], ("name", ArgumentValue.Of("example"))) },
            new[] { new ParameterDeclaration("Account", "Copin.GlobalAccount", default), new ParameterDeclaration("Subaccount", "Copin.BtpSubaccount", default) },
            new[]
            {
                new ResourceDeclaration("Dev", Shape, new[] { Attribute("RegisteredSystem", [], ("name", ArgumentValue.Of("DEV"))) }),
                new ResourceDeclaration("Events", Shape, new[] { Attribute("Messaging", ["Dev"], ("name", ArgumentValue.Of("events")), ("ClientId", ArgumentValue.Of("s4bp"))) }),
                new ResourceDeclaration("Plan", Shape, new[]
                {
                    Attribute(
                        "Entitlement", [], ("service", ArgumentValue.Of("destination")), ("Plan", ArgumentValue.Of("lite")), ("Enable", ArgumentValue.Of(true)),
                        ("Subaccount", ArgumentValue.Of("{Subaccount.Id}"))),
                }),
            });
        var values = new Dictionary<string, ILandscapeParameter>
        {
            ["Account"] = new GlobalAccount("example"),
            ["Subaccount"] = new BtpSubaccount("example") { Region = region, Id = id },
        };

        Assert.Empty(Rulebook.Check(Landscape.Read(declaration)).Select(finding => finding.ToString()));
        Assert.Equal(rule is null ? [] : [rule], Rulebook.Check(Landscape.Read(declaration, values)).Select(finding => finding.Rule.Id));
    }

    private static AttributeDeclaration Attribute(string name, string[] types, params (string Name, ArgumentValue Value)[] arguments) => new(
        name,
        types.Select(type => new TypeReference(type, "Example." + type, ReferenceScope.Local, "Example", default)).ToArray(),
        arguments.Select(argument => new ArgumentDeclaration(argument.Name, argument.Value)).ToArray());
}
