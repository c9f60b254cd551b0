using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class GeneratedPasswordNotSecretTests
{
    [Fact]
    public Task Text_is_an_error_at_the_type() => GeneratedPasswordSource.VerifyAsync(
        "[GeneratedPassword] {|COPIN7007:string|} Generated", "[GeneratedPassword] makes a secret, but 'Generated' is of type 'string'; write 'Secret Generated'");

    [Fact]
    public Task Secret_is_right() => GeneratedPasswordSource.VerifyAsync("[GeneratedPassword] Secret Generated");

    [Fact]
    public Task Half_typed_type_is_the_compilers_concern() => GeneratedPasswordSource.VerifyAsync("[GeneratedPassword] {|CS0246:Secre|} Generated");
}
