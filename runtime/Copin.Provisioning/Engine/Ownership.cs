using Copin.Provisioning.Journal;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Engine;

/// <summary>Tells whose something in a system is: by its ownership mark, by that of what it belongs to, and by the journal.</summary>
internal sealed class Ownership(string owner, LandscapeJournal journal)
{
    /// <summary>The other landscape and environment whose mark something bears; null where it bears none, or ours.</summary>
    public string? Other(ResourceProvider provider, ResourceState? state) =>
        state is not null && provider.OwnerOf(state) is { } marked && !IsOurs(marked) ? marked : null;

    /// <summary>Whether a resource bears our mark.</summary>
    public bool IsMarked(ResourceNode node) => node.State is { } state && IsOurs(node.Provider.OwnerOf(state));

    /// <summary>Why a destroy must not remove a resource; null where it is ours, or not there.</summary>
    public string? ReasonToKeep(ResourceNode node, ResourceNodes nodes)
    {
        if (node.IsReadOnly)
            return "it is only referred to";
        if (node is not { Identity: { } identity, State: { } state })
            return null;
        if (node.Provider.OwnerOf(state) is { } marked)
            return IsOurs(marked) ? null : BelongsTo(marked);
        // What a landscape adds to a system or an instance of another one is its own all the same.
        if (node.Provider.HolderOf(node.Resource, state, node.Scope) is { } resource && nodes.Find(resource) is { IsForeign: false, State: { } holder, Provider: { } provider }
            && provider.OwnerOf(holder) is { } holding)
            return IsOurs(holding) ? null : BelongsTo(holding);
        return journal.Find(identity) switch
        {
            { Fact: JournalFact.Found } => $"it was there before {owner} was applied; remove it by hand if nobody needs it",
            null => $"nothing shows that {owner} made it; remove it by hand, or run destroy with the journal of the run that made it (--journal)",
            _ => null,
        };
    }

    private bool IsOurs(string? marked) => string.Equals(marked, owner, StringComparison.Ordinal);

    private static string BelongsTo(string other) => $"it belongs to landscape and environment {other}";
}
