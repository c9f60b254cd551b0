using System.Globalization;

namespace Copin.Model;

/// <summary>The values of a landscape's parameters by name, as its generated code hands them over. A parameter that is null has none.</summary>
public sealed class ParameterValues() : Dictionary<string, ILandscapeParameter>(StringComparer.Ordinal)
{
    /// <summary>A tenant or a secret.</summary>
    public new void Add(string name, ILandscapeParameter? value)
    {
        if (value is not null)
            base.Add(name, value);
    }

    /// <summary>A text.</summary>
    public void Add(string name, string? value) => Add(name, value is null ? null : new TextParameter(value));

    /// <summary>A number, as text in the invariant culture.</summary>
    public void Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An address, as text as it was given.</summary>
    public void Add(string name, Uri? value) => Add(name, value?.OriginalString);

    /// <summary>A GUID, as 32 digits in five groups.</summary>
    public void Add(string name, Guid value) => Add(name, value.ToString("D"));
}
