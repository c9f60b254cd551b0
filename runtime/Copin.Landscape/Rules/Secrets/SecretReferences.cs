using Copin.Model;

namespace Copin.Rules;

/// <summary>What a reference in a text turns out to be, as far as secrets go.</summary>
internal enum ReferredValue
{
    /// <summary>Nothing that is declared: what is wrong with it is said by the rules for references.</summary>
    Unknown,

    /// <summary>A value that may be shown.</summary>
    Open,

    /// <summary>A secret.</summary>
    Secret,
}

/// <summary>Tells references to secrets from others. A parameter goes before a resource of the same name.</summary>
internal static class SecretReferences
{
    /// <summary>What a reference names.</summary>
    public static ReferredValue Classify(TemplatePart reference, Landscape landscape)
    {
        if (landscape.FindParameter(reference.Name) is { } parameter)
            return ParameterTypes.Find(parameter.Type) switch
            {
                { IsSecret: true } => reference.Member is null ? ReferredValue.Secret : ReferredValue.Unknown,
                { } type when (reference.Member is null && type.HasText) || (reference.Member is not null && type.Members.Contains(reference.Member)) => ReferredValue.Open,
                _ => ReferredValue.Unknown,
            };
        return landscape.Find(reference.Name)?.Kind.FindOutput(reference.Member) switch
        {
            { Type: OutputType.Secret } => ReferredValue.Secret,
            not null => ReferredValue.Open,
            null => ReferredValue.Unknown,
        };
    }

    /// <summary>The reference to the secret output of the resource that a reference names, of a service key the one that its service has; null where there is none.</summary>
    public static string? SecretOutputOf(TemplatePart reference, Landscape landscape)
    {
        if (landscape.FindParameter(reference.Name) is not null || landscape.Find(reference.Name) is not { } resource)
            return null;
        var outputs = resource.Kind.Outputs.Where(output => output.Type == OutputType.Secret).ToArray();
        if (resource is ServiceKey key)
            outputs = [.. outputs.Where(output => (output.Name == "Password") == (reference.Member == "User" || landscape.Find(key.Instance.LocalName) is ApiAccess or CommunicationArrangement))];
        return outputs.Length == 1 ? $"{{{resource.Id}.{outputs[0].Name}}}" : null;
    }
}
