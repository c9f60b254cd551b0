using System.Text;
using Copin.Model;

namespace Copin.Generator;

/// <summary>What a landscape's code is generated from.</summary>
/// <param name="Declaration">What is declared.</param>
/// <param name="Body">What the landscape's record holds beside its resources.</param>
/// <param name="ResourceBodies">The same for each resource, in the order of <see cref="LandscapeDeclaration.Resources"/>.</param>
internal sealed record LandscapeTarget(LandscapeDeclaration Declaration, RecordBody Body, EquatableArray<RecordBody> ResourceBodies)
{
    /// <summary>The exception's type, where reading failed by a fault of ours; else null.</summary>
    public string? Fault { get; init; }

    /// <summary>The record's full name in the form that metadata uses, which tells a nested type from a namespace's.</summary>
    public string Identity
    {
        get
        {
            var identity = new StringBuilder(Declaration.Type.Namespace);
            if (identity.Length > 0)
                identity.Append('.');
            foreach (var enclosing in Declaration.Type.Enclosing)
                identity.Append(enclosing.Name).Append('+');
            return identity.Append(Declaration.Type.Name).ToString();
        }
    }
}

/// <summary>Where a landscape is declared, with what its file needs to be a part of the record.</summary>
/// <param name="Type">The record.</param>
/// <param name="Identity">As <see cref="LandscapeTarget.Identity"/>.</param>
/// <param name="Names">How the generated members are called.</param>
/// <param name="HidesBase">Whether a base record is a landscape too.</param>
/// <param name="Map">The lines, with files as the compiler names them.</param>
internal sealed record LandscapeLines(TypeName Type, string Identity, LandscapeNames Names, bool HidesBase, SourceMap Map);

/// <summary>What was read of a landscape in one go.</summary>
internal sealed record LandscapeRead(LandscapeTarget Target, LandscapeLines Lines);
