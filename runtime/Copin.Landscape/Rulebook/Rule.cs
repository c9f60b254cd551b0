using System.Globalization;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A rule: a pure function over a landscape that yields findings. It knows nothing of the compiler and of the systems.</summary>
/// <param name="id">Its identifier, <c>COPIN</c> and four digits; the first digit is the area.</param>
/// <param name="severity">How much its findings weigh.</param>
/// <param name="title">What it is about, in a few words.</param>
/// <param name="message">The message, with <c>{0}</c>… for the findings' arguments. It says what to write instead.</param>
public abstract class Rule(string id, Severity severity, string title, string message)
{
    /// <summary>Where the pages of the rules are; one page a rule, named after its identifier.</summary>
    public const string PagesUrl = "https://github.com/copin-codegen/copin-codegen/blob/main/docs/rules/";

    /// <summary>Its identifier, such as <c>COPIN1003</c>.</summary>
    public string Id { get; } = id;

    /// <summary>How much its findings weigh.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>What it is about.</summary>
    public string Title { get; } = title;

    /// <summary>The message with places for the findings' arguments.</summary>
    public string MessageFormat { get; } = message;

    /// <summary>The page that explains it.</summary>
    public string HelpLink => PagesUrl + Id + ".md";

    /// <summary>The area, by the identifier's first digit.</summary>
    public string Category => Id[5] switch
    {
        '0' => "Copin.Declarations",
        '1' => "Copin.S4HanaCloud",
        '2' => "Copin.CloudIntegration",
        '3' => "Copin.Btp",
        '4' => "Copin.IdentityProvisioning",
        '5' => "Copin.IdentityManagement",
        '6' => "Copin.UrlTemplates",
        '7' => "Copin.Secrets",
        _ => "Copin.Internal",
    };

    /// <summary>Whether it also looks at a record that is nested in no landscape; all other rules have nothing to go by there.</summary>
    public virtual bool ChecksStrays => false;

    /// <summary>Checks a landscape.</summary>
    public abstract IEnumerable<Finding> Check(Landscape landscape);

    /// <summary>A finding of this rule.</summary>
    protected Finding At(Place place, params object?[] arguments) =>
        new(this, place, arguments.Select(argument => Shorten(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "")).ToArray());

    // A message is read in an error list: a text of ten thousand characters would hide what it says.
    private static string Shorten(string text) => text.Length <= 200 ? text : text.Substring(0, 199) + "…";
}

/// <summary>A rule that looks at one resource of a type at a time.</summary>
/// <typeparam name="TResource">The type of resource.</typeparam>
/// <inheritdoc/>
public abstract class Rule<TResource>(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
    where TResource : Resource
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            if (resource is TResource typed)
                foreach (var finding in Check(typed, landscape))
                    yield return finding;
    }

    /// <summary>Checks a resource.</summary>
    protected abstract IEnumerable<Finding> Check(TResource resource, Landscape landscape);
}
