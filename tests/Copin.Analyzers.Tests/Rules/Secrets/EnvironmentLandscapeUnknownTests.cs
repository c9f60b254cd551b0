using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7023.</summary>
public class EnvironmentLandscapeUnknownTests
{
    [Fact]
    public Task Misspelt_landscape_is_found_with_what_was_meant() => VerifyAsync(
        Right("\"$landscape\": \"{|COPIN7023:exmple|}\""), "No landscape of this project is called 'exmple', so nothing in this file is checked; did you mean 'example'?");

    [Fact]
    public Task One_of_several_is_found() => VerifyAsync(Right("\"$landscape\": [\"example\", \"{|COPIN7023:operations|}\"]"));

    [Theory]
    [InlineData("example")]
    [InlineData("Example")]
    public Task Name_of_landscape_or_record_is_known(string name) => VerifyAsync(Right($"\"$landscape\": \"{name}\""));
}
