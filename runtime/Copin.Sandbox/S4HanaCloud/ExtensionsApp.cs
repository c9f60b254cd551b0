using System.Collections.Immutable;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.SystemLandscape;

namespace Copin.Sandbox;

/// <summary>An entry of <i>Maintain Extensions on SAP BTP</i>.</summary>
/// <param name="SystemName">Name of the system in the global account it belongs to.</param>
/// <param name="Description">Description entered with the token.</param>
/// <param name="ScenarioGroup">Communication scenario group of the token.</param>
/// <param name="Status"><c>Enabling</c>, then <c>Enabled</c> or <c>Failed</c> (SAP documents no name for the last).</param>
public sealed record ExtensionSnapshot(string SystemName, string Description, string ScenarioGroup, string Status);

/// <summary>
/// What an administrator of the S/4HANA Cloud tenant does in the application <i>Maintain Extensions on SAP BTP</i>
/// (SAP-docs/btp-cloud-platform, "Trigger the Registration in the SAP S/4HANA Cloud Tenant").
/// </summary>
public sealed class ExtensionsApp
{
    private readonly SapLandscape _landscape;

    internal ExtensionsApp(SapLandscape landscape) => _landscape = landscape;

    /// <summary><i>New</i>, <i>Integration Token</i>, <i>Save</i>: an entry with status <c>Enabling</c> appears, and the registration begins.</summary>
    /// <param name="token">The token from the cockpit, a secret; blanks around it do not matter.</param>
    /// <param name="description">Description, usually the system's name in SAP BTP.</param>
    /// <exception cref="ConsoleRefusedException">The token is malformed, unknown, used or expired, or the system's extension exists already.</exception>
    public void New(string token, string description = "")
    {
        ArgumentNullException.ThrowIfNull(token);
        lock (_landscape.Gate)
        {
            ExtensionIntegration? added = null;
            RegistrationToken used = _landscape.Systems.Redeem(token, SystemType.S4HanaCloud, done => added!.Status = done ? "Enabled" : "Failed");
            added = new ExtensionIntegration(used.System, description, used.Group);
            _landscape.S4.Extensions.Add(added);
        }
    }

    /// <summary>The table as it is, without a look.</summary>
    public ImmutableArray<ExtensionSnapshot> Snapshot()
    {
        lock (_landscape.Gate)
        {
            return Picture();
        }
    }

    /// <summary>Refreshes the table, which counts as a look, and reads it.</summary>
    public ImmutableArray<ExtensionSnapshot> Refresh()
    {
        lock (_landscape.Gate)
        {
            _landscape.Systems.Look();
            return Picture();
        }
    }

    /// <summary><i>Delete</i>. The system's name may then be registered again.</summary>
    /// <param name="systemName">Name of the system in the global account.</param>
    /// <exception cref="ConsoleRefusedException">There is no such entry, it is being enabled, or service instances use it.</exception>
    public void Delete(string systemName)
    {
        lock (_landscape.Gate)
        {
            ExtensionIntegration extension = _landscape.S4.Extensions.Find(known => known.SystemName == systemName)
                ?? throw new ConsoleRefusedException($"There is no integration with system '{systemName}'.");
            if (extension.Status == "Enabling")
            {
                throw new ConsoleRefusedException($"The integration with system '{systemName}' is being enabled; wait for the end.");
            }

            if (_landscape.Subaccount.InstanceOf(systemName) is { } instance)
            {
                throw new ConsoleRefusedException(
                    $"The integration with system '{systemName}' is in use by service instance '{instance.Name}'; delete the service instances in the SAP BTP cockpit first.");
            }

            _landscape.S4.Extensions.Remove(extension);
        }
    }

    private ImmutableArray<ExtensionSnapshot> Picture() =>
        [.. _landscape.S4.Extensions.Select(extension => new ExtensionSnapshot(
            extension.SystemName, extension.Description, extension.ScenarioGroup, extension.Status))];
}
