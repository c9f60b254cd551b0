using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2024.</summary>
public class FlowFileKeyUnknownTests
{
    [Fact]
    public Task Key_that_is_not_defined_is_found() => VerifyAsync("", "{|COPIN2024:Sizes|}=1\nHost=b", Defined, "The flow's definitions have no parameter 'Sizes'; did you mean 'Size'?");

    [Fact]
    public Task Key_that_is_there_itself_is_not_meant() => VerifyAsync("", "{|COPIN2024:Hosts|}=a\nHost=b", Defined, "The flow's definitions have no parameter 'Hosts'; remove it, or define it");

    [Fact]
    public Task Without_definitions_every_key_is_fine() => VerifyAsync("", "Hosts=a\nOther\\ Key=b", null);
}
