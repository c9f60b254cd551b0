using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4051.</summary>
public class TransformationMalformedTests
{
    [Fact]
    public Task Missing_comma_is_found() => WriteAsync("""{ "sourcePath": "$.a" {|COPIN4051:"|}targetPath": "$.b" }""", "This is no transformation: ',' or '}' must stand here");

    [Fact]
    public Task Number_is_no_transformation() => Verify.DocumentsAsync(
        Landscape(arguments: "ReadTransformation = \"transformations/read.json\""), [("transformations/read.json", "{|COPIN4051:1|}")]);

    [Fact]
    public Task Transformation_that_nothing_names_is_not_checked() => Verify.DocumentsAsync(
        Landscape(arguments: "ReadTransformation = \"transformations/read.json\""), [("transformations/read.json", Of("")), ("transformations/other.json", "{")]);

    [Fact]
    public Task Transformation_of_the_documents_is_right() => WriteAsync("""
        { "sourcePath": "$.userName", "targetPath": "$.personExternalID" },
                  { "sourcePath": "$['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User']['employeeNumber']", "optional": true, "targetPath": "$.personExternalID" },
                  { "targetPath": "$.personID", "sourceVariable": "entityIdTargetSystem" },
                  { "sourcePath": "$.timezone", "optional": true, "targetPath": "$.user.timeZoneCode", "functions": [{ "type": "convertTimezoneCode", "outputFormat": "sap" }], "defaultValue": "CET" },
                  { "scope": "createEntity", "sourceVariable": "currentDate", "targetPath": "$.user.validityPeriod.startDate" },
                  { "condition": "%s4hana.cloud.hr.switch.active% != null && %s4hana.cloud.hr.switch.active% == true", "optional": true, "sourcePath": "$.name.familyName", "targetPath": "$.personalInformation.lastName" },
                  { "condition": "%s4hana.cloud.hr.switch.active% == null || %s4hana.cloud.hr.switch.active% == false", "sourcePath": "$.name.familyName", "targetPath": "$.personalInformation.lastName" },
                  { "sourcePath": "$.members[*].value", "preserveArrayWithSingleElement": true, "optional": true, "targetPath": "$.members[?(@.value)]", "functions": [{ "function": "resolveEntityIds" }] },
                  { "condition": "('%s4hana.cloud.roles.prefix%' === 'null')", "sourcePath": "$", "targetPath": "$" }
        """);
}
