using System.Collections.Concurrent;
using Copin.Model;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>The passwords that the engine makes (<c>[GeneratedPassword]</c>) and hands to every resource that uses them.</summary>
/// <remarks>
/// No value is kept. The journal holds, for each resource, the number of the generation that it got; where they do not all have the same, or where one has to be
/// given the value that nobody knows any more, a new one is made for all.
/// </remarks>
internal sealed class GeneratedSecrets(Landscape landscape, SecretVault vault)
{
    private const string Scheme = "generated:";
    private readonly ConcurrentDictionary<Secret, string> _generations = new();
    private readonly Lock _gate = new();

    /// <summary>Whether a new value is handed out in this session.</summary>
    public bool IsRenewed(Secret secret) => _generations.ContainsKey(secret);

    /// <summary>Whether a resource has the value of this session.</summary>
    public bool IsCurrent(Secret secret, string? check) => _generations.TryGetValue(secret, out var generation) && string.Equals(check, Scheme + generation, StringComparison.Ordinal);

    /// <summary>What the journal notes for a resource that got the value.</summary>
    public string Check(Secret secret) => Scheme + _generations[secret];

    /// <summary>Decides which have to be made anew.</summary>
    /// <param name="nodes">Every resource, decided as if none had.</param>
    /// <param name="check">What the journal holds of a resource's property.</param>
    /// <returns>Whether one is made anew that was not before, so that everything has to be decided again.</returns>
    public bool Decide(IReadOnlyList<ResourceNode> nodes, Func<ResourceNode, string, string?> check)
    {
        var uses = nodes.Where(node => node.Decision is not null)
            .SelectMany(node => node.Decision!.Properties.Where(property => property.Secret is { IsGenerated: true }).Select(property => (Node: node, Property: property)))
            .GroupBy(use => use.Property.Secret!.Parameter!);
        var hasNew = false;
        foreach (var group in uses)
        {
            var checks = group.Select(use => check(use.Node, use.Property.Name)).Distinct(StringComparer.Ordinal).ToArray();
            var isNeeded = checks is not [{ } common] || !common.StartsWith(Scheme, StringComparison.Ordinal) || group.Any(use => NeedsValue(use.Node));
            if (isNeeded && !IsRenewed(group.Key))
            {
                Renew(group.Key);
                hasNew = true;
            }
        }

        return hasNew;
    }

    private void Renew(Secret secret)
    {
        lock (_gate)
        {
            if (IsRenewed(secret))
                return;
            vault.Set(secret, RandomPassword.Create(LengthOf(secret)));
            _generations[secret] = Guid.NewGuid().ToString("N");
        }
    }

    private int LengthOf(Secret secret)
    {
        var parameter = landscape.Parameters.FirstOrDefault(candidate => secret.Equals(landscape.Values?.GetValueOrDefault(candidate.Name) as Secret));
        var attribute = parameter?.Attributes.FirstOrDefault(candidate => candidate.Name == "GeneratedPassword");
        return attribute?["Length"] is { Value: { Kind: ArgumentKind.Number, Number: >= 20 and <= 40 } value } ? (int)value.Number : RandomPassword.DefaultLength;
    }

    private static bool NeedsValue(ResourceNode node) => node.Decision!.Action switch
    {
        PlanAction.Create or PlanAction.Replace => true,
        PlanAction.Update => node.Provider.SendsSecretsWithEveryChange,
        _ => false,
    };
}
