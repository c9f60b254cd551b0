namespace Copin.Provisioning.Http;

/// <summary>What an error means for whoever called.</summary>
public enum SapErrorKind
{
    /// <summary>The system refused the credentials. It is not asked again on this connection.</summary>
    Authentication,

    /// <summary>The object, or the service itself, does not exist.</summary>
    NotFound,

    /// <summary>An object of that name exists, or the object is in use or being changed.</summary>
    Conflict,

    /// <summary>The system understood and refused: a value it does not accept, a missing authorization.</summary>
    Rejected,

    /// <summary>Too many calls, and repeating within the limits did not help.</summary>
    RateLimited,

    /// <summary>The system could not be reached, failed, or did not finish in time.</summary>
    Unavailable,

    /// <summary>The system answered success with something that is not what its API promises.</summary>
    Unreadable,
}
