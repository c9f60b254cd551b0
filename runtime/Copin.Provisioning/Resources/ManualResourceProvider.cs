using System.Net;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>
/// Resources that a person makes. A kind says what to do (<see cref="Describe"/>), in one part or in several that different people do, and how to see that it was
/// done (<see cref="ProbeAsync"/>). The journal remembers each part with a digest of its instructions, so that a part is asked for again when they have changed.
/// </summary>
/// <typeparam name="TResource">The declared resource.</typeparam>
internal abstract class ManualResourceProvider<TResource> : ResourceProvider<TResource, JournalEntry>
    where TResource : Resource
{
    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>None, unless a probe needs a connection that a parameter describes.</summary>
    public override SapService Service => SapService.None;

    public sealed override bool IsManual => true;

    public override Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) => Task.FromResult(
        call.Journal.Find(identity) is { Fact: JournalFact.Applied or JournalFact.Confirmed } confirmed
            ? new ResourceState(confirmed) { IsUnfinished = confirmed.Fact == JournalFact.Confirmed }
            : null);

    public sealed override void WriteKnownOutputs(Resource resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        WriteOutputs((TResource)resource, told, outputs, texts);

    public sealed override IReadOnlyList<ManualStepInstructions> Instructions(Resource resource, IResourceTexts texts) => [.. Describe((TResource)resource, texts)];

    public sealed override IReadOnlyList<ManualStepInstructions> RemovalInstructions(Resource resource, IResourceTexts texts) => [.. DescribeRemoval((TResource)resource, texts)];

    /// <summary>What to do, part by part; the same texts stand in plan, question and runbook.</summary>
    protected abstract IEnumerable<ManualStepInstructions> Describe(TResource resource, IResourceTexts texts);

    /// <summary>What to do to undo it, part by part, in the order that the systems allow. Without it a destroy shows what was done, and forgets it.</summary>
    protected virtual IEnumerable<ManualStepInstructions> DescribeRemoval(TResource resource, IResourceTexts texts) => [];

    /// <summary>Why a part that was confirmed has to be done again; empty where it has not.</summary>
    /// <param name="part">The part.</param>
    /// <param name="known">What the journal knows.</param>
    /// <param name="now">The time.</param>
    protected virtual string OutdatedBy(string part, JournalEntry known, DateTimeOffset now) => "";

    /// <summary>What the journal shall remember of a part that is said to be done, beyond what was told: names and texts that are no secrets.</summary>
    /// <exception cref="NotSeenException">It cannot have been done.</exception>
    protected virtual Task<IReadOnlyDictionary<string, string>> NoteAsync(TResource resource, ManualStepInstructions step, ManualStepProbe probe) => Task.FromResult(Nothing);

    /// <summary>Secrets that are entered by hand, so that the step is asked for again when one has changed.</summary>
    protected virtual IEnumerable<(string Property, Text Secret)> Secrets(TResource resource, Landscape landscape) => [];

    /// <summary>Says what it has.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="told">What was told when it was confirmed; empty before.</param>
    /// <param name="outputs">Takes the outputs.</param>
    /// <param name="texts">Fills in texts.</param>
    protected virtual void WriteOutputs(TResource resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts)
    {
    }

    /// <summary>The outputs that are secrets.</summary>
    protected virtual void WriteSecrets(TResource resource, OutputSet outputs, ResourceScope scope)
    {
    }

    /// <summary>What the systems say at the moment that helps the person; empty where there is nothing.</summary>
    protected virtual Task<string> RemarkAsync(TResource resource, ManualStepProbe probe) => Task.FromResult("");

    /// <summary>Looks whether a part was done; null where that cannot be seen. A call that fails counts as not done.</summary>
    protected virtual Task<CheckReport?> ProbeAsync(TResource resource, ManualStepProbe probe) => Task.FromResult<CheckReport?>(null);

    protected sealed override void Compare(TResource resource, JournalEntry? actual, PropertyComparison properties)
    {
        // Parts are done one after the other: what is not known counts from the part on that is described with it.
        var texts = new WatchedTexts(properties.Scope);
        foreach (var step in Describe(resource, texts))
        {
            properties.Tracked(
                step.Property, texts.Unknown.Length > 0 ? Value.After(texts.Unknown) : Value.Of(Digest(step)), "as described",
                actual is null ? "" : actual.IsBeingUndone ? "a destroy that did not finish has undone it" : OutdatedBy(step.Part, actual, properties.Scope.Node.Systems.TimeProvider.GetUtcNow()));
        }

        foreach (var (property, secret) in Secrets(resource, properties.Scope.Landscape))
            properties.Secret(property, secret);
    }

    protected sealed override void WriteOutputs(TResource resource, JournalEntry? actual, OutputSet outputs, ResourceScope scope)
    {
        WriteOutputs(resource, actual?.Values ?? Nothing, outputs, scope);
        WriteSecrets(resource, outputs, scope);
    }

    protected sealed override Task<ResourceState> CreateAsync(TResource resource, ResourceChange change) => ConfirmAsync(resource, null, change);

    protected sealed override Task<ResourceState> UpdateAsync(TResource resource, JournalEntry actual, ResourceChange change) => ConfirmAsync(resource, actual, change);

    protected sealed override Task DeleteAsync(ResourceIdentity identity, JournalEntry actual, ProviderCall call) => Task.CompletedTask;

    protected sealed override async Task<CheckReport?> CheckAsync(TResource resource, JournalEntry actual, ResourceScope scope, ProviderCall call)
    {
        var seen = new List<string>();
        foreach (var step in Instructions(resource, scope))
        {
            if (!actual.Checks.ContainsKey(step.Property))
                return new CheckReport(false, $"nobody has confirmed {(step.Part.Length == 0 ? "it" : step.Step)} yet");
            var probe = new ManualStepProbe(step.Part, actual.Values, scope, call) { IsConfirmed = true };
            if (await ProbeAsync(resource, probe).ConfigureAwait(false) is not { } report)
                continue;
            if (!report.Works)
                return report;
            seen.Add(report.Summary);
        }

        seen.Add(FormattableString.Invariant($"confirmed {actual.Time:yyyy-MM-dd HH:mm}"));
        return new CheckReport(true, string.Join("; ", seen));
    }

    private static string Digest(ManualStepInstructions step) => Digests.Of(
        [step.Where, step.Instructions, step.Outcome, .. step.AskedValues.Select(asked => asked.Name), .. step.Files.SelectMany(file => (string[])[file.Path, file.Content])]);

    private async Task<ResourceState> ConfirmAsync(TResource resource, JournalEntry? known, ResourceChange change)
    {
        var all = Instructions(resource, change.Scope);
        // Where the instructions are as they were, a secret is not.
        var open = all.Where(step => change.Differs(step.Property)).ToArray() is { Length: > 0 } changed ? changed : [.. all];
        var checks = new Dictionary<string, string>(known?.Checks ?? Nothing, StringComparer.Ordinal);
        var told = new Dictionary<string, string>(known?.WithoutUndone() ?? Nothing, StringComparer.Ordinal);
        var entry = known;
        foreach (var step in open)
        {
            var probe = new ManualStepProbe(step.Part, told, change.Scope, change);
            var shown = step with
            {
                AskedValues = [.. step.AskedValues.Select(asked => asked with { Known = told.GetValueOrDefault(asked.Name) })],
                Remark = await RemarkAsync(resource, probe).ConfigureAwait(false),
            };
            foreach (var (name, value) in await AskAsync(all, shown, entry, change).ConfigureAwait(false))
                told[name] = value;
            foreach (var (name, value) in await NoteAsync(resource, shown, probe).ConfigureAwait(false))
                told[name] = value;
            if (await SeeAsync(resource, shown, probe).ConfigureAwait(false) is { Works: false } report)
                throw new NotSeenException(shown, report.Summary);
            checks[step.Property] = change[step.Property]!;
            entry = new JournalEntry(
                ReferenceEquals(step, open[^1]) ? JournalFact.Applied : JournalFact.Confirmed, resource.Id, change.Scope.Node.Identity!,
                new Dictionary<string, string>(checks), change.Systems.TimeProvider.GetUtcNow()) { Values = new Dictionary<string, string>(told) };
            // The whole of it is noted by whoever asked for the change.
            if (entry.Fact == JournalFact.Confirmed)
                change.Journal.Append(entry);
        }

        return new ResourceState(entry!);
    }

    // Where a part waits and an earlier one counts no longer, waiting cannot help.
    private async Task<IReadOnlyDictionary<string, string>> AskAsync(IReadOnlyList<ManualStepInstructions> all, ManualStepInstructions step, JournalEntry? known, ResourceChange change)
    {
        try
        {
            return await change.ConfirmAsync(step).ConfigureAwait(false);
        }
        catch (WaitsForPersonException waiting) when (
            known is not null && all.TakeWhile(earlier => earlier.Part != step.Part).Select(earlier => OutdatedBy(earlier.Part, known, change.Systems.TimeProvider.GetUtcNow())).FirstOrDefault(reason => reason.Length > 0) is { } reason)
        {
            throw new ResourceException($"{reason}{(waiting.Reason.Length > 0 ? $" (who was to do step {step.Step} says: {waiting.Reason.TrimEnd('.')})" : "")}. Apply again, which asks for that step again");
        }
    }

    // What a person has just saved is not always seen at once.
    private async Task<CheckReport?> SeeAsync(TResource resource, ManualStepInstructions step, ManualStepProbe probe)
    {
        var polling = probe.Call.Systems.Polling;
        var time = probe.Call.Systems.TimeProvider;
        var start = time.GetTimestamp();
        for (var wait = polling.FirstInterval; ; wait = wait * polling.Growth < polling.MaxInterval ? wait * polling.Growth : polling.MaxInterval)
        {
            var report = await TryAsync().ConfigureAwait(false);
            var elapsed = time.GetElapsedTime(start);
            if (report is null or { Works: true } or { IsFinal: true } || elapsed + wait > polling.ProbeTimeout)
                return report;
            probe.Call.Progress.Report(new OperationProgress(step.Title, "look whether it is done", report.Summary, elapsed));
            await Task.Delay(wait, time, probe.Call.CancellationToken).ConfigureAwait(false);
        }

        async Task<CheckReport?> TryAsync()
        {
            try
            {
                return await ProbeAsync(resource, probe).ConfigureAwait(false);
            }
            catch (SapApiException exception)
            {
                // What is missing or not allowed may still come; all else is not tried twice, because some users are locked after three refused logons.
                return new CheckReport(false, exception.Message) { IsFinal = exception.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.NotFound) };
            }
        }
    }
}

/// <summary>What a probe of a manual step works with.</summary>
/// <param name="Part">The part of the step; empty where it has one.</param>
/// <param name="Told">What was told when it was confirmed, by the asked value's name.</param>
/// <param name="Scope">Where texts are filled in.</param>
/// <param name="Call">The tenant's APIs.</param>
internal sealed record ManualStepProbe(string Part, IReadOnlyDictionary<string, string> Told, ResourceScope Scope, ProviderCall Call)
{
    /// <summary>Whether it was confirmed some time ago, and things may have moved on since.</summary>
    public bool IsConfirmed { get; init; }
}
