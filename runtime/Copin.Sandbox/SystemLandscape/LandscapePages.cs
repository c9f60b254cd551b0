using System.Text;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.SystemLandscape;

/// <summary>
/// The pages of a sandbox that runs alone on which a person does what <see cref="SystemLandscapeCockpit"/> and <see cref="ExtensionsApp"/> offer to a program:
/// forms on the sandbox's own address, answers in plain text.
/// </summary>
internal sealed class LandscapePages(SapLandscape landscape)
{
    private readonly SystemLandscapeCockpit _cockpit = new(landscape);
    private readonly ExtensionsApp _extensions = new(landscape);

    /// <summary>The answer, or null when the path is none of these pages.</summary>
    public Reply? Answer(Call call)
    {
        var form = new Form(call);
        Func<string>? action = (call.Method, call.Path) switch
        {
            ("GET", "/sandbox/systems") => Systems,
            ("POST", "/sandbox/systems") => () => Token(form),
            ("POST", "/sandbox/systems/deregister") => Then(() => _cockpit.Deregister(form["name"]), Systems),
            ("POST", "/sandbox/systems/remove") => Then(() => _cockpit.Remove(form["name"]), Systems),
            ("GET", "/sandbox/extensions") => Extensions,
            ("POST", "/sandbox/extensions") => Then(() => _extensions.New(form["token"], form["description"]), Extensions),
            ("POST", "/sandbox/extensions/delete") => Then(() => _extensions.Delete(form["name"]), Extensions),
            ("GET", "/sandbox/formations") => Formations,
            ("POST", "/sandbox/formations") => Then(() => _cockpit.CreateFormation(form["name"], form["type"], form.All("system")), Formations),
            ("POST", "/sandbox/formations/delete") => Then(() => _cockpit.DeleteFormation(form["name"]), Formations),
            _ => null,
        };
        if (action is null)
        {
            return null;
        }

        try
        {
            return Reply.Text(200, action());
        }
        catch (ConsoleRefusedException refused)
        {
            return Reply.Text(409, refused.Message + "\n");
        }
    }

    // A system that is there already gets a new token.
    private string Token(Form form)
    {
        string name = form["name"], type = form["type"] is { Length: > 0 } given ? given : SystemType.S4HanaCloud;
        if (!_cockpit.Snapshot().Systems.Any(system => system.Name == name))
        {
            _cockpit.AddSystem(name, type);
        }

        if (!SystemType.NeedsToken(type))
        {
            return Systems();
        }

        if (type == SystemType.S4HanaCloud)
        {
            _cockpit.ChooseScenarioGroup(name, form["group"] is { Length: > 0 } group ? group : ScenarioGroup.All);
        }

        return _cockpit.GetToken(name) + "\n";
    }

    private string Systems() => Lines(_cockpit.Refresh().Systems.Select(system => $"{system.Name}\t{system.Type}\t{system.Status}\t{system.ScenarioGroup}"));

    private string Formations() =>
        Lines(_cockpit.Refresh().Formations.Select(formation => $"{formation.Name}\t{formation.Type}\t{formation.Status}\t{string.Join(", ", formation.Systems)}"));

    private string Extensions() => Lines(_extensions.Refresh().Select(extension => $"{extension.SystemName}\t{extension.Description}\t{extension.Status}"));

    private static Func<string> Then(Action action, Func<string> page) => () =>
    {
        action();
        return page();
    };

    private static string Lines(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();

    /// <summary>Fields of a form's body; never of the address, as a token is a secret.</summary>
    private sealed class Form(Call call)
    {
        public string this[string name] => All(name) is [var value, ..] ? value : "";

        public List<string> All(string name) => [.. Call.Pairs(call.BodyText).Where(pair => pair.Name == name).Select(pair => pair.Value)];
    }
}
