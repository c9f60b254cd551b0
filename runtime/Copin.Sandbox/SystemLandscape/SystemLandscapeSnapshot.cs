using System.Collections.Immutable;

namespace Copin.Sandbox;

/// <summary>The cockpit's <i>System Landscape</i> at one moment.</summary>
/// <param name="Systems">Page <i>Systems</i>, in order of addition.</param>
/// <param name="Formations">Page <i>Formations</i>, in order of creation.</param>
public sealed record SystemLandscapeSnapshot(ImmutableArray<LandscapeSystemSnapshot> Systems, ImmutableArray<FormationSnapshot> Formations);

/// <summary>A system of the global account.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">Type, for instance <c>SAP S/4HANA Cloud</c>.</param>
/// <param name="Status">
/// Empty until a registration has ended; then <c>Registered</c>, <c>Error while Registering</c>, <c>Deregistering</c>,
/// <c>Error while Deregistering</c>, <c>Removing</c> or <c>Error while Removing</c>.
/// </param>
/// <param name="ScenarioGroup">The communication scenario group chosen; null before.</param>
public sealed record LandscapeSystemSnapshot(string Name, string Type, string Status, string? ScenarioGroup);

/// <summary>A formation.</summary>
/// <param name="Name">Name.</param>
/// <param name="Type">Type, for instance <c>Integration with SAP Start</c>.</param>
/// <param name="Status"><c>Synchronizing</c>, then <c>Ready</c> or <c>Error</c>.</param>
/// <param name="Systems">Names of the systems it includes.</param>
public sealed record FormationSnapshot(string Name, string Type, string Status, ImmutableArray<string> Systems);
