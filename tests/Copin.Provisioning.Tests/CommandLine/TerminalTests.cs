using Copin.Provisioning.CommandLine;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>The console is one for the whole process, so that nothing else may run beside these tests.</summary>
[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public sealed class ConsoleCollection;

/// <summary>Manual steps as a person at the terminal is asked for them.</summary>
[Collection(nameof(ConsoleCollection))]
public sealed class TerminalTests : IDisposable
{
    private static readonly ManualStepInstructions Step = new("Proxy", "Add proxy system S4HC", "console", "Name: S4HC\nSave", "the list shows it", null)
    {
        AskedValues = [new AskedValue("SystemId", "the ID at the end of the address", "[0-9a-f]{4}")],
        Files = [new ExportedFile("identity-provisioning/S4HC.csv", "content\n")],
        Remark = "the proxy system offers 5 users",
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("copin-terminal-").FullName;
    private readonly TextReader _input = Console.In;

    [Fact]
    public async Task A_step_is_shown_with_its_files_and_its_values_are_asked_until_they_can_be()
    {
        var (answer, shown) = await AskAsync("y\nzzzz\n12ab\n", Step);

        Assert.Equal((true, "12ab"), (answer.IsDone, answer.Values["SystemId"]));
        Assert.Equal(
            $"""

            By hand: Add proxy system S4HC  (Proxy)
              where: console
              - Name: S4HC
              - Save
              file: {_folder.Replace('\\', '/')}/identity-provisioning/S4HC.csv
              it worked when: the list shows it
              at the moment: the proxy system offers 5 users
              you will be asked for SystemId: the ID at the end of the address
            Done? [y/N, or why not] SystemId, the ID at the end of the address: That cannot be it.
            SystemId, the ID at the end of the address: 
            """.ReplaceLineEndings("\n"),
            shown);
        Assert.Equal("content\n", await File.ReadAllTextAsync(Path.Combine(_folder, "identity-provisioning", "S4HC.csv")));
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("N\n", "")]
    [InlineData("", "")]
    [InlineData("the administrator is on holiday\n", "the administrator is on holiday")]
    [InlineData("y\n\n", "it is not told what its SystemId is (the ID at the end of the address): --value Proxy.SystemId=…")]
    public async Task What_is_not_done_may_have_a_reason(string typed, string reason)
    {
        var (answer, _) = await AskAsync(typed, Step);
        Assert.Equal((false, reason), (answer.IsDone, answer.Reason));
    }

    [Fact]
    public async Task What_was_told_before_is_kept_by_an_empty_answer_and_not_asked_for_when_the_command_line_says_that_it_is_done()
    {
        var again = Step with { AskedValues = [Step.AskedValues[0] with { Known = "12ab" }] };
        var (answer, shown) = await AskAsync("y\n\n", again);
        Assert.Equal("12ab", answer.Values["SystemId"]);
        Assert.EndsWith("SystemId, the ID at the end of the address [12ab]: ", shown, StringComparison.Ordinal);

        (answer, shown) = await AskAsync("", again, "Proxy");
        Assert.Equal(("12ab", ""), (answer.Values["SystemId"], shown));
    }

    [Fact]
    public async Task A_part_is_confirmed_by_its_own_name()
    {
        var part = Step with { Part = "Token", AskedValues = [] };
        Assert.True((await AskAsync("", part, "Proxy.Token")).Answer.IsDone);
        Assert.False((await AskAsync("", part, "Proxy")).Answer.IsDone);
    }

    public void Dispose()
    {
        Console.SetIn(_input);
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<(ManualStepAnswer Answer, string Shown)> AskAsync(string typed, ManualStepInstructions step, params string[] confirmed)
    {
        Console.SetIn(new StringReader(typed));
        var output = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, null, ToldSteps.Read(confirmed, []), new StepFiles(_folder, "dev"));
        return (await terminal.ConfirmAsync(step, default), output.ToString());
    }
}
