namespace Copin.Testing;

/// <summary>The part of <c>Copin.Provisioning</c> that generated code calls, without anything behind it but the outputs that a test puts in.</summary>
public static class ProvisioningStub
{
    /// <summary>The source.</summary>
    public const string Source = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Threading;
        using System.Threading.Tasks;
        using Copin;
        using Copin.Model;
        using Microsoft.Extensions.Configuration;

        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string? this[string key] { get; }
            }
        }

        namespace Copin.Provisioning
        {
            public sealed class LandscapeConfigurationException(string message) : Exception(message);

            public sealed class ParameterBinder(IConfiguration configuration)
            {
                private readonly List<string> _missing = new List<string>();

                public S4HanaCloudTenant S4HanaCloudTenant(string name) => new S4HanaCloudTenant(Read(name, "my300000.s4hana.cloud.sap"));
                public CloudIntegrationTenant CloudIntegrationTenant(string name) =>
                    new CloudIntegrationTenant(new ServiceKeyCredentials(Uri(name), Uri(name), "client", Copin.Secret.FromEnvironment(name)));
                public BtpSubaccount BtpSubaccount(string name) => new BtpSubaccount(Read(name, "subdomain"));
                public GlobalAccount GlobalAccount(string name) => new GlobalAccount(Read(name, "account"));
                public Secret Secret(string name) => Copin.Secret.FromEnvironment(Read(name, "X"));
                public Secret GeneratedSecret(string name) => Copin.Secret.Generated(name);
                public string Text(string name) => Read(name, "");
                public int Number(string name) => int.Parse(Read(name, "0"), System.Globalization.CultureInfo.InvariantCulture);
                public Uri Uri(string name) => new Uri(Read(name, "https://example.com"));
                public Guid Guid(string name) => System.Guid.Parse(Read(name, "00000000-0000-0000-0000-000000000000"));

                public void ThrowIfInvalid()
                {
                    if (_missing.Count > 0)
                        throw new LandscapeConfigurationException(string.Join(", ", _missing));
                }

                private string Read(string name, string otherwise)
                {
                    if (configuration[name] is { } value)
                        return value;
                    _missing.Add(name);
                    return otherwise;
                }
            }

            public sealed class ProvisioningOptions;
            public sealed class Plan;
            public sealed class ApplyResult;
            public sealed class CheckResult;
            public sealed class DestroyResult;

            public sealed class LandscapeSession : IAsyncDisposable
            {
                public List<string> Applied { get; } = new List<string>();
                public static LandscapeSession Open(ILandscape landscape, ProvisioningOptions options) => new LandscapeSession();
                public Task<Plan> PlanAsync(CancellationToken cancellationToken) => Task.FromResult(new Plan());
                public Task<ApplyResult> ApplyAsync(CancellationToken cancellationToken) => Task.FromResult(new ApplyResult());
                public Task<CheckResult> CheckAsync(CancellationToken cancellationToken) => Task.FromResult(new CheckResult());
                public Task<DestroyResult> DestroyAsync(CancellationToken cancellationToken) => Task.FromResult(new DestroyResult());
                public Task<ResourceOutputs> ApplyAsync(string resource, CancellationToken cancellationToken)
                {
                    Applied.Add(resource);
                    return Task.FromResult(new ResourceOutputs(resource, new Dictionary<string, string> { ["Endpoint"] = "https://flow.example.com/http/" + resource }));
                }
                public ValueTask DisposeAsync() => default;
            }

            public abstract class LandscapeProvisioner(ILandscape landscape, ProvisioningOptions? options) : IAsyncDisposable
            {
                public LandscapeSession Session { get; } = LandscapeSession.Open(landscape, options ?? new ProvisioningOptions());
                public Task<Plan> PlanAsync(CancellationToken cancellationToken = default) => Session.PlanAsync(cancellationToken);
                public Task<ApplyResult> ApplyAsync(CancellationToken cancellationToken = default) => Session.ApplyAsync(cancellationToken);
                public Task<CheckResult> CheckAsync(CancellationToken cancellationToken = default) => Session.CheckAsync(cancellationToken);
                public Task<DestroyResult> DestroyAsync(CancellationToken cancellationToken = default) => Session.DestroyAsync(cancellationToken);
                protected async Task<T> StepAsync<T>(string resource, Func<ResourceOutputs, T> applied, CancellationToken cancellationToken) => applied(await Session.ApplyAsync(resource, cancellationToken));
                public ValueTask DisposeAsync() => Session.DisposeAsync();
            }

            public sealed class LandscapeApplication(LandscapeDeclaration declaration, SourceMap sources, Func<IConfiguration, ILandscape> bind)
            {
                public LandscapeDeclaration Declaration { get; } = declaration;
                public SourceMap Sources { get; } = sources;
                public ILandscape Bind(IConfiguration configuration) => bind(configuration);
                public Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default) => Task.FromResult(0);
            }
        }
        """;
}
