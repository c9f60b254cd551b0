namespace Copin.Declarations;

/// <summary>The names by which the compiler's symbols are recognised.</summary>
public static class WellKnownNames
{
    /// <summary>The namespace of all attributes of the library.</summary>
    public const string Namespace = "Copin";

    /// <summary>The attribute that makes a record a landscape, by metadata name.</summary>
    public const string LandscapeAttribute = "Copin.LandscapeAttribute";

    /// <summary>The same, as texts name it.</summary>
    public const string Landscape = "Landscape";

    /// <summary>The base of attributes that make a record a resource, by metadata name.</summary>
    public const string ResourceAttribute = "Copin.ResourceAttribute";

    /// <summary>The command line of a landscape, by metadata name: there where <c>Copin.Provisioning</c> is referenced.</summary>
    public const string LandscapeApplication = "Copin.Provisioning.LandscapeApplication";

    /// <summary>What landscapes are bound from, by metadata name.</summary>
    public const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";
}
