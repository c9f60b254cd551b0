using System.Collections.Immutable;

namespace Copin.Sandbox;

/// <summary>An employee of SAP HCM.</summary>
/// <param name="PersonExternalId">Worker's ID.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
public sealed record Employee(string PersonExternalId, string FirstName, string LastName)
{
    /// <summary>Email address at work.</summary>
    public string EmailAddress { get; init; } = "";

    /// <summary>One of <see cref="BusinessPartnerRoles"/>.</summary>
    public string RoleCode { get; init; } = BusinessPartnerRoles.Employee;
}

/// <summary>What to change in a user; null leaves it as it is.</summary>
public sealed record IdentityChange
{
    /// <summary>User name.</summary>
    public string? UserName { get; init; }

    /// <summary>First name.</summary>
    public string? FirstName { get; init; }

    /// <summary>Last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Email address at work.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>False locks the user.</summary>
    public bool? Active { get; init; }
}

/// <summary>A repository at one moment.</summary>
/// <param name="Name">Name.</param>
/// <param name="Constants">All constants but the values of passwords.</param>
/// <param name="Users">Names of the users that were loaded or created.</param>
public sealed record RepositorySnapshot(string Name, ImmutableSortedDictionary<string, string> Constants, ImmutableArray<string> Users);

/// <summary>What an initial load read.</summary>
/// <param name="Users">Number of users.</param>
/// <param name="Groups">Number of groups, which become privileges.</param>
public sealed record InitialLoadResult(int Users, int Groups);
