using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.CloudIntegration.FlowFileSource;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>COPIN2020.</summary>
public class FlowFileMalformedTests
{
    [Fact]
    public Task Broken_escape_is_found() => VerifyAsync("", "Host=C{|COPIN2020:\\u|}sers", null, "This file cannot be read: '\\u' must be followed by four hexadecimal digits; write '\\\\' for a backslash");

    [Fact]
    public Task Broken_definitions_are_found() => VerifyAsync("", null, "<parameters><parameter></{|COPIN2020:p|}arameters>", "This file cannot be read: this is no well-formed XML");

    [Fact]
    public Task Files_as_Cloud_Integration_writes_them_are_not() => VerifyAsync("""[FlowParameter("Host", "a")]""", """
        #Store parameters
        #Thu Jan 01 10:00:00 UTC 2026
        Host=https\://orders.example.com\:443/\u00E4 \
          more
        Size = 100
        Log
        """, Defined);

    [Fact]
    public Task Files_of_no_flow_are_not_checked() => Verify.DocumentsAsync(Landscape(""), [("flows/Other/parameters.prop", @"a=\u"), ("Other.propdef", "<")]);
}
