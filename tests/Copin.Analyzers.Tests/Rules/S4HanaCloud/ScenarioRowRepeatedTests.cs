using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.S4HanaCloud.ScenarioFileSource;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>COPIN1043.</summary>
public class ScenarioRowRepeatedTests
{
    [Fact]
    public Task Second_row_is_found() => VerifyAsync("id,title\nSAP_COM_9338,Orders\n{|COPIN1043:SAP_COM_9338|},Confirmations\n", "'SAP_COM_9338' stands in this file before, and only the first row counts; remove one");

    [Fact]
    public Task Different_scenarios_are_not() => VerifyAsync("id,title\nSAP_COM_9338,Orders\nSAP_COM_9339,Orders\n");
}
