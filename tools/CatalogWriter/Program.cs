using Copin.CatalogWriter;

const string usage = """
    Writes CommunicationScenarios.g.cs and ScenarioCatalog.Data.g.cs from the register of communication scenarios.

      dotnet run --project tools/CatalogWriter              writes both files
      dotnet run --project tools/CatalogWriter -- --check   writes nothing; exits with 1 when a file is not current

    Exits with 2 when the register or the call is wrong.
    """;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(usage);
    return 0;
}

if (args is not ([] or ["--check"]))
{
    Console.Error.WriteLine(usage);
    return 2;
}

try
{
    string scenarios = GeneratedFiles.FindScenarios(Environment.CurrentDirectory);
    var files = GeneratedFiles.From(Register.Read(Path.Combine(scenarios, "catalog")));
    var stale = files.Where(file => !file.IsCurrentIn(scenarios)).ToList();
    if (args.Length == 0)
    {
        foreach (var file in stale)
            file.WriteTo(scenarios);
    }

    foreach (var file in stale)
        Console.WriteLine(args.Length == 0 ? $"written: {file.Name}" : $"not current: {file.Name}");

    if (stale.Count == 0)
        Console.WriteLine("current");

    return args.Length == 0 || stale.Count == 0 ? 0 : 1;
}
catch (RegisterException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
