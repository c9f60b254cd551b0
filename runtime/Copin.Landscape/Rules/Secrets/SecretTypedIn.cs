using Copin.Model;

namespace Copin.Rules;

/// <summary>Where a secret belongs stands the reference to one, and nothing else.</summary>
/// <remarks>
/// A password in C# ends in the repository and in the assembly. The message says nothing of what is written. Source: OWASP, "Secrets Management Cheat Sheet"; CWE-798.
/// </remarks>
internal sealed class SecretTypedIn() : Rule(
    "COPIN7001", Severity.Error, "Secret is written out",
    "'{0}' holds characters where only a reference to a secret may stand; write \"{1}\"{2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var secrets = landscape.Parameters.Where(parameter => ParameterTypes.Find(parameter.Type) is { IsSecret: true }).Take(2).ToArray();
        foreach (var resource in landscape.Resources)
        {
            foreach (var text in resource.Texts)
            {
                // Braces that make no reference, as in one that is being typed, are reported by themselves.
                if (text.Role != TextRole.Secret || !text.HasValue || text.SoleReference is not null || text.Fault is not null)
                    continue;
                var parameter = secrets.Length == 1 ? secrets[0].Name : resource.Id + "Password";
                var declaring = secrets.Length == 0 ? $" and declare the parameter 'Secret {parameter}'" : secrets.Length > 1 ? ", the parameter of type Secret that holds it" : "";
                yield return At(text.Place, text.Place.Name, secrets.Length > 1 ? "{…}" : $"{{{parameter}}}", declaring).With(FixKeys.Parameter, parameter);
            }
        }
    }
}
