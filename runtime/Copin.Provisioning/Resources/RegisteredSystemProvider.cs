using System.Globalization;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Resources;

/// <summary>
/// Systems that are registered in the global account, by two people: one gets a token in the SAP BTP cockpit, the other enters it in S/4HANA Cloud. The journal remembers when
/// the token was got and a check value of it, never the token.
/// </summary>
/// <remarks>
/// There is no public API. Source: SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA Cloud System in a Global Account in SAP BTP", "Trigger the Registration in the SAP
/// S/4HANA Cloud Tenant", "Deregister or Remove a System".
/// </remarks>
internal sealed class RegisteredSystemProvider : ManualResourceProvider<RegisteredSystem>
{
    private const string TokenPart = "Token";
    private const string RegistrationPart = "Registration";
    private const string TokenTime = "TokenTime";
    private const string TokenCheck = "TokenCheck";
    private const string UsedTokens = "UsedTokens";
    private const int MaxRemembered = 20;
    private static readonly TimeSpan TokenLife = TimeSpan.FromDays(7);

    public override ResourceKind Kind => RegisteredSystem.ResourceKind;

    /// <summary>The token comes to be on the way.</summary>
    public override bool IsNeededBeforehand(Resource resource, Text secret) => !ReferenceEquals(secret, ((RegisteredSystem)resource).Token);

    protected override IEnumerable<ManualStepInstructions> Describe(RegisteredSystem resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        yield return new ManualStepInstructions(
            resource.Id, $"Add system '{name}' to the global account and get its token", Cockpit(resource, texts, "Systems"),
            $"""
            choose Add System, unless the system is on the list already
            System Name: {name}
            Type: {(resource.Type.HasValue ? texts.Show(resource.Type) : SystemTypes.S4HanaCloud)}, then Add
            Communication Scenario Group: {(resource.ScenarioGroup.HasValue ? texts.Show(resource.ScenarioGroup) : ScenarioGroups.AllCommunicationScenarios)}
            choose Get Token and copy the token, which is a secret: it works once, within seven days
            {(resource.Token.HasValue ? $"put it where it is read from, and nowhere else: {texts.ShowSecret(resource.Token)}" : "hand it to the administrator of the S/4HANA Cloud system on a safe way")}
            """,
            "the system is on the list, its status still empty", null) { Part = TokenPart };
        yield return new ManualStepInstructions(
            resource.Id, $"Enter the token of system '{name}' in S/4HANA Cloud", $"S/4HANA Cloud{Host(resource, texts)}, app Maintain Extensions on SAP BTP (Communication Management)",
            $"""
            section Integration: choose New
            Integration Token: {(resource.Token.HasValue ? texts.ShowSecret(resource.Token) : "the token that you were given")}
            Description: {name}, then Save
            """,
            "here the status Enabling turns into Enabled after some seconds; in the SAP BTP cockpit the system's empty status turns into Registered, perhaps after a refresh. "
            + "With Error while Registering there: get a new token, and enter that",
            null) { Part = RegistrationPart };
    }

    protected override IEnumerable<ManualStepInstructions> DescribeRemoval(RegisteredSystem resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        yield return new ManualStepInstructions(
            resource.Id, $"Deregister system '{name}' and remove it", Cockpit(resource, texts, "Systems"),
            $"""
            system {name}: choose Deregister System, possible in status Registered or Error while Deregistering once no entitlement, formation and service instance uses it
            wait until the status Deregistering has turned into an empty one
            then choose Remove System, possible for systems that were added by hand
            """,
            "the system is no longer on the list", null) { Part = "Removal" };
        yield return new ManualStepInstructions(
            resource.Id, $"Delete the extension of system '{name}' in S/4HANA Cloud", $"S/4HANA Cloud{Host(resource, texts)}, app Maintain Extensions on SAP BTP (Communication Management)",
            $"delete the entry of {name}, without which the name could not be registered again", "the entry is no longer on the list", null) { Part = "Extension" };
    }

    protected override void WriteOutputs(RegisteredSystem resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        outputs.Add("Name", texts.Fill(resource.Name));

    protected override string OutdatedBy(string part, JournalEntry known, DateTimeOffset now)
    {
        // Once the token is used its life does not matter any more.
        if (part != TokenPart || known.Fact != JournalFact.Confirmed || Time(known.Values) is not { } got || now < got + TokenLife)
            return "";
        return string.Create(CultureInfo.InvariantCulture, $"the token that was got on {got:yyyy-MM-dd HH:mm} UTC has expired on {got + TokenLife:yyyy-MM-dd HH:mm} UTC, seven days later; a new one is to be got");
    }

    protected override Task<string> RemarkAsync(RegisteredSystem resource, ManualStepProbe probe)
    {
        var now = probe.Call.Systems.TimeProvider.GetUtcNow();
        if (Time(probe.Told) is not { } got || probe.Told.ContainsKey(UsedTokens))
            return Task.FromResult("");
        var hasExpired = now >= got + TokenLife;
        return Task.FromResult(string.Create(
            CultureInfo.InvariantCulture, $"the token of {got:yyyy-MM-dd HH:mm} UTC {(hasExpired ? "has expired" : "can be used until")} {(hasExpired ? "on " : "")}{got + TokenLife:yyyy-MM-dd HH:mm} UTC{(hasExpired ? "; get a new one" : "")}"));
    }

    protected override async Task<IReadOnlyDictionary<string, string>> NoteAsync(RegisteredSystem resource, ManualStepInstructions step, ManualStepProbe probe)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        if (step.Part == TokenPart)
        {
            notes[TokenTime] = probe.Call.Systems.TimeProvider.GetUtcNow().UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
            notes[TokenCheck] = resource.Token.HasValue ? await CheckedAsync(resource, step, probe).ConfigureAwait(false) : "";
        }

        else if (probe.Told.GetValueOrDefault(TokenCheck) is { Length: > 0 } check)
        {
            notes[UsedTokens] = string.Join(' ', Used(probe).Append(check).TakeLast(MaxRemembered));
        }

        return notes;
    }

