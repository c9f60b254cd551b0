namespace Copin.Tests;

/// <summary>A compiler or language that is too old is one readable error of ours, before the compiler's own.</summary>
[Collection(PackagesCollection.Name)]
public class CompilerCheckTests(Packages packages)
{
    [Fact]
    public async Task What_is_too_old_is_said_and_what_is_not_is_left_alone()
    {
        var project = new UserProject(packages, "Copin.Codegen");
        project.Write("CoPin.cs", PackageUseTests.Landscape);
        project.Write("Program.cs", "return;");

        // The whole build: nothing of the compiler is heard.
        var build = await project.BuildAsync("-p:LangVersion=10");
        Assert.Equal([new BuildFinding("User.csproj", 0, 0, "error", "COPIN9011")], BuildFinding.Of(build));
        Assert.Contains("but this project is compiled as C# 10. Write <LangVersion>latest</LangVersion> into the project", build.Output);
        Assert.NotEqual(0, build.ExitCode);

        (string Option, string? Expected)[] cases =
        [
            ("LangVersion=7.3", "COPIN9011"), ("LangVersion=8", "COPIN9011"), ("LangVersion=9.0", "COPIN9011"), ("LangVersion=ISO-2", "COPIN9011"),
            ("LangVersion=11", null), ("LangVersion=12.0", null), ("LangVersion=latest", null), ("LangVersion=preview", null), ("LangVersion=default", null),
            ("CompilerApiVersion=roslyn4.8", "COPIN9010"), ("CompilerApiVersion=roslyn3.11", "COPIN9010"), ("CompilerApiVersion=", "COPIN9010"),
            ("CompilerApiVersion=roslyn4.14", null), ("CompilerApiVersion=roslyn5.0", null),
            ("LangVersion=10;CopinCheckCompiler=false", null),
        ];
        foreach (var (option, expected) in cases)
        {
            var check = await project.TargetAsync("CopinCheckCompiler", [.. option.Split(';').Select(property => "-p:" + property)]);

            Assert.True(check.ExitCode == 0 == expected is null, $"{option}: {check.Output}");
            Assert.Equal(expected is null ? [] : [new BuildFinding("User.csproj", 0, 0, "error", expected)], BuildFinding.Of(check));
        }
    }
}
