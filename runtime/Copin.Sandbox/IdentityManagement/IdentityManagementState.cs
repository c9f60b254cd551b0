namespace Copin.Sandbox.IdentityManagement;

/// <summary>State of SAP Identity Management and of the human resources before it.</summary>
internal sealed class IdentityManagementState
{
    public SortedDictionary<string, Repository> Repositories { get; } = new(StringComparer.Ordinal);

    /// <summary>The identities that human resources exported, by worker's ID.</summary>
    public SortedDictionary<string, Employee> Identities { get; } = new(StringComparer.Ordinal);

    /// <summary>The employees: those whose business partners exist, and one hired since.</summary>
    public List<Employee> Employees { get; } =
    [
        new("P000101", "Anna", "Berger") { EmailAddress = "p000101@example.com" },
        new("P000102", "Jürgen", "Müller") { EmailAddress = "p000102@example.com" },
        new("P000103", "Chen", "Li") { EmailAddress = "p000103@example.com" },
        new("P000104", "Maria", "O'Neill") { EmailAddress = "p000104@example.com" },
        new("P000105", "Tomás", "Silva") { EmailAddress = "p000105@example.com", RoleCode = BusinessPartnerRoles.ContingentWorker },
        new("P000106", "Ines", "Okafor") { EmailAddress = "p000106@example.com" },
    ];
}

/// <summary>A repository: its constants, and the accounts that were loaded from it or created in it.</summary>
internal sealed class Repository(string name)
{
    public string Name { get; } = name;

    public SortedDictionary<string, string> Constants { get; } = new(StringComparer.Ordinal);

    /// <summary>SCIM ids by user name.</summary>
    public SortedDictionary<string, string> Accounts { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>SCIM ids of groups by the role they stand for; null until the initial load.</summary>
    public SortedDictionary<string, string> Privileges { get; } = new(StringComparer.Ordinal);
}
