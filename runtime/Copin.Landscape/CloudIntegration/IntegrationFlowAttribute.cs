namespace Copin;

/// <summary>An integration flow: configured, deployed, and asked for its endpoint.</summary>
/// <typeparam name="TPackage">The integration package it belongs to.</typeparam>
/// <param name="id">The flow's ID; unique in the tenant.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IntegrationFlowAttribute<TPackage>(string id) : ResourceAttribute
{
    /// <summary>The flow's ID.</summary>
    public string Id { get; } = id;
}

/// <summary>Sets an externalised parameter of an integration flow. <em>Actions → Configure</em>.</summary>
/// <param name="name">The parameter's name: none of <c>, ? / ' " &lt; &gt; ; : [ ] ! @ # $ % &amp; * ( ) = + { }</c>.</param>
/// <param name="value">The value. <c>"{S4Credential}"</c> gives the name of security material.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FlowParameterAttribute(string name, string value) : ResourceDetailAttribute
{
    /// <summary>The parameter's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}

/// <summary>
/// Sets an externalised parameter that holds a URL template: <c>%name%</c> is filled by the flow for each message. A helper is generated that fills it, and takes
/// it apart again, in the same way.
/// </summary>
/// <param name="name">The parameter's name.</param>
/// <param name="template">The template, such as <c>"https://{S4.UiHost}" + ProjectLinks.EnterpriseProject</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class UrlTemplateAttribute(string name, string template) : ResourceDetailAttribute
{
    /// <summary>The parameter's name.</summary>
    public string Name { get; } = name;

    /// <summary>The template.</summary>
    public string Template { get; } = template;
}
