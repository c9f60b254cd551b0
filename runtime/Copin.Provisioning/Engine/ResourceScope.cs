using System.Text;
using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Provisioning.Resources;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>Where a resource's texts are filled in: the parameters' values, and what the resources it depends on have so far.</summary>
internal sealed class ResourceScope(ResourceNode node, ResourceNodes nodes, SecretVault vault) : IResourceTexts
{
    /// <summary>The resource.</summary>
    public ResourceNode Node { get; } = node;

    public Landscape Landscape => Node.Landscape;

    /// <summary>What it depends on directly.</summary>
    public IEnumerable<Resource> Dependencies => Node.Dependencies.Select(dependency => dependency.Resource);

    /// <summary>The resource that a type argument refers to, of this landscape or of one that it uses.</summary>
    /// <exception cref="ResourceException">There is none of that type.</exception>
    public T Get<T>(Reference reference) where T : Resource =>
        nodes.Find(Node, reference)?.Resource as T ?? throw new ResourceException($"refers to {reference.Target?.FullName ?? "nothing"}, which is not known here; is the landscape that declares it among the used ones?");

    /// <summary>What a system has of a resource; null where that is not there, or will be replaced.</summary>
    public TEntity? EntityOf<TEntity>(Resource resource) where TEntity : class => nodes.Find(resource)?.CurrentState?.Entity as TEntity;

    /// <summary>The systems of a resource's tenant.</summary>
    public TenantSystems SystemsOf(Resource resource) => nodes.Find(resource)?.Systems ?? Node.Systems;

    /// <summary>Fills in a text's references.</summary>
    public Value Fill(Text text)
    {
        if (text.Parts.Count == 0)
            return Value.Of(text.Known ?? "");
        var filled = new StringBuilder();
        var unknown = new List<string>();
        foreach (var part in text.Parts)
        {
            if (!part.IsReference)
                filled.Append(part.Literal);
            else if (Fill(part).Known is { } value)
                filled.Append(value);
            else if (!unknown.Contains(part.ToString()))
                unknown.Add(part.ToString());
        }

        return unknown.Count == 0 ? Value.Of(filled.ToString()) : Value.After(string.Join(", ", unknown));
    }

    /// <summary>Fills the references of a text that is JSON.</summary>
    /// <exception cref="ResourceException">A value outside a string is no JSON value.</exception>
    public Value FillJson(Text text) => JsonTemplate.Fill(text, Fill);

    /// <summary>A text for people: what is not known stands in it as the plan shows it.</summary>
    public string Show(Text text) => string.Concat(text.Parts.Select(part => part.IsReference ? Fill(part).Shown : part.Literal));

    /// <summary>A value for people: what is not known as the plan shows it.</summary>
    public string Show(Value value) => value.Shown;

    public string ShowSecret(Text text) => LandscapeExport.ShowSecret(text, Node.Landscape);

    /// <summary>The secret that a text refers to.</summary>
    /// <exception cref="ResourceException">The text is no reference to a secret.</exception>
    public SecretValue Secret(Text text)
    {
        if (text.SoleReference is not { Name: { } name } reference)
            throw new ResourceException("a secret must be a reference to a secret and nothing else");
        if (Node.Landscape.Values?.GetValueOrDefault(name) is Secret parameter)
            return SecretValue.Of(parameter, vault.Reader(parameter));
        if (Node.Landscape.Find(name) is { } resource && resource.Kind.FindOutput(reference.Member) is { Type: OutputType.Secret } output)
            return nodes.Find(resource)?.Outputs.Secret(output.Name) is { } reader ? SecretValue.Of(reader) : SecretValue.After(reference.ToString());
        throw new ResourceException($"{reference} is no secret");
    }

    /// <summary>The secret that a parameter names, read anew: a person may have put another one there.</summary>
    /// <exception cref="ResourceException">The text is no reference to such a secret.</exception>
    public SecretValue NewSecret(Text text)
    {
        var secret = Secret(text);
        if (secret.Parameter is { } parameter)
            vault.Forget(parameter);
        return secret;
    }

    /// <summary>An output of a resource, as far as it is known.</summary>
    public Value Output(Resource resource, string output) =>
        nodes.Find(resource)?.Outputs.Values.GetValueOrDefault(output) is { } value ? Value.Of(value) : Value.After($"{{{resource.Id}.{output}}}");

    /// <summary>A secret that a resource has, as far as it is known.</summary>
    public SecretValue SecretOutput(Resource resource, string output) =>
        nodes.Find(resource)?.Outputs.Secret(output) is { } reader ? SecretValue.Of(reader) : SecretValue.After($"{{{resource.Id}.{output}}}");

    /// <summary>What changes whenever a resource that others hold a copy of was written; not known while it is going to be.</summary>
    public Value Stamp(Resource resource) =>
        nodes.Find(resource) is { IsGoingToChange: false, CurrentState.Stamp: { } stamp } ? Value.Of(stamp) : Value.After($"{{{resource.Id}}}");

    private Value Fill(TemplatePart reference)
    {
        if (Node.Landscape.FindParameter(reference.Name) is not null)
        {
            return Node.Landscape.Values?.GetValueOrDefault(reference.Name!)?.GetMember(reference.Member) is { } value
                ? Value.Of(value)
                : throw new ResourceException($"{reference} has no text");
        }

        var resource = Node.Landscape.Find(reference.Name) ?? throw new ResourceException($"{reference} is not declared");
        var output = resource.Kind.FindOutput(reference.Member) ?? throw new ResourceException($"{reference} is no output of {resource.Kind.Title}");
        return output.Type == OutputType.Secret ? throw new ResourceException($"{reference} is a secret and cannot stand here") : Output(resource, output.Name);
    }
}
