using System.Globalization;
using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Import.CSharp;
using Copin.Provisioning.Import.Json;

namespace Copin.Provisioning.Import.ServiceInstances;

/// <summary>The parameters of an instance of <c>s4-hana-cloud</c>, plan <c>messaging</c>.</summary>
/// <remarks>Source of the members: SAP-docs/btp-cloud-platform, "Define SAP S/4HANA Cloud Extensibility Service Descriptor JSON/YAML File".</remarks>
internal static class MessagingImport
{
    // The names that the service reads, and those that SAP's own sample for the cf command line shows instead.
    private static readonly (string Name, string Argument, string[] Others)[] Attributes =
    [
        ("CHANNEL NAME", "Channel", ["Channel", "CHANNEL", "Channel Name"]),
        ("DESCRIPTION", "Description", ["Description"]),
        ("TOPIC SPACE", "TopicSpace", ["Topic Space", "TOPIC_SPACE"]),
        ("MQTT_QOS", "QualityOfService", ["QoS", "QOS"]),
        ("RECONNECT ATTEMPTS", "ReconnectAttempts", ["Reconnect Attempts"]),
        ("WAIT TIME", "WaitTime", ["Wait Time"]),
    ];

    /// <summary>Whether an object holds such parameters.</summary>
    public static bool Recognises(JsonValue root) => root.Find("emClientId") is not null || root.Find("ems") is not null;

    /// <summary>Imports them as an instance that is named like the file.</summary>
    public static void Read(FileImport file, JsonValue root)
    {
        var instance = new ObjectImport(file, root);
        var system = RegisteredSystemImport.Read(file, instance);
        var record = file.Landscape.Add(file.Name, "Instance");
        var main = new AttributeText($"Messaging<{system}>").With(CSharpLiteral.OfDeclared(file.Name));
        record.Attributes.Add(main);
        Text(file, instance, main, "emClientId", "ClientId");
        if (instance.Object("communicationArrangement") is { } arrangement)
        {
            Text(file, arrangement, main, "communicationArrangementName", "Arrangement");
            if (arrangement.Text("scenarioId") is { } scenario)
                main.With("Scenario", RegisteredSystemImport.Scenario(file, scenario.Text, scenario.Stretch));
            foreach (var attribute in arrangement.Objects("attributes"))
                ReadAttribute(file, attribute, main, record);
            arrangement.Rest(record);
        }

        if (instance.Object("ems") is { } ems)
        {
            if (ems.Object("parameters") is { } parameters)
                ReadEventMesh(file, parameters, main, record);
            ems.Rest(record);
        }

        instance.Rest(record);
    }

    private static void ReadEventMesh(FileImport file, ObjectImport parameters, AttributeText main, RecordText record)
    {
        Text(file, parameters, main, "emname", "EventMesh");
        Text(file, parameters, main, "namespace", "Namespace");
        if (parameters.Object("resources") is { } resources)
        {
            Number(file, resources.Text("units"), main, record, "Units");
            resources.Rest(record);
        }

        if (parameters.Object("rules") is { } rules)
        {
            if (rules.Object("topicRules") is { } topics)
            {
                foreach (var pattern in topics.Texts("inboundFilter"))
                    record.Attributes.Add(new AttributeText("InboundTopic").With(file.Declare(pattern.Text, pattern.Stretch)));
                topics.Rest(record);
            }

            rules.Rest(record);
        }

        parameters.Rest(record);
    }

    private static void ReadAttribute(FileImport file, ObjectImport attribute, AttributeText main, RecordText record)
    {
        var name = attribute.Text("name") ?? ("", attribute.Stretch);
        var value = attribute.Text("value") ?? ("", attribute.Stretch);
        var known = Attributes.FirstOrDefault(candidate => candidate.Name == name.Text || candidate.Others.Contains(name.Text, StringComparer.Ordinal));
        switch (known.Argument)
        {
            case null:
                record.Comments.Add($"Not understood: attribute \"{name.Text}\" = \"{value.Text}\"");
                file.Warn(name.Stretch, $"'{name.Text}' is no attribute of a messaging instance; it is kept as a comment");
                break;
            case "QualityOfService" when value.Text is "0" or "1":
                main.With(known.Argument, $"MessagingQualityOfService.{(value.Text == "0" ? MessagingQualityOfService.AtMostOnce : MessagingQualityOfService.AtLeastOnce)}");
                break;
            case "QualityOfService":
                record.Comments.Add($"Not understood: attribute \"{name.Text}\" = \"{value.Text}\"");
                file.Error(value.Stretch, $"'{value.Text}' is no quality of service; it can be 0 or 1. It is left out");
                break;
            case "ReconnectAttempts" or "WaitTime":
                Number(file, value, main, record, known.Argument);
                break;
            default:
                main.With(known.Argument, file.Declare(value.Text, value.Stretch));
                break;
        }

        if (known.Name is not null && known.Name != name.Text)
            file.Warn(name.Stretch, $"the service reads '{known.Name}' and not '{name.Text}'; it is taken as that, as an export writes it");
        attribute.Rest(record);
    }

    private static void Text(FileImport file, ObjectImport owner, AttributeText main, string member, string argument)
    {
        if (owner.Text(member) is { } text)
            main.With(argument, file.Declare(text.Text, text.Stretch));
    }

    private static void Number(FileImport file, (string Text, Stretch Stretch)? value, AttributeText main, RecordText record, string argument)
    {
        if (value is not { } written)
            return;
        if (int.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            main.With(argument, number.ToString(CultureInfo.InvariantCulture));
            return;
        }

        record.Comments.Add($"Not understood: {argument} = \"{written.Text}\"");
        file.Error(written.Stretch, $"'{written.Text}' is no whole number; it is left out");
    }
}
