using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.S4HanaCloud.ScenarioFileSource;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>COPIN1041.</summary>
public class ScenarioRowMalformedTests
{
    [Fact]
    public Task Row_without_a_right_id_is_found() => VerifyAsync(
        "id,title\nSAP_COM_9338,Orders\n{|COPIN1041:SAP_COM_39|},Confirmations\n{|COPIN1041:,Nothing|}\n",
        "This row is not read: 'SAP_COM_39' is no scenario ID; write SAP_COM_ and four digits or capital letters, or the ID of a scenario of your own",
        "This row is not read: it has no ID");

    [Fact]
    public Task Row_with_too_many_cells_is_found() => VerifyAsync("id,title\nSAP_COM_9338,Orders,{|COPIN1041: confirmations|}\n");

    [Fact]
    public Task Row_with_fewer_cells_is_fine() => VerifyAsync("id,title,direction\nSAP_COM_9338\n");
}
