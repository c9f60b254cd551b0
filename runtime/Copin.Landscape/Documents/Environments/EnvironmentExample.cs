namespace Copin.Documents;

/// <summary>How a member of an environment file is written, for messages.</summary>
internal static class EnvironmentExample
{
    /// <summary>Name and an example of the value, such as <c>"Host": "my300000.s4hana.cloud.sap"</c>.</summary>
    public static string Of(EnvironmentMember member) => $"\"{member.Name}\": {ValueOf(member)}";

    private static string ValueOf(EnvironmentMember member) => member.Kind switch
    {
        EnvironmentValueKind.Object => "{ " + string.Join(", ", member.Members.Where(inner => !inner.IsOptional).Select(Of)) + " }",
        EnvironmentValueKind.Secret => "{ \"$secret\": \"env:NAME\" }",
        EnvironmentValueKind.S4HanaCloudHost => "\"my300000.s4hana.cloud.sap\"",
        EnvironmentValueKind.HttpsAddress or EnvironmentValueKind.Address => "\"https://…\"",
        EnvironmentValueKind.HostName => "\"host.example\"",
        EnvironmentValueKind.WholeNumber => "1",
        _ => "\"…\"",
    };
}
