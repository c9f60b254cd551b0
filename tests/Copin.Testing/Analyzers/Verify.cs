namespace Copin.Testing;

/// <summary>
/// Asserts that the analyzers report exactly what sources mark with <c>{|COPIN1003:span|}</c> (or <c>[|span|]</c> for any rule), span for span. Information need
/// not be marked. A compiler error that is not marked, and an exception in analyzer or generator, fails too.
/// </summary>
public static partial class Verify
{
    /// <summary>Verifies one file.</summary>
    /// <param name="source">The whole file, with markup.</param>
    /// <param name="messages">The messages of the marked diagnostics in source order; none where they do not matter.</param>
    public static Task AnalyzerAsync(string source, params string[] messages) => AnalyzerAsync([source], messages);

    /// <summary>Verifies several files of one project, <c>Test0.cs</c>, <c>Test1.cs</c>, ….</summary>
    /// <param name="sources">The whole files, with markup.</param>
    /// <param name="messages">The messages of the marked diagnostics, by file and place; none where they do not matter.</param>
    public static Task AnalyzerAsync(string[] sources, params string[] messages)
    {
        var test = new AnalyzerTest();
        for (var i = 0; i < sources.Length; i++)
            test.Sources.Add(($"Test{i}.cs", sources[i]));
        foreach (var message in messages)
            test.Messages.Add(message);
        return test.RunAsync();
    }

    /// <summary>Verifies one file with additional files beside it.</summary>
    /// <param name="source">The whole file, with markup.</param>
    /// <param name="documents">The additional files by path (<c>environments/dev.json</c>), with markup.</param>
    /// <param name="messages">The messages of the marked diagnostics, by file and place; none where they do not matter.</param>
    public static Task DocumentsAsync(string source, (string Path, string Text)[] documents, params string[] messages)
    {
        var test = new AnalyzerTest { Sources = { ("Test0.cs", source) } };
        foreach (var document in documents)
            test.Documents.Add(document);
        foreach (var message in messages)
            test.Messages.Add(message);
        return test.RunAsync();
    }

    /// <summary>Verifies the resources of a landscape with one tenant of each system, the secret <c>Password</c> and the text <c>Lead</c>.</summary>
    /// <param name="body">The nested records, with markup.</param>
    /// <param name="messages">The messages of the marked diagnostics in source order; none where they do not matter.</param>
    public static Task LandscapeAsync(string body, params string[] messages) => AnalyzerAsync(Landscape(body), messages);

    /// <summary>The file that <see cref="LandscapeAsync"/> verifies.</summary>
    public static string Landscape(string body) => $$"""
        using System;
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("test")]
        public sealed partial record Test(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, BtpSubaccount Subaccount, Secret Password, string Lead)
        {
        {{body}}
        }
        """;
}
