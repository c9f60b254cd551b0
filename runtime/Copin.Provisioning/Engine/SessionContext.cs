using Copin.Model;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Resources;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>What the parts of a session share.</summary>
internal sealed class SessionContext : IDisposable
{
    private readonly HttpMessageHandler? _ownTransport;
    private readonly Dictionary<string, TenantSystems> _systems = new(StringComparer.Ordinal);

    /// <exception cref="ProvisioningException">A resource cannot be provisioned, or the journal cannot be read.</exception>
    public SessionContext(ILandscape landscape, ProvisioningOptions options)
    {
        Landscape = Landscape.Read(landscape.Declaration, landscape.Parameters);
        Sources = landscape.Sources;
        Options = options;
        LandscapeName = LandscapeJournal.NameOf(Landscape);
        Owner = $"{LandscapeName}/{options.Environment}";
        Progress = new ProgressReporter(options.Progress, options.TimeProvider);
        Vault = new SecretVault(options);
        Generated = new GeneratedSecrets(Landscape, Vault);
        Failures = new FailureLog(Sources);
        var journal = LandscapeJournal.PathOf(options.JournalDirectory, Landscape, options.Environment);
        LockPath = Path.ChangeExtension(journal, ".lock");
        Journal = LandscapeJournal.Read(journal);
        Ownership = new Ownership(Owner, Journal);
        _ownTransport = options.Handler is null ? SapConnection.CreateTransport() : null;
        var connections = options.Connections with { TimeProvider = options.TimeProvider, OnRetry = Notify };
        foreach (var (name, value) in landscape.Parameters)
            _systems[name] = new TenantSystems(name, value, Vault, options.Handler ?? _ownTransport!, connections);
        _systems[""] = new TenantSystems("", null, Vault, options.Handler ?? _ownTransport!, connections);
        Nodes = new ResourceNodes(
            Landscape, landscape.UsedLandscapes,
            name => _systems.GetValueOrDefault(name) ?? throw new ProvisioningException($"Parameter {name} has no value."), Vault);

        SkippedResources.Mark(Nodes, options);

        void Notify(RetryNotice notice)
        {
            Progress.Report(notice);
            options.Connections.OnRetry?.Invoke(notice);
        }
    }

    public Landscape Landscape { get; }

    public SourceMap Sources { get; }

    public ProvisioningOptions Options { get; }

    /// <summary>The landscape's name in marks, journal and messages.</summary>
    public string LandscapeName { get; }

    /// <summary>Landscape and environment, for ownership marks.</summary>
    public string Owner { get; }

    /// <summary>Tells whose something is.</summary>
    public Ownership Ownership { get; }

    public string LockPath { get; }

    public LandscapeJournal Journal { get; }

    public SecretVault Vault { get; }

    public GeneratedSecrets Generated { get; }

    public ProgressReporter Progress { get; }

    public ResourceNodes Nodes { get; }

    /// <summary>The tenants, and the systems of none.</summary>
    public IEnumerable<TenantSystems> Systems => _systems.Values;

    /// <summary>What failed in the current operation.</summary>
    public FailureLog Failures { get; private set; }

    /// <summary>Forgets what was read and what failed, and reads the journal again.</summary>
    public void Restart()
    {
        Failures = new FailureLog(Sources);
        Journal.Reload();
        foreach (var node in Nodes.All)
            node.Reset();
    }

    /// <summary>What a provider works with on a resource; on one that is no longer declared, without node.</summary>
    public ProviderCall Call(TenantSystems systems, ResourceNode? node, CancellationToken cancellationToken) =>
        new(systems, Owner, Journal, Progress.Waiting(node), cancellationToken);

    /// <summary>What a provider works with on a resource.</summary>
    public ProviderCall Call(ResourceNode node, CancellationToken cancellationToken) => Call(node.Systems, node, cancellationToken);

    /// <summary>Notes a fact about a resource.</summary>
    public void Note(JournalFact fact, ResourceNode node, IReadOnlyDictionary<string, string>? checks = null) =>
        Journal.Append(new JournalEntry(fact, node.Resource.Id, node.Identity!, checks ?? new Dictionary<string, string>(), Options.TimeProvider.GetUtcNow())
        {
            Values = node.State?.Entity is JournalEntry { Values: var told } ? told : new Dictionary<string, string>(),
        });

    public void Dispose()
    {
        Journal.Dispose();
        _ownTransport?.Dispose();
    }
}