    protected override async Task<CheckReport?> ProbeAsync(RegisteredSystem resource, ManualStepProbe probe) =>
        probe.Part == RegistrationPart ? await LookAsync(probe).ConfigureAwait(false) : null;

    // A registered system shows in what the global account, and then its subaccounts, are offered. Before a subaccount is entitled its Service Manager offers nothing yet.
    private static async Task<CheckReport?> LookAsync(ManualStepProbe probe)
    {
        var cancellationToken = probe.Call.CancellationToken;
        var users = probe.Scope.Node.Dependents;
        var subaccount = users.Select(user => user.Systems).FirstOrDefault(systems => systems.SecretOf(SapService.ServiceManager) is not null);
        if (subaccount is not null && await subaccount.ServiceManager.Offerings.FindAsync(ApiAccessParameters.Offering, cancellationToken).ConfigureAwait(false) is not null)
            return new CheckReport(true, $"service {ApiAccessParameters.Offering} is offered to subaccount {subaccount.Identity}");
        if (probe.Call.Systems.SecretOf(SapService.Entitlements) is not null)
        {
            return await probe.Call.Systems.Entitlements.IsEntitledAsync(ApiAccessParameters.Offering, cancellationToken).ConfigureAwait(false)
                ? new CheckReport(true, $"service {ApiAccessParameters.Offering} is offered to global account {probe.Call.Systems.Identity}")
                : new CheckReport(false, $"global account {probe.Call.Systems.Identity} is not offered service {ApiAccessParameters.Offering}, as it would be with a registered system; is the status Registered?");
        }

        return subaccount is null || users.Any(user => user.Resource is Model.Entitlement)
            ? null
            : new CheckReport(false, $"subaccount {subaccount.Identity} is not offered service {ApiAccessParameters.Offering}, as it would be with a registered system; is the status Registered?");
    }

    // The check value of a token that can be new.
    private static async Task<string> CheckedAsync(RegisteredSystem resource, ManualStepInstructions step, ManualStepProbe probe)
    {
        var secret = probe.Scope.NewSecret(resource.Token);
        if (secret.Reader is not { } reader)
            throw new NotSeenException(step, $"{secret.Unknown} is not known");
        string token;
        try
        {
            token = await reader(probe.Call.CancellationToken).ConfigureAwait(false);
        }
        catch (SecretUnavailableException exception)
        {
            throw new NotSeenException(step, $"the token is to be in {secret.Parameter}, but {exception.Message}");
        }

        if (Used(probe).Any(used => SecretCheck.Matches(used, token)))
            throw new NotSeenException(step, $"the token in {secret.Parameter} was used already, and a token works once; get a new one");
        if (Time(probe.Told) is { } got && probe.Call.Systems.TimeProvider.GetUtcNow() >= got + TokenLife && SecretCheck.Matches(probe.Told.GetValueOrDefault(TokenCheck), token))
            throw new NotSeenException(step, string.Create(CultureInfo.InvariantCulture, $"the token in {secret.Parameter} is still the one that was got on {got:yyyy-MM-dd HH:mm} UTC and has expired; get a new one"));
        return SecretCheck.Of(token);
    }

    // What was used before the system was removed counts, too.
    private static string[] Used(ManualStepProbe probe) =>
        (probe.Told.GetValueOrDefault(UsedTokens) ?? probe.Call.Journal.Last(probe.Scope.Node.Identity!)?.Values.GetValueOrDefault(UsedTokens) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static DateTimeOffset? Time(IReadOnlyDictionary<string, string> told) =>
        DateTimeOffset.TryParse(told.GetValueOrDefault(TokenTime), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static string Cockpit(RegisteredSystem resource, IResourceTexts texts, string page)
    {
        var account = texts.Landscape.TenantOf(resource) is { } parameter ? texts.Landscape.Values?.GetValueOrDefault(parameter.Name)?.GetMember("Subdomain") ?? $"{{{parameter.Name}.Subdomain}}" : "";
        return $"SAP BTP cockpit, global account {account}, System Landscape > {page}";
    }

    private static string Host(RegisteredSystem resource, IResourceTexts texts) =>
        texts.Landscape.S4HanaCloudOf(resource) is { } parameter ? " " + (texts.Landscape.Values?.GetValueOrDefault(parameter.Name)?.GetMember("UiHost") ?? $"{{{parameter.Name}.UiHost}}") : "";
}
