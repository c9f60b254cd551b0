using Copin.Model;

namespace Copin.Generator;

/// <summary>How the members that are generated on a landscape's record are called: as documented, unless the record uses the name itself.</summary>
internal readonly record struct LandscapeNames(string Declaration, string Sources, string Bind, string Application, string Provisioner)
{
    /// <summary>Takes the names from the record's.</summary>
    /// <param name="names">As <see cref="ScopeOf"/> gives them.</param>
    public static LandscapeNames Of(NameScope names) =>
        new(names.Take("Declaration"), names.Take("Sources"), names.Take("Bind"), names.Take("Application"), names.Take("Provisioner"));

    /// <summary>The names that the landscape's record uses itself.</summary>
    public static NameScope ScopeOf(LandscapeDeclaration declaration, RecordBody body)
    {
        var names = NameScope.OfRecord(declaration.Type.Name);
        names.Reserve(body.Members);
        foreach (var parameter in declaration.Parameters)
            names.Reserve(parameter.Name);
        foreach (var resource in declaration.Resources)
            names.Reserve(resource.Name);
        return names;
    }
}
