using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Import.CSharp;
using Copin.Provisioning.Import.Json;
using Copin.Rules;

namespace Copin.Provisioning.Import.Destinations;

/// <summary>Destinations as the cockpit exports them, the Destination service returns them, or <c>init_data</c> of an instance holds them.</summary>
internal static class DestinationImport
{
    // Where they are found in the JSON of an instance: the level is not declared, since the service's instance is not.
    private static readonly string[] Levels = ["subaccount", "instance"];

    /// <summary>Whether an object describes a destination.</summary>
    public static bool Recognises(JsonValue value) =>
        value.Kind == JsonKind.Object && value.Find("Name") is not null && (value.Find("Type") is not null || value.Find("URL") is not null || value.Find("Authentication") is not null);

    /// <summary>Whether an object holds destinations as the parameters of a Destination service's instance do.</summary>
    public static bool RecognisesInstance(JsonValue value) => value["init_data"] is { Kind: JsonKind.Object };

    /// <summary>Imports a destination.</summary>
    public static void Read(FileImport file, JsonValue value)
    {
        file.Landscape.Tenant("BtpSubaccount", "Subaccount");
        var members = new ObjectImport(file, value);
        var name = members.Text("Name") ?? ("", value.Opening);
        var record = file.Landscape.Add(name.Text, "Destination");
        var main = new AttributeText("Destination").With(file.Declare(name.Text, name.Stretch));
        record.Attributes.Add(main);
        Choice(file, main, members, record, "Type", DestinationSpelling.Of, DestinationType.Http);
        Choice(file, main, members, record, "ProxyType", DestinationSpelling.Of, DestinationProxyType.Internet);
        Choice(file, main, members, record, "Authentication", DestinationSpelling.Of, DestinationAuthentication.None);
        foreach (var member in members.Untaken)
            if (members.Text(member.Name) is { } property)
            {
                // No key of the service that holds a secret: an application's own, which the service would show.
                if (!DestinationSpelling.IsSecret(member.Name) && SecretShapes.IsSecretName(member.Name))
                {
                    record.Comments.Add($"Left out: {member.Name} = (a secret)");
                    file.Error(property.Stretch, $"the value of '{member.Name}' is left out: the Destination service shows additional properties to everybody");
                    continue;
                }

                var written = DestinationSpelling.IsSecret(member.Name) ? file.Secret(record, member.Name, property.Stretch) : file.Declare(property.Text, property.Stretch);
                if (DestinationKeys.ArgumentOf(member.Name) is { } argument)
                    main.With(argument, written);
                else
                    record.Attributes.Add(new AttributeText("DestinationProperty").With(CSharpLiteral.OfDeclared(member.Name)).With(written));
            }

        members.Rest(record);
    }

    /// <summary>Imports the destinations of <c>init_data</c>.</summary>
    public static void ReadInstance(FileImport file, JsonValue value)
    {
        var instance = new ObjectImport(file, value);
        var found = 0;
        if (instance.Object("init_data") is { } data)
            foreach (var level in Levels)
                if (value["init_data"]![level] is { Kind: JsonKind.Object } scope && scope["destinations"] is { Kind: JsonKind.Array } destinations)
                {
                    foreach (var destination in destinations.Items.Where(Recognises))
                    {
                        Read(file, destination);
                        found++;
                    }

                    foreach (var member in scope.Members.Where(member => member.Name != "destinations"))
                        file.Landscape.Comments.Add($"{file.Source.Path}: init_data.{level}.{member.Name} = {JsonLine.Write(member)} belongs to the service instance and is not declared.");
                }

        foreach (var member in instance.Untaken)
            file.Landscape.Comments.Add($"{file.Source.Path}: not understood: {member.Name} = {JsonLine.Write(member)}");
        if (found == 0)
            file.Warn(value.Opening, "'init_data' holds no destination");
    }

    private static void Choice<T>(FileImport file, AttributeText attribute, ObjectImport members, RecordText record, string name, Func<T, string> spelling, T otherwise)
        where T : struct, Enum
    {
        if (members.Text(name) is not { } written)
            return;
        foreach (var choice in Enum.GetValues<T>())
            if (string.Equals(spelling(choice), written.Text, StringComparison.Ordinal))
            {
                if (!choice.Equals(otherwise))
                    attribute.With(name, $"{DestinationEnum<T>()}.{choice}");
                return;
            }

        var choices = Enum.GetValues<T>().Select(spelling).ToArray();
        var nearest = choices.FirstOrDefault(choice => string.Equals(choice, written.Text, StringComparison.OrdinalIgnoreCase));
        record.Comments.Add($"Not understood: {name} = \"{written.Text}\"");
        file.Error(written.Stretch, $"'{written.Text}' is no {name} of a destination; {(nearest is null ? $"it can be {string.Join(", ", choices)}." : $"did you mean '{nearest}'?")} It is left out");
    }

    private static string DestinationEnum<T>() => typeof(T).Name;
}
