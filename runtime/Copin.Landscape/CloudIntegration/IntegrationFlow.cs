namespace Copin.Model;

/// <summary>An integration flow.</summary>
public sealed class IntegrationFlow : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("IntegrationFlow", "integration flow", SapSystem.CloudIntegration, reader => new IntegrationFlow(reader))
    {
        Outputs = new[]
        {
            new Output("Endpoint", OutputType.Uri, "The address at which the deployed flow is called."),
            new Output("Id", OutputType.Text, "The flow's ID."),
            new Output("Version", OutputType.Text, "The deployed version."),
        },
        Details = new[] { "FlowParameter", "UrlTemplate" },
        IsEndInItself = true,
    };

    private IntegrationFlow(ResourceReader reader) : base(reader)
    {
        Package = reader.Main.Reference(0, "IntegrationPackage");
        Name = reader.Main.Text("id");
        Parameters = reader.Details("FlowParameter").Select(parameter => new FlowParameter(
            parameter.Place, parameter.Text("name"), parameter.Text("value"), false)).ToArray();
        UrlTemplates = reader.Details("UrlTemplate").Select(template => new FlowParameter(
            template.Place, template.Text("name"), template.Text("template"), true)).ToArray();
    }

    /// <summary>The flow's ID.</summary>
    public override Text Name { get; }

    /// <summary>The integration package.</summary>
    public Reference Package { get; }

    /// <summary>Its externalised parameters but for URL templates.</summary>
    public IReadOnlyList<FlowParameter> Parameters { get; }

    /// <summary>Its externalised parameters that hold URL templates.</summary>
    public IReadOnlyList<FlowParameter> UrlTemplates { get; }

    /// <inheritdoc/>
    public override IEnumerable<(Text Key, Text Value)> NamedValues => Parameters.Select(parameter => (parameter.Name, parameter.Value));

    /// <summary>Both.</summary>
    public IEnumerable<FlowParameter> AllParameters => Parameters.Concat(UrlTemplates);
}

/// <summary>An externalised parameter's setting.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsUrlTemplate">Whether the value is a URL template.</param>
public sealed record FlowParameter(Place Place, Text Name, Text Value, bool IsUrlTemplate);
