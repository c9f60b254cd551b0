using System.Globalization;
using Copin.Model;

namespace Copin.Documents;

/// <summary>What a value of an environment file must be.</summary>
public enum EnvironmentValueKind
{
    /// <summary>An object with members of its own.</summary>
    Object,

    /// <summary>A reference to a secret: <c>{ "$secret": "env:NAME" }</c>.</summary>
    Secret,

    /// <summary>Any text.</summary>
    Text,

    /// <summary>A host of an S/4HANA Cloud tenant.</summary>
    S4HanaCloudHost,

    /// <summary>A host name.</summary>
    HostName,

    /// <summary>An absolute https address.</summary>
    HttpsAddress,

    /// <summary>An absolute address.</summary>
    Address,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A GUID.</summary>
    Guid,
}

/// <summary>A value that an environment file holds for a landscape.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Kind">What it must be.</param>
/// <param name="Meaning">What it is, for people: <c>the tenant's host, such as my300000.s4hana.cloud.sap</c>.</param>
public sealed record EnvironmentMember(string Name, EnvironmentValueKind Kind, string Meaning)
{
    private static readonly char[] AfterHost = ['/', ':', '?', '#'];

    /// <summary>The key under which a reference to a secret stands.</summary>
    public const string SecretKey = "$secret";

    /// <summary>How a reference to a secret is written.</summary>
    public const string SecretForm = "{ \"$secret\": \"env:NAME\" }, or \"file:PATH\", \"user-secrets:KEY\", \"prompt:LABEL\"";

    /// <summary>Whether it may be left out.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The name of the other member without which it makes no sense; null where it stands alone.</summary>
    public string? Companion { get; init; }

    /// <summary>The name of the other member that may stand instead of it; null where it has none.</summary>
    public string? Alternative { get; init; }

    /// <summary>An object's members.</summary>
    public EquatableArray<EnvironmentMember> Members { get; init; }

    /// <summary>The member of that name, without regard to case as the configuration of .NET reads keys; null where there is none.</summary>
    public EnvironmentMember? Find(string name)
    {
        foreach (var member in Members)
            if (string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                return member;
        return null;
    }

    /// <summary>What is wrong with a value and what to write instead; null where it has the form. It does not repeat a value that may hold a password.</summary>
    public string? Fault(string value) => Kind switch
    {
        EnvironmentValueKind.S4HanaCloudHost when !Copin.S4HanaCloudHost.TryParse(value, out _) =>
            $"'{value}' is no host of an S/4HANA Cloud tenant; write it as my300000.s4hana.cloud.sap, without 'https://' and path",
        EnvironmentValueKind.HostName when Uri.CheckHostName(value) != UriHostNameType.Dns => $"'{value}' is no host name; write {Meaning}, without 'https://' and path",
        EnvironmentValueKind.HttpsAddress when !IsHttps(value) => value.IndexOf('@') >= 0
            ? "must be an https address without user and password (what is written is not shown)"
            : $"'{value}' is no https address",
        // A path alone counts as the address of a file on some systems.
        EnvironmentValueKind.Address when !(Uri.TryCreate(value, UriKind.Absolute, out var address) && value.StartsWith(address.Scheme + ":", StringComparison.OrdinalIgnoreCase)) =>
            $"'{value}' is no absolute address; write it with its scheme, as https://host/path",
        EnvironmentValueKind.WholeNumber when !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => $"'{value}' is no whole number",
        EnvironmentValueKind.Guid when !System.Guid.TryParse(value, out _) => $"'{value}' is no GUID",
        _ => null,
    };

    /// <summary>What was probably meant by a value that has not the form: a host without scheme and path, an address with its scheme; null where nobody can tell.</summary>
    public string? Meant(string value)
    {
        // Somebody's user name, or worse.
        if (value.IndexOf('@') >= 0)
            return null;
        var meant = Kind switch
        {
            EnvironmentValueKind.S4HanaCloudHost or EnvironmentValueKind.HostName => HostOf(value),
            EnvironmentValueKind.HttpsAddress when value.StartsWith("http://", StringComparison.OrdinalIgnoreCase) => "https" + value.Substring(4),
            EnvironmentValueKind.HttpsAddress or EnvironmentValueKind.Address when value.IndexOf("://", StringComparison.Ordinal) < 0 && HostOf(value).IndexOf('.') > 0 => "https://" + value,
            _ => null,
        };
        return meant is { Length: > 0 } && meant != value && Fault(meant) is null ? meant : null;
    }

    private static string HostOf(string value)
    {
        var scheme = value.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? value : value.Substring(scheme + 3);
        var end = host.IndexOfAny(AfterHost);
        return end < 0 ? host : host.Substring(0, end);
    }

    private static bool IsHttps(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;
}
