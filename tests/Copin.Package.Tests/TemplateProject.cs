namespace Copin.Tests;

/// <summary>A project made by <c>dotnet new copin</c>, in surroundings of its own.</summary>
internal sealed class TemplateProject
{
    private readonly IReadOnlyDictionary<string, string> _environment;
    private readonly string _folder;

    private TemplateProject(Surroundings surroundings, string name)
    {
        _environment = surroundings.Environment;
        _folder = Path.Combine(surroundings.Folder, name);
    }

    /// <summary>Installs the template from its package and makes a project.</summary>
    public static async Task<TemplateProject> CreateAsync(Packages packages, string name)
    {
        var surroundings = new Surroundings(packages);
        var project = new TemplateProject(surroundings, name);
        foreach (var command in new string[][] { ["new", "install", packages.PathOf("Copin.Templates")], ["new", "copin", "-n", name, "--no-restore"] })
        {
            var run = await DotnetCommand.RunAsync(surroundings.Folder, surroundings.Environment, command);
            Assert.True(run.ExitCode == 0, run.Output);
        }
        return project;
    }

    /// <summary>The text of a file, with <c>\n</c> as line break.</summary>
    public string Read(string name) => File.ReadAllText(Path.Combine(_folder, name)).ReplaceLineEndings("\n");

    /// <summary>Changes a file, as a text editor does.</summary>
    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>Runs a command of <c>dotnet</c> in the project's folder.</summary>
    public Task<DotnetRun> RunAsync(params IEnumerable<string> arguments) => DotnetCommand.RunAsync(_folder, _environment, arguments);
}
