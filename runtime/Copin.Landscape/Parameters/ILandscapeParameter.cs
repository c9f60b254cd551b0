namespace Copin;

/// <summary>The value of a landscape's parameter, as texts refer to it.</summary>
/// <remarks>Members are looked up by name in code, not by reflection, so that landscapes run trimmed and ahead-of-time compiled.</remarks>
public interface ILandscapeParameter
{
    /// <summary>The text of a member; of the value itself, where <paramref name="member"/> is null.</summary>
    /// <returns>The text; null where there is no such member or it is a secret.</returns>
    string? GetMember(string? member);
}

/// <summary>A parameter that is a plain text, number or address.</summary>
/// <param name="Value">Its text in the invariant culture.</param>
public sealed record TextParameter(string Value) : ILandscapeParameter
{
    /// <inheritdoc/>
    public string? GetMember(string? member) => member is null ? Value : null;
}
