using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

/// <summary>A landscape with one destination.</summary>
internal static class DestinationSource
{
    /// <summary>Verifies a destination of the given attributes.</summary>
    public static Task VerifyAsync(string attributes, params string[] messages) => Verify.LandscapeAsync($"{attributes}\npublic sealed partial record Target;", messages);

    /// <summary>Verifies a destination without authentication that has the given additional properties.</summary>
    public static Task VerifyPropertiesAsync(string properties, params string[] messages) => VerifyAsync($"""[Destination("D", Url = "https://x.example")]""" + "\n" + properties, messages);
}
