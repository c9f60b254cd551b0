using Copin.Model;
using Copin.Provisioning.Secrets;
using Copin.Rules;

namespace Copin.Provisioning.Engine;

/// <summary>What is looked at before any system is called: the rules with this environment's values, and the secrets that will be needed.</summary>
internal static class Preflight
{
    /// <summary>Checks the landscape against the rules.</summary>
    /// <exception cref="LandscapeRuleException">A rule found an error.</exception>
    /// <exception cref="ProvisioningException">The dependencies lead in a circle.</exception>
    public static void CheckRules(SessionContext context)
    {
        var errors = Rulebook.Check(context.Landscape).Where(finding => finding.Rule.Severity == Severity.Error).ToArray();
        if (errors.Length > 0)
            throw new LandscapeRuleException(errors, context.Sources);
        if (context.Landscape.Graph.Cycles is [var cycle, ..])
            throw new ProvisioningException($"The resources depend on each other in a circle: {string.Join(" → ", cycle.Select(dependency => dependency.From.Id).Append(cycle[^1].To.Id))}.");
    }

    /// <summary>Reads the secrets.</summary>
    /// <param name="context">The session.</param>
    /// <param name="nodes">The resources that will be worked on.</param>
    /// <param name="forChanges">Whether resources may be given their secrets; else only the connections' are needed.</param>
    /// <param name="cancellationToken">Ends the waiting for a person.</param>
    /// <exception cref="SecretException">One cannot be had, or cannot be what it is to be.</exception>
    public static async Task CheckSecretsAsync(SessionContext context, IReadOnlyList<ResourceNode> nodes, bool forChanges, CancellationToken cancellationToken)
    {
        var faults = new List<SecretFault>();
        var seen = new HashSet<Secret>();
        nodes = [.. nodes.Where(node => !node.IsSkipped)];
        foreach (var node in nodes)
            if (node.Systems.SecretOf(node.Provider.Service) is { } secret)
                await ReadAsync(node.Systems.Parameter, secret).ConfigureAwait(false);
        foreach (var node in nodes.Where(node => !node.IsReadOnly))
        {
            if (node.Provider.MakesItsSecrets)
                continue;
            foreach (var text in node.Resource.Texts.Where(text => text is { Role: TextRole.Secret, HasValue: true }))
            {
                if (text.SoleReference is not { Name: { } name } || context.Landscape.Values?.GetValueOrDefault(name) is not Secret { Source: not SecretSource.Generated } secret)
                    continue;
                if (!node.Provider.IsNeededBeforehand(node.Resource, text))
                    continue;
                // A plan asks nobody: without the value it cannot tell that it changed, no more.
                if (secret.Source == SecretSource.Prompt && !forChanges)
                    continue;
                if (await ReadAsync(name, secret).ConfigureAwait(false))
                    await CheckAsync(name, secret, node, text).ConfigureAwait(false);
            }
        }

        if (faults.Count > 0)
            throw new SecretException(faults);

        async Task<bool> ReadAsync(string parameter, Secret secret)
        {
            if (!seen.Add(secret))
                return context.Vault.Has(secret);
            try
            {
                await context.Vault.GetAsync(secret, cancellationToken).ConfigureAwait(false);
                return true;
            }
            catch (SecretUnavailableException exception)
            {
                faults.Add(new SecretFault(parameter, secret, exception.Message, context.Sources.Find(Place.OfParameter(parameter))));
                return false;
            }
        }

        async Task CheckAsync(string parameter, Secret secret, ResourceNode node, Text text)
        {
            var errors = node.Provider.FaultsOf(node.Resource, text, await context.Vault.GetAsync(secret, cancellationToken).ConfigureAwait(false)).ToArray();
            if (errors.Length > 0 && !faults.Exists(fault => fault.Secret == secret))
                faults.Add(new SecretFault(parameter, secret, $"what {secret} holds cannot be {node.Resource.Kind.IndefiniteTitle}'s {node.Provider.WordFor(text)}: it {string.Join(", it ", errors)}", context.Sources.Find(Place.OfParameter(parameter))));
        }
    }
}
