using System.Text.RegularExpressions;
using Copin.Sandbox.State;

namespace Copin.Sandbox.SystemLandscape;

/// <summary>A formation and the systems it includes (SAP-docs/btp-cloud-platform, "Automating Integrations Using Formations").</summary>
internal sealed partial class Formation(string name, string type)
{
    public const string WithKyma = "Side-by-Side Extensibility with Kyma";

    public static readonly string[] Types =
    [
        WithKyma,
        "Eventing Between SAP Cloud Systems",
        "Integration with SAP Start",
        "Integration with SAP Ariba Buying",
        "Integration with SAP Ariba Central Invoice Management",
        "Integration with SAP Subscription Billing",
        "Integration with SAP Collaboration Manager",
        "Integration with SAP Advanced Financial Closing",
        "Integration with Customer-Managed SAP Task Center",
        "Integration with SAP Master Data Integration",
        "Integration with Joule",
        "Integration with SAP Build",
        "Integration with SAP Integration Suite",
        "Developing with SAP Business Application Studio",
        "Data Ingestion for Industry Cloud Solutions",
    ];

    private AsyncWork? _work;
    private Func<string>? _outcome;

    public string Name { get; } = name;

    public string Type { get; } = type;

    public string Status { get; private set; } = "Draft";

    public List<LandscapeSystem> Systems { get; } = [];

    public static bool IsName(string name) => ValidName().IsMatch(name);

    /// <summary>The systems are brought together in the background.</summary>
    public void Synchronize(int polls, Func<string> result) => (Status, _outcome, _work) = ("Synchronizing", result, new AsyncWork(polls));

    public void Look()
    {
        if (_work?.Poll() == true)
        {
            (Status, _work) = (_outcome!(), null);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9 _-]{0,126}[A-Za-z0-9])?\\z")]
    private static partial Regex ValidName();
}
