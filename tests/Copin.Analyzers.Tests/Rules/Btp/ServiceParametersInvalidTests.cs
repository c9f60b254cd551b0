using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class ServiceParametersInvalidTests
{
    private static Task VerifyAsync(string parameters, params string[] messages) => Verify.LandscapeAsync(
        $$"""
        [ServiceInstance("runtime", Offering = "it-rt", Plan = "integration-flow", Parameters = {{parameters}})]
        public sealed partial record Runtime;
        """,
        messages);

    [Fact]
    public Task Trailing_comma_is_an_error_at_the_brace_behind_it() => VerifyAsync(
        "\"\"\"{{\"roles\":[\"ESBMessaging.send\"],{|COPIN3016:}}|}\"\"\"",
        "The parameters are no JSON object: a comma must not stand before '}' in line 1, column 32");

    [Fact]
    public Task Missing_comma_is_an_error_at_the_next_name() => VerifyAsync("\"\"\"{{\"a\":1 {|COPIN3016:\"|}b\":2}}\"\"\"");

    [Fact]
    public Task Single_quotes_are_an_error() => VerifyAsync("\"{{{|COPIN3016:'|}a': 1}}\"");

    [Fact]
    public Task A_truth_value_is_no_object() => VerifyAsync("\"{|COPIN3016:t|}rue\"", "The parameters are no JSON object: it must begin with '{' in line 1, column 1");

    [Fact]
    public Task An_object_that_ends_too_early_is_an_error_at_the_argument() => VerifyAsync("{|COPIN3016:\"{{\\\"a\\\":[1\"|}");

    [Fact]
    public Task Parameters_of_a_key_are_checked_too() => Verify.LandscapeAsync(
        """
        [ServiceInstance("runtime", Offering = "it-rt", Plan = "integration-flow")]
        public sealed partial record Runtime;

        [ServiceKey<Runtime>("key", Parameters = "{|COPIN3016:n|}ull")]
        public sealed partial record Key;
        """);

    [Theory]
    [InlineData("""{{"grant-types":["client_credentials"],"redirect-uris":[],"roles":["ESBMessaging.send"]}}""")]
    [InlineData("""{{"user":"{Lead}","count":{Lead}, "deep":{{"a":[{{}},null,true,-1.5e3]}} }}""")]
    [InlineData("{Lead}")]
    [InlineData("{{}}")]
    public Task Objects_are_right_and_references_count_as_text(string parameters) => VerifyAsync($"\"\"\"{parameters}\"\"\"");
}
