using BenchmarkDotNet.Attributes;
using Copin;

namespace Copin.Benchmarks;

/// <summary>The landscape whose URL helpers are measured.</summary>
[Landscape("links")]
public sealed partial record MeasuredLinks(S4HanaCloudTenant S4, CloudIntegrationTenant Integration)
{
    /// <summary>A package.</summary>
    [IntegrationPackage("Links")]
    public sealed partial record Package;

    /// <summary>A flow with two templates.</summary>
    [IntegrationFlow<Package>("Links")]
    [UrlTemplate("ApplicationBaseUrl", "https://{S4.UiHost}" + ProjectLinks.EnterpriseProject)]
    [UrlTemplate("ApplicationBaseUrlCustomerProjects", "https://{S4.UiHost}" + ProjectLinks.CustomerProject)]
    public sealed partial record Flow;
}

/// <summary>The generated URL helpers beside what people write by hand.</summary>
[MemoryDiagnoser]
public class UrlBenchmarks
{
    private const string Host = "my300000.s4hana.cloud.sap";
    private readonly Guid _project = new("0894ef45-7741-1eea-b7c4-c1bcb6c1d3a1");
    private readonly string _template = "https://" + Host + ProjectLinks.EnterpriseProject;
    private readonly char[] _buffer = new char[400];
    private MeasuredLinks.Flow.ApplicationBaseUrlTemplate _helper;
    private string _host = "";
    private string _url = "";

    /// <summary>Fills the template's host.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var key = new ServiceKeyCredentials(new Uri("https://example.com"), new Uri("https://example.com/oauth/token"), "client", Secret.FromEnvironment("UNUSED"));
        var landscape = new MeasuredLinks(new S4HanaCloudTenant(Host), new CloudIntegrationTenant(key));
        _helper = landscape.FlowLinks.ApplicationBaseUrlTemplate;
        _host = landscape.S4.UiHost;
        _url = Helper();
        if (_url != Interpolation() || _url != Replace())
            throw new InvalidOperationException("The three ways do not write the same address.");
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true)]
    public string Interpolation() => $"https://{_host}/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'{_project}',IsActiveEntity=true)";

    /// <summary>As a flow's script does it.</summary>
    [Benchmark]
    public string Replace() => _template.Replace("%projectUUID%", _project.ToString(), StringComparison.Ordinal);

    /// <summary>Generated.</summary>
    [Benchmark]
    public string Helper() => _helper.FormatText(_project);

    /// <summary>Generated, into the caller's memory.</summary>
    [Benchmark]
    public bool HelperTryFormat() => _helper.TryFormat(_buffer, out _, _project);

    /// <summary>Generated, taking an address apart.</summary>
    [Benchmark]
    public bool HelperTryParse() => _helper.TryParse(_url, out _);
}
