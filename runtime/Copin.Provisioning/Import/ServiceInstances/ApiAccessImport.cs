using System.Globalization;
using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Import.CSharp;
using Copin.Provisioning.Import.Json;

namespace Copin.Provisioning.Import.ServiceInstances;

/// <summary>The parameters of an instance of <c>s4-hana-cloud</c>, plan <c>api-access</c>.</summary>
/// <remarks>Source of the members: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties".</remarks>
internal static class ApiAccessImport
{
    /// <summary>Whether an object holds such parameters.</summary>
    public static bool Recognises(JsonValue root) => root.Find("systemName") is not null || root.Find("communicationArrangement") is not null;

    /// <summary>Imports them as an instance that is named like the file.</summary>
    public static void Read(FileImport file, JsonValue root)
    {
        var instance = new ObjectImport(file, root);
        var system = RegisteredSystemImport.Read(file, instance);
        var record = file.Landscape.Add(file.Name, "Instance");
        var main = new AttributeText($"ApiAccess<{system}>").With(CSharpLiteral.OfDeclared(file.Name));
        record.Attributes.Add(main);
        if (instance.Object("communicationArrangement") is { } arrangement)
            ReadArrangement(file, arrangement, record, main);
        else
            file.Warn(root.Opening, "'communicationArrangement' is missing");
        instance.Rest(record);
    }

    private static void ReadArrangement(FileImport file, ObjectImport arrangement, RecordText record, AttributeText main)
    {
        if (arrangement.Text("communicationArrangementName") is { } name)
            main.With("Arrangement", file.Declare(name.Text, name.Stretch));
        if (arrangement.Text("scenarioId") is { } scenario)
            main.With("Scenario", RegisteredSystemImport.Scenario(file, scenario.Text, scenario.Stretch));
        Authentication(file, arrangement, main, record, "inboundAuthentication", "InboundAuthentication", ApiAccessSpelling.ReadInbound, ApiAccessSpelling.Of);
        Authentication(file, arrangement, main, record, "outboundAuthentication", "OutboundAuthentication", ApiAccessSpelling.ReadOutbound, ApiAccessSpelling.Of);
        if (arrangement.Object("communicationSystem") is { } system)
            ReadSystem(file, system, record);
        foreach (var service in arrangement.Objects("outboundServices"))
            ReadService(file, service, record);
        Properties(file, arrangement, record, "ArrangementProperty", null);
        arrangement.Rest(record);
    }

    private static void ReadSystem(FileImport file, ObjectImport system, RecordText record)
    {
        var called = new AttributeText("CalledSystem");
        record.Attributes.Add(called);
        foreach (var (member, argument) in ((string, string)[])[("communicationSystemHostname", "HostName"), ("oAuthAuthEndpoint", "OAuthAuthorizationEndpoint"), ("oAuthTokenEndpoint", "OAuthTokenEndpoint")])
            if (system.Text(member) is { } text)
                called.With(argument, file.Declare(text.Text, text.Stretch));
        if (system.Text("port") is { } port)
        {
            if (int.TryParse(port.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                called.With("Port", number.ToString(CultureInfo.InvariantCulture));
            else
            {
                record.Comments.Add($"Not understood: port = \"{port.Text}\"");
                file.Error(port.Stretch, $"'{port.Text}' is no port; it is left out");
            }
        }

        if (system.Object("outboundCommunicationUser") is { } user)
        {
            if (user.Text("username") is { } name)
                called.With("User", file.Declare(name.Text, name.Stretch));
            if (user.Text("password") is { } password)
                called.With("Password", file.Secret(record, "Password", password.Stretch));
            user.Rest(record);
        }

        system.Rest(record);
    }

    private static void ReadService(FileImport file, ObjectImport service, RecordText record)
    {
        var attribute = new AttributeText("OutboundService");
        record.Attributes.Add(attribute);
        var id = service.Text("id");
        var name = service.Text("name");
        if (id is { } known)
            attribute.With(file.Declare(known.Text, known.Stretch));
        if (name is { } shown)
            attribute.With("Name", file.Declare(shown.Text, shown.Stretch));
        if (service.Flag("isServiceActive") is false)
            attribute.With("Active", "false");
        if (service.Text("urlPath") is { } path)
            attribute.With("Path", file.Declare(path.Text, path.Stretch));
        Properties(file, service, record, "OutboundServiceProperty", CSharpLiteral.OfDeclared((id ?? name)?.Text ?? ""));
        service.Rest(record);
    }

    /// <summary>Takes <c>attributes</c>: names and values.</summary>
    private static void Properties(FileImport file, ObjectImport owner, RecordText record, string attribute, string? service)
    {
        foreach (var property in owner.Objects("attributes"))
        {
            var name = property.Text("name") ?? ("", property.Stretch);
            var value = property.Text("value") ?? ("", property.Stretch);
            var written = new AttributeText(attribute);
            if (service is not null)
                written.With(service);
            record.Attributes.Add(written.With(file.Declare(name.Text, name.Stretch)).With(file.Declare(value.Text, value.Stretch)));
            property.Rest(record);
        }
    }

    private static void Authentication<T>(
        FileImport file, ObjectImport arrangement, AttributeText main, RecordText record, string member, string argument, Func<string?, T?> read, Func<T, string?> spelling)
        where T : struct, Enum
    {
        if (arrangement.Text(member) is not { } written)
            return;
        if (read(written.Text) is { } method)
        {
            main.With(argument, $"{typeof(T).Name}.{method}");
            return;
        }

        record.Comments.Add($"Not understood: {member} = \"{written.Text}\"");
        file.Error(written.Stretch, $"'{written.Text}' is no {member}; it can be {string.Join(", ", Enum.GetValues<T>().Select(spelling).Where(word => word is not null))}. It is left out");
    }
}
