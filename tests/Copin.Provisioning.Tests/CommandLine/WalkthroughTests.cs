using System.Diagnostics;
using System.Globalization;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>The samples as programs of their own, as <c>dotnet run --project samples/CoPin</c> starts them.</summary>
public sealed class WalkthroughTests
{
    [Fact]
    public async Task It_goes_through_the_guide_and_leaves_nothing_behind()
    {
        using var program = Program.Start("CoPin");
        var lines = await program.LinesAsync();
        Assert.Equal("", await program.ErrorAsync());
        Assert.Equal(0, program.Code);
        foreach (var step in (string[])["A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "C1", "C2", "C3", "C4"])
            Assert.Contains(lines, line => line.TrimStart().StartsWith(step + " ", StringComparison.Ordinal));
        Assert.Contains("Applied: 13 resources changed.", lines);
        Assert.Contains("Checked: all 13 resources work.", lines);
        Assert.Equal(["Enterprise", "Customer", "Internal"], lines.Where(line => line.StartsWith("  the launchpad says: Opened ", StringComparison.Ordinal)).Select(line => line.Split(' ')[6]));
        Assert.Equal("No changes: 13 resources as declared.", lines[^1]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder, "copin-*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.WorkingFolder));
    }

    [Theory]
    [InlineData("cloud", 11)]
    [InlineData("legacy", 12)]
    public async Task Guide_2_is_gone_through_by_hand_and_leaves_nothing_behind(string profile, int resources)
    {
        using var program = Program.Start("IdentityProvisioning", "--profile", profile);
        var lines = await program.LinesAsync();
        Assert.Equal("", await program.ErrorAsync());
        Assert.Equal(0, program.Code);
        foreach (var step in (string[])["2.1.1", "2.1.2a", "2.1.2b", "2.1.2c", "2.1.3a", "2.1.3b", "2.1.3c", "2.2.1a", "2.2.1b", "2.2.2", "2.2.3", "2.2.4", "2.2.5", "2.2.6", "2.3.1", "2.3.2", "2.3.3", "2.3.4"])
            Assert.Contains(lines, line => line.TrimStart().StartsWith(step + " ", StringComparison.Ordinal));
        Assert.Equal(resources - 4, lines.Count(line => line.StartsWith("By hand: ", StringComparison.Ordinal)));
        Assert.Contains($"Applied: {resources} resources changed.", lines);
        Assert.Contains($"Checked: all {resources} resources work.", lines);
        Assert.Contains("  > done: the job's log says: 5 users and 3 roles read", lines);
        Assert.Contains(lines, line => line.StartsWith("In S/4HANA Cloud: ", StringComparison.Ordinal) && line.Contains(" ADA, ", StringComparison.Ordinal) && line.Contains("<ada@example.com>", StringComparison.Ordinal));
        Assert.Equal($"No changes: {resources} resources as declared.", lines[^1]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder, "copin-*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.WorkingFolder));
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_130_and_leaves_nothing_behind()
    {
        if (OperatingSystem.IsWindows())
            return; // There is no signal to send to a process without a console.
        using var program = Program.Start("CoPin");
        await program.UntilAsync("== 2. Apply");
        program.Interrupt();
        await program.LinesAsync();
        Assert.StartsWith("Interrupted.", await program.ErrorAsync(), StringComparison.Ordinal);
        Assert.Equal(130, program.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.Folder, "copin-*"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(program.WorkingFolder));
    }

    /// <summary>The sample's process, with a folder of its own to work in and for what is temporary.</summary>
    private sealed class Program : IDisposable
    {
        private readonly Process _process;
        private readonly List<string> _lines = [];
        private readonly Task<string> _error;

        private Program(string folder, string sample, string[] args)
        {
            Folder = folder;
            Directory.CreateDirectory(WorkingFolder);
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. args])
            {
                WorkingDirectory = WorkingFolder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            foreach (var variable in (string[])["TMPDIR", "TMP", "TEMP"])
                start.Environment[variable] = folder;
            _process = Process.Start(start)!;
            _error = _process.StandardError.ReadToEndAsync();
        }

        public string Folder { get; }

        public string WorkingFolder => Path.Combine(Folder, "work");

        public int Code => _process.ExitCode;

        public static Program Start(string sample, params string[] args) => new(Directory.CreateTempSubdirectory("walk-").FullName, sample, args);

        public async Task<IReadOnlyList<string>> LinesAsync()
        {
            await UntilAsync(null);
            await _process.WaitForExitAsync();
            return _lines;
        }

        public async Task UntilAsync(string? last)
        {
            while (await _process.StandardOutput.ReadLineAsync() is { } line)
            {
                _lines.Add(line);
                if (line == last)
                    return;
            }
        }

        public Task<string> ErrorAsync() => _error;

        public void Interrupt()
        {
            using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }

        public void Dispose()
        {
            if (!_process.HasExited)
                _process.Kill();
            _process.Dispose();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
