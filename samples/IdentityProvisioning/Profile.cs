using Copin.Provisioning;
using Copin.Sandbox;

namespace Samples;

/// <summary>One of the two set-ups that the sample holds.</summary>
/// <param name="Title">Where Identity Provisioning runs.</param>
/// <param name="Environment">The environment file for the sandbox.</param>
/// <param name="Application">The landscape's command line.</param>
internal sealed record Profile(string Title, string Environment, LandscapeApplication Application)
{
    private const string Option = "--profile";

    private static Profile Cloud { get; } = new("SAP Cloud Identity Services", "sandbox-cloud", CloudIdentity.Application.WithSandbox(SapSandbox.CreateHandler));

    private static Profile Legacy { get; } = new("SAP BTP, Neo environment", "sandbox-legacy", Samples.Legacy.Application.WithSandbox(SapSandbox.CreateHandler));

    /// <summary>The profile that the arguments begin with, which is taken from them; null where there is none of that name.</summary>
    public static Profile? Take(ref string[] args)
    {
        if (args is not [Option, ..])
            return Cloud;
        var name = args.ElementAtOrDefault(1);
        args = [.. args.Skip(2)];
        switch (name)
        {
            case "cloud": return Cloud;
            case "legacy": return Legacy;
            default:
                Console.Error.WriteLine($"{Option} takes 'cloud' or 'legacy', not '{name}'.");
                return null;
        }
    }
}
