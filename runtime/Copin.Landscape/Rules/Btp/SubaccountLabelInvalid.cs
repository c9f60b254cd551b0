using Copin.Model;

namespace Copin.Rules;

/// <summary>Labels of a subaccount are few and short.</summary>
/// <remarks>Source: <see cref="AccountLimits"/>.</remarks>
internal sealed class SubaccountLabelInvalid() : Rule<Subaccount>(
    "COPIN3054", Severity.Error, "Label of a subaccount is invalid",
    "{0}")
{
    protected override IEnumerable<Finding> Check(Subaccount subaccount, Landscape landscape)
    {
        var values = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var label in subaccount.Labels)
        {
            foreach (var (text, what) in new[] { (label.Key, "key"), (label.Value, "value") })
                if (text.Known is { } written && (string.IsNullOrWhiteSpace(written) || written.Length > AccountLimits.Label) && !(what == "value" && written.Length == 0))
                    yield return At(text.Place, $"A label's {what} has 1 to {AccountLimits.Label} characters, this one {written.Trim().Length}");
            if (label.Key.Known is not { } key)
                continue;
            if (!values.TryGetValue(key, out var known))
            {
                values.Add(key, known = new HashSet<string>(StringComparer.Ordinal));
                if (values.Count == AccountLimits.Labels + 1)
                    yield return At(label.Place, $"A subaccount has at most {AccountLimits.Labels} labels; remove one");
            }

            var value = label.Value.Known ?? label.Value.Raw ?? "";
            if (!known.Add(value))
                yield return At(label.Value.Place, $"Label '{key}' has the value '{value}' already; remove this one").With(FixKeys.Removal, "[SubaccountLabel]");
            else if (known.Count == AccountLimits.Labels + 1)
                yield return At(label.Place, $"A label has at most {AccountLimits.Labels} values, and '{key}' has more; remove one");
        }
    }
}
