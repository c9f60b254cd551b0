namespace Copin.Tests;

/// <summary>Landscapes that several tests generate from.</summary>
internal static class Landscapes
{
    /// <summary>The sample of the repository: the Co-PIN guide.</summary>
    public static string CoPin { get; } = Read();

    /// <summary>A landscape around the resources that a test is about.</summary>
    public static string Around(string resources, string parameters = "S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret Password") => $$"""
        using Copin;

        namespace N;

        [Landscape("test")]
        public sealed partial record L({{parameters}})
        {
        {{resources}}
        }
        """;

    private static string Read()
    {
        using var stream = typeof(Landscapes).Assembly.GetManifestResourceStream("CoPin.cs")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
