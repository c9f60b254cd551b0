using Copin.Model;

namespace Copin.Rules;

/// <summary>A repository's constant has one value.</summary>
internal sealed class RepositoryConstantRepeated() : Rule<IdmRepository>(
    "COPIN5007", Severity.Error, "Repository constant is set twice",
    "Constant '{0}' is set already; remove one of the two")
{
    protected override IEnumerable<Finding> Check(IdmRepository repository, Landscape landscape)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var constant in repository.Constants)
        {
            if (constant.Name.Known is not { } name)
                continue;
            if (!first.ContainsKey(name))
                first.Add(name, repository.PlaceOf(name) ?? constant.Name.Place);
            if (first[name] != constant.Name.Place)
                yield return At(constant.Name.Place, name).With(FixKeys.Removal, $"[RepositoryConstant(\"{name}\", …)]");
        }
    }
}
