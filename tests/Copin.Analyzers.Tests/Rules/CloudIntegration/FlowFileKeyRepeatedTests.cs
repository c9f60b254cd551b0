using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2025.</summary>
public class FlowFileKeyRepeatedTests
{
    [Fact]
    public Task Second_value_is_found() => VerifyAsync("", "Host=a\n{|COPIN2025:Host|}: b", null, "'Host' stands in this file before, and only the last value counts; remove one");

    [Fact]
    public Task Keys_that_differ_by_case_are_two() => VerifyAsync("", "Host=a\nhost=b\n#Host=c", null);
}
