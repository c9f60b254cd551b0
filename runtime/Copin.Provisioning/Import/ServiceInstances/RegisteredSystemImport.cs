using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Import.CSharp;
using Copin.Provisioning.Import.Json;

namespace Copin.Provisioning.Import.ServiceInstances;

/// <summary><c>systemName</c>: the registered system that an instance of <c>s4-hana-cloud</c> works in. Instances of one system share its record.</summary>
internal static class RegisteredSystemImport
{
    /// <summary>Takes the name and returns the record of the system.</summary>
    public static string Read(FileImport file, ObjectImport instance)
    {
        file.Landscape.Tenant("BtpSubaccount", "Subaccount");
        file.Landscape.Tenant("GlobalAccount", "Account");
        file.Landscape.Tenant("S4HanaCloudTenant", "S4");
        var name = instance.Text("systemName") ?? ("", instance.Stretch);
        if (name.Text.Length == 0)
            file.Warn(name.Stretch, "'systemName' is missing: the name of the registered system");
        var written = file.Declare(name.Text, name.Stretch);
        return file.Landscape.RegisteredSystem(name.Text, () => new AttributeText("RegisteredSystem").With(written));
    }

    /// <summary>A scenario's ID as C#: the catalog's constant where there is one.</summary>
    public static string Scenario(FileImport file, string id, Stretch stretch) => ScenarioCatalog.Find(id) is { } known ? known.Id : file.Declare(id, stretch);
}
