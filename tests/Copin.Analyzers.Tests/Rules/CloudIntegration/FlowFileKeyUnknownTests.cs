using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2024.</summary>
public class FlowFileKeyUnknownTests
{
    [Fact]
    public Task Key_that_is_not_defined_is_found() => VerifyAsync("", "{|COPIN2024:Hosts|}=a\nHost=b", Defined, "The flow's definitions have no parameter 'Hosts'; did you mean 'Host'?");

    [Fact]
    public Task Without_definitions_every_key_is_fine() => VerifyAsync("", "Hosts=a\nOther\\ Key=b", null);
}
