using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Registration;

/// <summary>A sandbox whose subaccounts must be entitled, and the people of a registration.</summary>
internal static class RegistrationRig
{
    public const string Replication = "Canary-of-replication-1";

    /// <summary>The sample's source.</summary>
    public static string Sample { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "SystemRegistration.cs"));

    public static async Task<(LandscapeRig Rig, RegistrationPeople People)> StartAsync(TimeProvider? time = null, string? source = null)
    {
        var options = new SandboxOptions { PollsUntilDone = 1, RequireEntitlements = true };
        var rig = await LandscapeRig.StartAsync(time is null ? options : options with { TimeProvider = time });
        rig.Source = source ?? Sample;
        rig.SetSecret("replication", Replication);
        var people = new RegistrationPeople(rig);
        rig.Steps.Answer = people.Answer;
        return (rig, people);
    }

    public static string Journal(LandscapeRig rig) => File.ReadAllText(Directory.EnumerateFiles(rig.JournalFolder, "*.journal").Single());

    /// <summary>A clock that can be put forward.</summary>
    public sealed class Clock : TimeProvider
    {
        private TimeSpan _shift;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;

        public void Pass(TimeSpan time) => _shift += time;
    }
}
