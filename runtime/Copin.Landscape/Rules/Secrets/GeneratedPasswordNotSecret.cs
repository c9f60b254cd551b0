using Copin.Model;

namespace Copin.Rules;

/// <summary>What the engine makes at random and hands to systems is a secret.</summary>
/// <remarks>A parameter of another type would show the password in plans and logs.</remarks>
internal sealed class GeneratedPasswordNotSecret() : Rule(
    "COPIN7007", Severity.Error, "Generated password is not a Secret",
    "[GeneratedPassword] makes a secret, but '{0}' is of type '{1}'; write 'Secret {0}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from password in GeneratedPasswords.Of(landscape)
        let parameter = password.Parameter
        where !parameter.IsTypeError && ParameterTypes.Find(parameter.Type) is not { IsSecret: true }
        select At(Place.OfParameter(parameter.Name), parameter.Name, parameter.Type).WithReplacement("Secret");
}
