using Copin.Documents;
using Copin.Provisioning.Import.CSharp;
using Copin.Rules;

namespace Copin.Provisioning.Import.ServiceInstances;

/// <summary>The parameters of an instance of any service: kept as the JSON that they are. The file does not say of which service.</summary>
internal static class ServiceInstanceImport
{
    public static void Read(FileImport file, JsonValue root)
    {
        file.Landscape.Tenant("BtpSubaccount", "Subaccount");
        var record = file.Landscape.Add(file.Name, "Instance");
        var main = new AttributeText("ServiceInstance").With(CSharpLiteral.OfDeclared(file.Name));
        record.Attributes.Add(main);
        if (file.Options.Offering is null)
            file.Warn(root.Opening, "the file does not say of which service and plan it is; say so with --offering and --plan, or in the declaration");
        main.WithText("Offering", file.Options.Offering).WithText("Plan", file.Options.Plan);
        if (SecretsIn(root) is { } secret)
        {
            record.Comments.Add("Left out: the parameters, which hold a secret. A broker that takes one cannot be declared.");
            file.Error(secret, "a secret is written out here; parameters of a service instance are shown in plans, so they are left out");
        }
        else
        {
            main.With("Parameters", CSharpLiteral.OfDeclared(Json.JsonLine.Write(root)));
        }
    }

    private static Stretch? SecretsIn(JsonValue value)
    {
        foreach (var member in value.Members)
            if (member.Value.Kind == JsonKind.Text && (SecretShapes.IsSecretName(member.Name) || SecretShapes.Find(member.Value.Text) is not null))
                return member.Value.Content;
            else if (SecretsIn(member.Value) is { } inner)
                return inner;
        foreach (var item in value.Items)
            if (SecretsIn(item) is { } inner)
                return inner;
        return null;
    }
}
