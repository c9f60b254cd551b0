using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2026.</summary>
public class FlowFileSecretTests
{
    [Fact]
    public Task Value_of_a_password_is_found_and_not_shown() => VerifyAsync("", "Receiver\\ Password={|COPIN2026:Canary-2026|}", null,
        "This looks like the value of a secret, and everybody who sees the flow sees it; deploy it as security material and write the name of that");

    [Fact]
    public Task Value_that_looks_like_a_secret_is_found() => VerifyAsync("", "Host={|COPIN2026:https\\://me\\:Canary-2026@orders.example.com|}", null);

    [Fact]
    public Task Plain_values_are_not() => VerifyAsync("", "Host=orders.example.com\nPassword\\ Policy=strict\nReceiver\\ Password=", null);
}
