using System.Text;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>A landscape's graph as a Mermaid flowchart, one box for each system.</summary>
public static class MermaidGraph
{
    /// <summary>Draws the graph: arrows run from a resource to those that need it; dotted ones stand for <c>[After&lt;T&gt;]</c>.</summary>
    public static string Draw(Landscape landscape)
    {
        var chart = new StringBuilder("flowchart LR\n");
        foreach (var system in landscape.Resources.GroupBy(landscape.SystemOf).OrderBy(group => group.Key))
        {
            chart.Append($"  subgraph system_{system.Key}[\"{Title(system.Key)}\"]\n");
            foreach (var resource in system)
                chart.Append($"    {resource.Id}[\"{resource.Kind.Title}<br/>{Escape(LandscapeExport.Show(resource.Name, landscape))}\"]\n");
            chart.Append("  end\n");
        }

        foreach (var resource in landscape.Resources)
        {
            var after = resource.After.Select(reference => reference.Place).ToHashSet();
            foreach (var dependency in landscape.Graph.DependenciesOf(resource))
                chart.Append($"  {dependency.To.Id} {(after.Contains(dependency.Place) ? "-.->" : "-->")} {resource.Id}\n");
        }

        return chart.ToString();
    }

    private static string Title(SapSystem system) => system switch
    {
        SapSystem.S4HanaCloud => "SAP S/4HANA Cloud",
        SapSystem.CloudIntegration => "Cloud Integration",
        SapSystem.Btp => "SAP BTP",
        SapSystem.GlobalAccount => "SAP BTP global account",
        SapSystem.IdentityProvisioning => "Identity Provisioning",
        SapSystem.IdentityManagement => "SAP Identity Management",
        _ => "By hand",
    };

    // Labels are HTML, whose marks and Mermaid's own are written as entities.
    private static string Escape(string text)
    {
        var label = new StringBuilder();
        foreach (var character in text)
            label.Append(character switch
            {
                '"' => "#quot;",
                '#' => "#35;",
                '&' => "#amp;",
                '<' => "#lt;",
                '>' => "#gt;",
                < ' ' => " ",
                _ => character.ToString(),
            });
        return label.ToString();
    }
}
