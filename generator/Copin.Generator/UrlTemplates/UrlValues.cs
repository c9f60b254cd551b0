namespace Copin.Generator;

/// <summary>A template's values as the parameters of its methods.</summary>
internal sealed class UrlValues
{
    private static readonly string[] Reserved = ["destination", "charsWritten", "url", "position", "values"];

    private readonly Dictionary<UrlValue, string> _names = [];

    public UrlValues(UrlTemplateModel template)
    {
        Template = template;
        foreach (var value in template.Values)
            _names.Add(value, Locals.Take(value.Name));
        Parameters = string.Join(", ", template.Values.Select(value => $"{TypeOf(value)} {this[value]}"));
        Arguments = string.Join(", ", template.Values.Select(value => this[value]));
    }

    /// <summary>The template.</summary>
    public UrlTemplateModel Template { get; }

    /// <summary>The names of the methods' parameters and locals.</summary>
    public NameScope Locals { get; } = new(Reserved);

    /// <summary>The parameter's name, escaped.</summary>
    public string this[UrlValue value] => CSharp.Identifier(_names[value]);

    /// <summary>The list of parameters, such as <c>System.Guid projectUUID</c>.</summary>
    public string Parameters { get; }

    /// <summary>The list of arguments, such as <c>projectUUID</c>.</summary>
    public string Arguments { get; }

    /// <summary>The list of out parameters.</summary>
    public string Results => string.Concat(Template.Values.Select(value => $", out {TypeOf(value)} {this[value]}"));

    /// <summary>The C# type of a value.</summary>
    public static string TypeOf(UrlValue value) => value.IsGuid ? "global::System.Guid" : "string";

    /// <summary>Writes what each parameter is.</summary>
    public void Document(CodeWriter writer)
    {
        foreach (var value in Template.Values)
            writer.Line($"""/// <param name="{_names[value]}">Fills <c>%{value.Name}%</c>{(value.IsGuid ? "" : "; percent-encoded as a path segment")}.</param>""");
    }
}
