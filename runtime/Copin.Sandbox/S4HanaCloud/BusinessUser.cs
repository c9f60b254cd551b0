namespace Copin.Sandbox.S4HanaCloud;

/// <summary>The logon data of a business partner.</summary>
internal sealed class BusinessUser(string userId, BusinessPartner partner, string userName)
{
    /// <summary><c>CB</c> and ten digits.</summary>
    public string UserId { get; } = userId;

    public BusinessPartner Partner { get; set; } = partner;

    public string UserName { get; set; } = userName;

    public string Language { get; set; } = "EN";

    public string GlobalUserId { get; set; } = "";

    public bool Locked { get; set; }

    /// <summary>Marked for archiving: what remains of a user that was deleted.</summary>
    public bool Archived { get; set; }

    public DateOnly ValidFrom { get; set; } = new(2020, 1, 1);

    public DateOnly ValidTo { get; set; } = DateOnly.MaxValue;

    public SortedSet<string> Roles { get; } = new(StringComparer.Ordinal);
}

/// <summary>What is to be changed in a business user; null leaves it as it is.</summary>
internal sealed record BusinessUserChange
{
    public string? UserName { get; init; }

    public string? Language { get; init; }

    public string? GlobalUserId { get; init; }

    public bool? Locked { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public string? EmailAddress { get; init; }

    public string? RoleCode { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }
}
