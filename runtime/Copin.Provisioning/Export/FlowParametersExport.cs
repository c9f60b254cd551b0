using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>The externalised parameters of each integration flow as <c>parameters.prop</c>, a Java properties file as flows carry it.</summary>
internal static class FlowParametersExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) =>
        from flow in landscape.All<IntegrationFlow>()
        select new ExportedFile(
            $"integration-flows/{LandscapeExport.FileName(flow.Name, landscape)}/parameters.prop",
            JavaProperties.Write(flow.AllParameters.Select(parameter => (LandscapeExport.Show(parameter.Name, landscape), LandscapeExport.Show(parameter.Value, landscape)))));
}
