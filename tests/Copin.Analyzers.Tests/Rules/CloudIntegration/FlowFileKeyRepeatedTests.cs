using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2025.</summary>
public class FlowFileKeyRepeatedTests
{
    [Fact]
    public Task Value_that_does_not_count_is_found() => VerifyAsync(
        "", "{|COPIN2025:Host|}=a\n{|COPIN2025:Host|}=b\nHost: c", null, [.. Enumerable.Repeat("'Host' stands in this file again, and only the last value counts; remove this one", 2)]);

    [Fact]
    public Task Keys_that_differ_by_case_are_two() => VerifyAsync("", "Host=a\nhost=b\n#Host=c", null);
}
