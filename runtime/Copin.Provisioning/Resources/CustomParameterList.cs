using Copin.Model;
using Copin.Provisioning.Engine;
using CustomParameterEntity = Copin.Provisioning.Clients.CloudIntegration.CustomParameter;

namespace Copin.Provisioning.Resources;

/// <summary>The custom parameters that an OAuth2 client credential declares; their order does not count.</summary>
internal sealed class CustomParameterList(OAuth2ClientCredential credential, ResourceScope scope)
{
    private readonly (Value Key, Value Value, string Part)[] _parameters =
        [.. credential.CustomParameters.Select(parameter => (scope.Fill(parameter.Key), scope.Fill(parameter.Value), OAuth2Spelling.Of(parameter.SendAsPartOf.Value)))];

    /// <summary>What tells them from others; not known while a value is not.</summary>
    public Value Digest => _parameters.SelectMany(parameter => new[] { parameter.Key, parameter.Value }).FirstOrDefault(value => !value.IsKnown) is { Unknown: { Length: > 0 } } unknown
        ? unknown
        : Value.Of(DigestOf(Entities));

    /// <summary>As a plan shows them.</summary>
    public string Shown => string.Join(", ", _parameters.Select(parameter => Show(parameter.Key.Shown, parameter.Value.Shown, parameter.Part)));

    /// <summary>As the client takes them; all values must be known.</summary>
    public IReadOnlyList<CustomParameterEntity> Entities =>
        [.. _parameters.Select(parameter => new CustomParameterEntity { Key = parameter.Key.Known, Value = parameter.Value.Known, SendAsPartOf = parameter.Part })];

    /// <summary>What tells those that the system has from others.</summary>
    public static string DigestOf(IEnumerable<CustomParameterEntity> parameters) => Digests.Of(
        parameters.Select(parameter => Digests.Of(parameter.Key ?? "", parameter.Value ?? "", PartOf(parameter))).Order(StringComparer.Ordinal));

    /// <summary>Those that the system has, as a plan shows them.</summary>
    public static string Show(IReadOnlyList<CustomParameterEntity> parameters) =>
        parameters.Count == 0 ? "none" : string.Join(", ", parameters.Select(parameter => Show(parameter.Key, parameter.Value, PartOf(parameter))));

    private static string Show(string? key, string? value, string part) => $"{key}={value} ({part})";

    // The system keeps it in the case in which it was sent.
    private static string PartOf(CustomParameterEntity parameter) => parameter.SendAsPartOf?.ToLowerInvariant() ?? "body";
}
